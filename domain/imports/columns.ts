import { plainCell } from './spreadsheetCell.ts';

/** What a column may be called: its title in English, in Chinese, and what else people write. */
export type Titles<C extends string> = Record<C, readonly [en: string, zh: string, ...others: string[]]>;

/** Which column of a file is what; null: it is not used. */
export type Mapping<C extends string> = { title: string; column: C | null }[];

export type MappingProblem =
  | { kind: 'titleTwice'; title: string }
  | { kind: 'titleUnknown'; title: string }
  | { kind: 'columnUnknown'; column: string; known: string[] }
  | { kind: 'columnTwice'; column: string; titles: string[] }
  | { kind: 'keyMissing'; keys: string[] }
  /** one of these it must have too */
  | { kind: 'columnMissing'; columns: string[] };

/**
 * Maps the titles of a file to columns: as the operator says, else as the titles are called. Of two that mean the same
 * the first is used. `keys`: one of them must be there, and of each list in `needs`.
 */
export function mapColumns<C extends string>(
  header: string[],
  options: {
    titles: Titles<C>;
    keys: readonly C[];
    needs?: readonly (readonly C[])[] | undefined;
    given: Map<string, string>;
  },
): { ok: true; value: Mapping<C> } | { ok: false; problem: MappingProblem } {
  const { titles, keys, needs = [], given } = options;
  const problem = titleTwice(header) ?? wrongGiven(header, { titles, given });
  if (problem) return { ok: false, problem };

  const columns: (C | null)[] = header.map((title) => (given.get(title.trim()) as C | '') || null);
  for (const [place, title] of header.entries()) {
    const guess = given.has(title.trim()) ? null : guessColumn(title, titles);
    if (guess && !columns.includes(guess)) columns[place] = guess;
  }
  if (!keys.some((key) => columns.includes(key)))
    return { ok: false, problem: { kind: 'keyMissing', keys: [...keys] } };
  const lacking = needs.find((some) => !some.some((column) => columns.includes(column)));
  if (lacking) return { ok: false, problem: { kind: 'columnMissing', columns: [...lacking] } };
  return { ok: true, value: header.map((title, place) => ({ title, column: columns[place] ?? null })) };
}

/**
 * The column that a title means, however it is written.
 * @example guessColumn('E-Mail', customerTitles) // 'email'
 */
function guessColumn<C extends string>(title: string, titles: Titles<C>): C | null {
  const bare = bareTitle(title);
  const found = (Object.keys(titles) as C[]).find(
    (column) => bareTitle(column) === bare || titles[column].some((name) => bareTitle(name) === bare),
  );
  return found ?? null;
}

const bareTitle = (title: string) =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '');

/** Columns without a title may be several. */
function titleTwice(header: string[]): MappingProblem | null {
  const titles = header.map((title) => title.trim()).filter(Boolean);
  const title = titles.find((one, place) => titles.indexOf(one) !== place);
  return title === undefined ? null : { kind: 'titleTwice', title };
}

function wrongGiven<C extends string>(
  header: string[],
  { titles, given }: { titles: Titles<C>; given: Map<string, string> },
): MappingProblem | null {
  const there = header.map((title) => title.trim());
  for (const [title, column] of given) {
    if (!there.includes(title)) return { kind: 'titleUnknown', title };
    if (column !== '' && !Object.hasOwn(titles, column))
      return { kind: 'columnUnknown', column, known: Object.keys(titles) };
    const same = [...given].filter(([, other]) => other === column && column !== '').map(([one]) => one);
    if (same.length > 1) return { kind: 'columnTwice', column, titles: same };
  }
  return null;
}

/** A row's cells by column. */
export type Cells<C extends string> = { [column in C]?: string | undefined };

/** A row's cells by column; blank ones and those not used are left out. */
export function cellsOf<C extends string>(mapping: Mapping<C>, cells: string[]): Cells<C> {
  const used = mapping.flatMap(({ column }, place) => {
    const text = plainCell(cells[place] ?? '').trim();
    return column === null || text === '' ? [] : [[column, text] as const];
  });
  return Object.fromEntries(used) as Cells<C>;
}
