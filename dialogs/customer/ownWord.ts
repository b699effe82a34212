import type { Shop } from '../shop.ts';
import { wordsOf } from '../understanding/catalogue.ts';
import { isQuestion, type Understood } from '../understanding/recognize.ts';
import { withoutNotMeant } from '../understanding/repair.ts';
import type { Pending } from './cart.ts';

const LONGEST = 40;

/**
 * "The ripe one", 要生的: while several goods are offered, a word that only one of them has names it; what is named as not
 * meant does not count.
 */
export function byOwnWord(shop: Shop, open: Pending | undefined, understood: Understood): Understood {
  const { text, entities } = understood;
  const candidates = open?.candidates ?? [];
  const isNamed = entities.lines.some(({ mention }) => mention.candidates.length < candidates.length);
  if (candidates.length < 2 || isNamed || text.length > LONGEST || isQuestion(text)) return understood;

  const said = new Set(keysOf(withoutNotMeant(text)));
  const words = candidates.map((id) => new Set(wordsOfProduct(shop, id)));
  const meant = candidates.filter((_, n) =>
    [...(words[n] ?? [])].some(
      (word) => said.has(word) && words.every((other, i) => i === n || !other.has(word)),
    ),
  );
  if (meant.length !== 1) return understood;
  const { quantity } = entities;
  const line = { mention: { start: 0, end: 0, text: '', candidates: meant }, ...(quantity && { quantity }) };
  return { ...understood, entities: { ...entities, quantity: undefined, lines: [line] } };
}

function wordsOfProduct({ products }: Shop, id: string): string[] {
  const product = products.get(id);
  return product ? keysOf(`${product.names.en} ${product.names.zh}`) : [];
}

const keysOf = (text: string) => wordsOf(text).map(({ key }) => key);
