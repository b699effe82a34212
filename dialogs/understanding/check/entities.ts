/** An entity as a line of a check file names it; `value` is absent when the words alone do not decide it (杯子). */
export interface Labelled {
  type: string;
  text: string;
  value?: unknown;
}

export interface EntityLine {
  text: string;
  entities: Labelled[];
}

/** How one type of entity came out over a file. */
export interface EntityCount {
  labelled: number;
  /** the same type, words and value */
  exact: number;
  /** the same type and value at an overlapping place: "since May" beside "May" */
  value: number;
  /** found, and no label of that type is there */
  extra: number;
}

export type EntityFinder = (text: string) => Labelled[];

const GRAMS: Record<string, number> = {
  g: 1,
  gram: 1,
  kg: 1000,
  kilo: 1000,
  斤: 500,
  两: 50,
  克: 1,
  公斤: 1000,
};

/** Half a jin and 250 g are one quantity, and so are a gram and a g. */
function canonical(type: string, value: unknown): string {
  if (type === 'quantity' && value !== null && typeof value === 'object') {
    const { amount, unit } = value as { amount: number; unit?: string };
    const grams = unit ? GRAMS[unit] : undefined;
    return grams ? `${amount * grams} g` : `${amount} ${unit ?? ''}`.trim();
  }
  if (typeof value === 'string')
    return value
      .toLowerCase()
      .replace(/[\s.]+/g, ' ')
      .trim();
  if (value !== null && typeof value === 'object')
    return JSON.stringify(Object.entries(value).sort(([a], [b]) => a.localeCompare(b)));
  return String(value);
}

const sameValue = (a: Labelled, b: Labelled) =>
  a.type === b.type && canonical(a.type, a.value) === canonical(b.type, b.value);
const sameWords = (a: Labelled, b: Labelled) => a.text.trim().toLowerCase() === b.text.trim().toLowerCase();
const touches = (a: Labelled, b: Labelled) => a.text.includes(b.text) || b.text.includes(a.text);

/**
 * How many entities of a file are found exactly right, for each type.
 *
 * @example countEntities(lines, find).get('money') // { labelled: 12, exact: 11, value: 12, extra: 0 }
 */
export function countEntities(lines: EntityLine[], find: EntityFinder): Map<string, EntityCount> {
  const counts = new Map<string, EntityCount>();
  const of = (type: string) => {
    const count = counts.get(type) ?? { labelled: 0, exact: 0, value: 0, extra: 0 };
    counts.set(type, count);
    return count;
  };

  for (const { text, entities } of lines) {
    const free = new Set(find(text));
    for (const label of entities) {
      const count = of(label.type);
      count.labelled++;
      const right = [...free].filter((found) => sameValue(found, label) && touches(found, label));
      const best = right.find((found) => sameWords(found, label)) ?? right[0];
      if (!best) continue;
      free.delete(best);
      count.value++;
      if (sameWords(best, label)) count.exact++;
    }
    for (const { type } of free) of(type).extra++;
  }
  return counts;
}

/** All types as one row. */
export function sumOf(counts: Iterable<EntityCount>): EntityCount {
  const sum: EntityCount = { labelled: 0, exact: 0, value: 0, extra: 0 };
  for (const count of counts) {
    sum.labelled += count.labelled;
    sum.exact += count.exact;
    sum.value += count.value;
    sum.extra += count.extra;
  }
  return sum;
}

/** Answers heard as their opposite, a "no" or "later" as a yes, or a "yes" as a no: "no: yes". */
export function unsafeAnswers(lines: EntityLine[], find: EntityFinder): string[] {
  const answerIn = (found: Labelled[]) => found.find(({ type }) => type === 'answer')?.value;
  return lines.flatMap(({ text, entities }) => {
    const [meant, heard] = [answerIn(entities), answerIn(find(text))];
    const isOpposite = meant !== undefined && heard !== undefined && (meant === 'yes') !== (heard === 'yes');
    return isOpposite ? [`${meant}: ${heard}`] : [];
  });
}
