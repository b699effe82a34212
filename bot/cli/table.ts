/** Columns as wide as their widest cell; figures to the right, when the first line has no title for the first. */
export function table(rows: string[][]): string[] {
  const widths =
    rows[0]?.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? '')))) ?? [];
  const isFigures = rows[0]?.[0] === '';
  const pad = (cell: string, column: number) => {
    const space = ' '.repeat((widths[column] ?? 0) - widthOf(cell));
    return isFigures && column > 0 ? space + cell : cell + space;
  };
  return rows.map((row) => row.map(pad).join('  ').trimEnd());
}

/** Chinese characters take two columns of a terminal. */
const widthOf = (text: string) =>
  [...text].reduce(
    (width, character) => width + (/\p{Script=Han}|[\u3000-\u303f\uff00-\uff60]/u.test(character) ? 2 : 1),
    0,
  );
