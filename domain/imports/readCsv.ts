import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { type Encoding, findEncoding, type OpenFile, textOf } from './fileText.ts';

/** A row as the file has it; `line` is where it ends, from 1. */
export interface CsvRow {
  line: number;
  cells: string[];
}

/** A file that was read through once and is CSV to its end. */
export interface CsvFile {
  encoding: Encoding;
  header: string[];
  /** below the header */
  rows: number;
  /** reads them anew, as they are asked for */
  read(): AsyncGenerator<CsvRow>;
}

/** Why a file is refused as a whole, before anything is written. */
export type NotCsv =
  | { kind: 'isWorkbook' }
  | { kind: 'notText' }
  | { kind: 'notCsv'; line: number }
  | { kind: 'headerMissing' }
  | { kind: 'cellTooLong'; line: number; most: number }
  | { kind: 'tooManyColumns'; most: number }
  | { kind: 'tooManyRows'; most: number };

const MOST_ROW_CHARACTERS = 100_000; // a quote that is never closed would else take the rest of the file for one row
const MOST_CELL_CHARACTERS = 10_000;
const MOST_COLUMNS = 200;
export const MOST_ROWS = 200_000; // what is remembered of each row to find repeats comes to some 30 MB

/** Reads the whole file once and says whether all of it can be imported from; nothing of it is kept. */
export async function openCsv(
  open: OpenFile,
): Promise<{ ok: true; value: CsvFile } | { ok: false; problem: NotCsv }> {
  const encoding = await findEncoding(open);
  if (encoding === 'workbook') return { ok: false, problem: { kind: 'isWorkbook' } };
  if (encoding === 'binary') return { ok: false, problem: { kind: 'notText' } };

  const delimiter = await findDelimiter(open, encoding);
  const rows = () => readRows(open, { encoding, delimiter });
  try {
    const { header, count } = await checkRows(rows());
    return { ok: true, value: { encoding, header, rows: count, read: () => withoutHeader(rows()) } };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** Caught in openCsv; later on it can only be that somebody writes the file while it is read. */
class Refused extends Error {
  readonly problem: NotCsv;

  constructor(problem: NotCsv) {
    super('The file has changed while it was read.');
    this.problem = problem;
  }
}

async function checkRows(rows: AsyncGenerator<CsvRow>): Promise<{ header: string[]; count: number }> {
  let header: string[] | undefined;
  let count = 0;
  for await (const { line, cells } of rows) {
    if (cells.length > MOST_COLUMNS) throw new Refused({ kind: 'tooManyColumns', most: MOST_COLUMNS });
    if (cells.some((cell) => cell.length > MOST_CELL_CHARACTERS))
      throw new Refused({ kind: 'cellTooLong', line, most: MOST_CELL_CHARACTERS });
    if (header) count++;
    header ??= cells;
    if (count > MOST_ROWS) throw new Refused({ kind: 'tooManyRows', most: MOST_ROWS });
  }
  if (!header) throw new Refused({ kind: 'headerMissing' });
  return { header, count };
}

async function* withoutHeader(rows: AsyncGenerator<CsvRow>): AsyncGenerator<CsvRow> {
  let isHeader = true;
  for await (const row of rows) {
    if (!isHeader) yield row;
    isHeader = false;
  }
}

type Format = { encoding: Encoding; delimiter: string };

async function* readRows(open: OpenFile, { encoding, delimiter }: Format): AsyncGenerator<CsvRow> {
  const parser = parse({
    ...{ bom: true, delimiter, info: true, max_record_size: MOST_ROW_CHARACTERS },
    ...{ relax_column_count: true, relax_quotes: true, skip_records_with_empty_values: true },
  });
  const fed = pipeline(Readable.from(textOf(open, encoding)), parser).catch(() => {}); // the loop throws the same error
  try {
    for await (const { info, record } of parser as AsyncIterable<{
      info: { lines: number };
      record: string[];
    }>)
      yield { line: info.lines, cells: record };
  } catch (error) {
    if (!String((error as { code?: string }).code).startsWith('CSV_')) throw error;
    throw new Refused({ kind: 'notCsv', line: parser.info.lines });
  } finally {
    parser.destroy();
    await fed;
  }
}

/** What Excel puts between cells depends on the country, and its "Unicode text" has tabs. */
const delimiters = [',', ';', '\t'];

/** The one that the first line has most of, outside quotation marks. */
async function findDelimiter(open: OpenFile, encoding: Encoding): Promise<string> {
  let start = '';
  for await (const text of textOf(open, encoding)) {
    start += text;
    if (/[\r\n]/.test(start.trimStart()) || start.length > MOST_ROW_CHARACTERS) break;
  }
  const line = /^[^\r\n]*/.exec(start.trimStart())?.[0].replace(/"[^"]*"/g, '') ?? '';
  const countOf = (delimiter: string) => line.split(delimiter).length;
  return delimiters.toSorted((a, b) => countOf(b) - countOf(a))[0] ?? ',';
}
