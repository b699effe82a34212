import { isUnsafe } from './unsafe.ts';

/** A sentence with what it wants; null is out of scope. */
export interface IntentLine {
  text: string;
  intent: string | null;
}

/** How the sentences of a file came out. */
export interface IntentCount {
  inScope: { right: number; of: number };
  outOfScope: { right: number; of: number };
  /** of each intent */
  recall: Map<string, { right: number; of: number }>;
  /** what was taken for something that sets going what nobody asked for, such as "product.search: order.place" */
  unsafe: string[];
}

const NONE = 'none';

/** The sets were labelled before these were intents of their own. */
const ONCE_PRIVACY = new Set(['data.export', 'data.erase', 'messages.stop', 'messages.start']);
export const asLabelled = (intent: string): string => (ONCE_PRIVACY.has(intent) ? 'privacy' : intent);

/** Compares what is heard in each line with its label. */
export function countIntents(lines: IntentLine[], hear: (text: string) => string): IntentCount {
  const none = () => ({ right: 0, of: 0 });
  const count: IntentCount = { inScope: none(), outOfScope: none(), recall: new Map(), unsafe: [] };
  for (const { text, intent } of lines) {
    const [meant, heard] = [intent ?? NONE, asLabelled(hear(text))];
    const own = count.recall.get(meant) ?? none();
    count.recall.set(meant, own);
    for (const part of [own, intent === null ? count.outOfScope : count.inScope]) {
      part.of++;
      if (heard === meant) part.right++;
    }
    if (isUnsafe([meant], heard)) count.unsafe.push(`${meant}: ${heard}`);
  }
  return count;
}
