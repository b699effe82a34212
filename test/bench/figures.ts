/**
 * The value that the share `p` of all values does not exceed; 0 of none.
 * @example percentile([3, 1, 2, 4], 0.5) // 2
 */
export function percentile(values: number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] ?? 0;
}

export const median = (values: number[]) => percentile(values, 0.5);

/** One figure of the table: what, how much, and what it should be; `ok` is only shown, nothing fails on speed. */
export interface Row {
  what: string;
  value: string;
  target?: string;
  ok?: boolean;
}

/** Prints rows under a title, the columns aligned. */
export function printRows(title: string, rows: Row[]): void {
  const width = (column: 'what' | 'value') => Math.max(...rows.map((row) => row[column].length));
  console.log(`\n${title}`);
  for (const { what, value, target, ok } of rows) {
    const verdict =
      target === undefined ? '' : `  target ${target}${ok === undefined ? '' : ok ? '  ok' : '  MISSED'}`;
    console.log(`  ${what.padEnd(width('what'))}  ${value.padEnd(width('value'))}${verdict}`);
  }
}

/** Prints a table whose first row is its head; the first column is text, the others are figures. */
export function printTable(title: string, table: string[][]): void {
  const widths = (table[0] ?? []).map((_, i) => Math.max(...table.map((row) => row[i]?.length ?? 0)));
  console.log(`\n${title}`);
  for (const row of table) {
    const cells = row.map((cell, i) =>
      i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0),
    );
    console.log(`  ${cells.join('   ')}`);
  }
}

export const ms = (value: number) => value.toFixed(value < 10 ? 2 : 1);
