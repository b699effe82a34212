/**
 * What a spreadsheet would take for a formula at the beginning of a cell, full-width signs too, after the apostrophes that
 * keep it text.
 */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * A cell that no spreadsheet reads as a formula.
 * @example safeCell('=1+1') // "'=1+1"
 */
export const safeCell = (text: string): string => (formula.test(text) ? `'${text}` : text);

/**
 * A cell as it was before safeCell.
 * @example plainCell("'+8613800001234") // '+8613800001234'
 */
export const plainCell = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;

/**
 * A line of CSV as RFC 4180 has it, without formulas.
 * @example csvLine(['a', 'b,"c"']) // 'a,"b,""c"""\r\n'
 */
export const csvLine = (cells: string[]): string => `${cells.map(quoted).join(',')}\r\n`;

/** A semicolon too: where Excel parts cells at it, what follows would begin one. */
function quoted(cell: string): string {
  const text = safeCell(cell);
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Tells Excel that a file is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Several words in one cell, so that partsOf finds the same again.
 * @example joinParts(['vip', 'tea']) // 'vip; tea'
 */
export function joinParts(parts: string[]): string {
  const isPlain = parts.every((part) => !separators.test(part));
  return isPlain ? parts.join('; ') : `${parts.join('\n')}\n`;
}

const separators = /[;,|；，、]/;

/**
 * The words of a cell, at its line ends, or else at commas and semicolons of either language.
 * @example partsOf('老客户、茶友') // ['老客户', '茶友']
 */
export const partsOf = (cell: string): string[] =>
  cell
    .split(cell.includes('\n') ? '\n' : separators)
    .map((part) => part.trim())
    .filter(Boolean);
