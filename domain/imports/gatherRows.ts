import type { CsvFile, CsvRow } from './readCsv.ts';

/** The rows of one record; of one with more than `most` each alone, `tooMany`. */
export interface Gathered {
  rows: CsvRow[];
  tooMany?: boolean;
}

const MOST_HELD = 16 * 1024 * 1024; // about bytes

/**
 * The rows of a file by record, wherever in the file they are, each record when its last row has come. The file is read
 * once to count the rows of each and once, or where they lie far apart several times, to gather them: what waits for its
 * other rows is bounded, and a record for which there is no room waits for the next reading.
 */
export async function* gatherRows(
  file: CsvFile,
  options: { keyOf: (row: CsvRow) => string | null; most: number; mostHeld?: number },
): AsyncGenerator<Gathered> {
  const { keyOf, most, mostHeld = MOST_HELD } = options;
  const left = await countRows(file, keyOf);
  for (let isFirst = true; isFirst || left.size > 0; isFirst = false) {
    const open = new OpenRecords(mostHeld);
    for await (const row of file.read()) {
      const key = keyOf(row);
      if (key === null && isFirst) yield { rows: [row] };
      const count = key === null ? undefined : left.get(key);
      if (key === null || count === undefined) continue;
      if (count > most) yield { rows: [row], tooMany: true };
      else {
        const rows = open.add(key, row, count);
        if (!rows) continue;
        left.delete(key);
        yield { rows };
      }
    }
    for (const [key, count] of left) if (count > most) left.delete(key);
    if (!open.isEmpty) throw new Error('The file has changed while it was read.');
  }
}

/** Each row as a record of its own. */
export async function* eachAlone(file: CsvFile): AsyncGenerator<Gathered> {
  for await (const row of file.read()) yield { rows: [row] };
}

const ROWS_AT_A_TIME = 48; // 20 to 35 ms of the writer, of the 50 that nobody shall wait
const FIRST_PART = 12; // a batch is a twelfth at first: the first statements of a process run cold

/** Records in batches that come to `most` rows, with those that each brings `beside` its own; a longer one goes alone. */
export async function* inBatches(
  records: AsyncGenerator<Gathered>,
  { most, beside } = { most: ROWS_AT_A_TIME, beside: 0 },
): AsyncGenerator<Gathered[]> {
  let batch: Gathered[] = [];
  let [size, room] = [most / FIRST_PART, most / FIRST_PART];
  for await (const record of records) {
    const weight = record.rows.length + beside;
    if (batch.length > 0 && weight > room) {
      yield batch;
      batch = [];
      size = Math.min(most, size * 2);
      room = size;
    }
    batch.push(record);
    room -= weight;
  }
  if (batch.length > 0) yield batch;
}

async function countRows(file: CsvFile, keyOf: (row: CsvRow) => string | null): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for await (const row of file.read()) {
    const key = keyOf(row);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Records that wait for more of their rows; beyond `most` one is put off, but never the only one. */
class OpenRecords {
  readonly #open = new Map<string, { rows: CsvRow[]; size: number }>();
  readonly #putOff = new Set<string>();
  readonly #most: number;
  #held = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get isEmpty(): boolean {
    return this.#open.size === 0;
  }

  /** All of the record's rows when this is the last of them; else null. */
  add(key: string, row: CsvRow, count: number): CsvRow[] | null {
    if (this.#putOff.has(key)) return null;
    const record = this.#open.get(key) ?? { rows: [], size: 0 };
    record.rows.push(row);
    record.size += sizeOf(row);
    this.#held += sizeOf(row);
    this.#open.set(key, record);
    const isWhole = record.rows.length === count;
    const isTooMuch = !isWhole && this.#held > this.#most && this.#open.size > 1;
    if (!isWhole && !isTooMuch) return null;

    this.#open.delete(key);
    this.#held -= record.size;
    if (isTooMuch) this.#putOff.add(key);
    return isWhole ? record.rows : null;
  }
}

const BYTES_BESIDE_TEXT = 32; // of a cell

const sizeOf = ({ cells }: CsvRow): number =>
  cells.reduce((size, cell) => size + cell.length + BYTES_BESIDE_TEXT, 0);
