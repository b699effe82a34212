import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { factTopics, type ShopFacts } from '../dialogs/shopFacts.ts';
import { ConfigProblem } from './config.ts';

const FACTS_FILE = 'facts.json';
const MOST_CHARACTERS = 1_000;

const sentence = z.string().min(1).max(MOST_CHARACTERS).optional();
const told = z.strictObject({ en: sentence, zh: sentence }).optional();
const schema = z.strictObject({
  ...Object.fromEntries(factTopics.map((topic) => [topic, told])),
  returnDays: z.number().int().min(1).max(3_650).optional(),
});

/**
 * What the shop told about itself in DATA_DIR/facts.json; nothing when there is no such file. Read once, at start, and
 * a file that is not right ends the start: a shop must not quote half of its own rules.
 */
export function readShopFacts(folder: string): ShopFacts {
  const file = join(folder, FACTS_FILE);
  if (!existsSync(file)) return {};
  const parsed = schema.safeParse(parseJson(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')));
  if (parsed.success) return parsed.data as ShopFacts;
  const [issue] = parsed.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  const where = [...(issue?.path ?? []), ...unknown].join('.') || 'the file';
  throw new ConfigProblem(
    `${file}: ${where} is not right. It is JSON such as {"hours": {"en": "9 to 5", "zh": "9点到17点"}}; the topics are ${factTopics.join(', ')}, beside "returnDays": 7, each at most ${MOST_CHARACTERS} characters.`,
  );
}

/** Leaves the demo shop's facts where a shop's own are kept; what is there already stays. */
export function keepShopFacts(folder: string, facts: ShopFacts): void {
  const file = join(folder, FACTS_FILE);
  if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(facts, null, 2)}\n`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
