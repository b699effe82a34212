import type { TurnContext } from 'botbuilder';
import { MOST_QUANTITY } from '../../domain/orders/draft.ts';
import { findProductsByIds, listProducts, type Product } from '../../domain/products/products.ts';
import { suggesting } from '../cards/card.ts';
import { repliesIn } from '../replies/replies.ts';
import type { Turn } from '../turn.ts';
import type { CartLine } from './cart.ts';
import type { Heard } from './hearOrder.ts';
import { nameOf } from './products.ts';

/** How many of its kind are offered in place of goods that are gone. */
const MOST_OFFERED = 3;

/**
 * What was just added and is not there: said at once, with the nearest of its kind, instead of at the end; what is not
 * enough is asked about. Placing the order looks again, since only that takes the goods.
 */
export async function withoutSoldOut(
  context: TurnContext,
  turn: Turn,
  { heard, before }: { heard: Heard; before: CartLine[] },
): Promise<Heard> {
  const isNew = (line: CartLine) =>
    !before.some(({ productId, quantity }) => productId === line.productId && quantity >= line.quantity);
  const fresh = heard.lines.filter(isNew);
  const products = await findProductsByIds(turn.tx, { ids: fresh.map(({ productId }) => productId) });
  const short = products.filter(
    ({ id, stock, backorder }) =>
      !backorder &&
      fresh.some(
        ({ productId, quantity }) => productId === id && quantity > stock && quantity <= MOST_QUANTITY,
      ),
  );
  if (short.length === 0) return heard;

  const left = heard.lines.filter(({ productId }) => !short.some(({ id }) => id === productId));
  const few = short.filter(({ stock }) => stock > 0);
  for (const product of short.filter(({ stock }) => stock <= 0)) await tellGone(context, turn, product);
  for (const product of few)
    await context.sendActivity(
      repliesIn(turn.language).onlyLeft(nameOf(product, turn.language), product.stock, unitIn(product, turn)),
    );
  const asked = few.map(({ id }) => ({ words: '', candidates: [id] }));
  return { ...heard, lines: left, pending: [...asked, ...heard.pending] };
}

async function tellGone(context: TurnContext, turn: Turn, product: Product): Promise<void> {
  const says = repliesIn(turn.language);
  const off = ({ price }: Product) => Math.abs(price - product.price);
  const nearest = (await listProducts(turn.tx))
    .filter(({ category, stock }) => category === product.category && stock > 0)
    .toSorted((a, b) => off(a) - off(b))
    .slice(0, MOST_OFFERED)
    .map((other) => nameOf(other, turn.language));
  const told = says.soldOut(nameOf(product, turn.language), nearest);
  await context.sendActivity(nearest.length > 0 ? suggesting(told, nearest) : told);
}

const unitIn = ({ unitEn, unitZh }: Product, { language }: Turn) => (language === 'zh' ? unitZh : unitEn);
