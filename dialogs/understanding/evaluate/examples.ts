import type { Example } from '../matcher/matcher.ts';
import { seeded, shuffle } from '../matcher/random.ts';

/** A line that is no example, with what to do about it. */
export class BadLine extends Error {}

/**
 * The examples of a file of lines `{"text": ..., "intent": ...}`; an `intent` of null is out of scope.
 *
 * @throws {BadLine} that names file and line
 */
export function readExamples(text: string, file: string): Example[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, i) => (line.trim() === '' ? [] : [readLine(line, `${file}:${i + 1}`)]));
}

function readLine(line: string, place: string): Example {
  const wanted = 'write {"text": "...", "intent": "..."}, with null for an intent that is out of scope';
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BadLine(`${place}: this line is not JSON; ${wanted}.`);
  }
  if (typeof value !== 'object' || value === null) throw new BadLine(`${place}: no object; ${wanted}.`);
  const { text, intent } = value as Record<string, unknown>;
  if (typeof text !== 'string') throw new BadLine(`${place}: "text" is missing or no string; ${wanted}.`);
  if (intent !== null && (typeof intent !== 'string' || intent === ''))
    throw new BadLine(`${place}: "intent" is missing or neither a string nor null; ${wanted}.`);
  return { text, intent: intent as string | null };
}

/** At most `shots` examples of each intent, chosen by the seed; out-of-scope ones stay. */
export function sample(examples: readonly Example[], shots: number, seed: number): Example[] {
  const random = seeded(seed);
  const byIntent = new Map<string | null, Example[]>();
  for (const example of examples)
    byIntent.set(example.intent, [...(byIntent.get(example.intent) ?? []), example]);
  return [...byIntent].flatMap(([intent, own]) => {
    if (intent === null) return own;
    const order = Int32Array.from(own, (_, i) => i);
    shuffle(order, order.length, random);
    return [...order.subarray(0, shots)].flatMap((i) => own[i] ?? []);
  });
}
