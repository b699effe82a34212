import { findProductsByIds } from '../../domain/products/products.ts';
import type { Shop } from '../shop.ts';
import type { Turn } from '../turn.ts';
import { wordsOf } from '../understanding/catalogue.ts';
import { isQuestion, type Understood } from '../understanding/recognize.ts';
import { byPrice, saysBoth, withoutNotMeant } from '../understanding/repair.ts';
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

/**
 * "The cheaper one", 都要: which of the goods just offered, shown or named are meant; the words as they are when they say
 * nothing of the kind.
 */
export async function amongThem(turn: Turn, offered: string[], understood: Understood): Promise<Understood> {
  const { text, entities } = understood;
  const named = [...new Set(entities.lines.flatMap(({ mention }) => mention.candidates))];
  const those = entities.lines.length > 1 && named.length <= MOST_AMONG ? named : offered;
  const wish = byPrice(text);
  const isAll = !wish && saysBoth(text) && entities.lines.length < 2;
  if (those.length < 2 || those.length > MOST_AMONG || !(wish || isAll) || isQuestion(text))
    return understood;

  const { quantity } = entities.lines.find((line) => line.quantity !== undefined) ?? entities;
  const meant = isAll ? those : await byPriceOf(turn, those, wish);
  const lines = meant.map((id) => ({
    mention: { start: 0, end: 0, text: '', candidates: [id] },
    ...(quantity || isAll ? { quantity: quantity ?? 1 } : {}),
  }));
  const rest = { ...entities, quantity: undefined, unclearQuantity: undefined, change: undefined, lines };
  return {
    ...understood,
    intent: isAll ? 'order.change' : 'order.place',
    score: 1,
    runnerUp: undefined,
    entities: rest,
  };
}
const MOST_AMONG = 6;

async function byPriceOf(
  { tx }: Turn,
  ids: string[],
  wish: 'cheapest' | 'dearest' | undefined,
): Promise<string[]> {
  const products = await findProductsByIds(tx, { ids });
  const sorted = products.toSorted((a, b) => a.price - b.price).map(({ id }) => id);
  return sorted.slice(wish === 'cheapest' ? 0 : -1).slice(0, 1);
}

function wordsOfProduct({ products }: Shop, id: string): string[] {
  const product = products.get(id);
  return product ? keysOf(`${product.names.en} ${product.names.zh}`) : [];
}

const keysOf = (text: string) => wordsOf(text).map(({ key }) => key);
