import { listProducts } from '../../domain/products/products.ts';
import type { Hearing } from '../handlers.ts';
import { repliesIn } from '../replies/replies.ts';
import { type FactTopic, factOf } from '../shopFacts.ts';
import type { Turn } from '../turn.ts';
import { isForSomebody } from '../understanding/gift.ts';
import { priceWishIn } from '../understanding/priceWish.ts';
import { fold } from '../understanding/text.ts';
import { listKinds, productCard, search } from './products.ts';

/** How to reach a person of the shop, as a sentence; undefined when the shop has not said. */
export function reachSentence({ shop, language }: Pick<Turn, 'shop' | 'language'>): string | undefined {
  const fact = factOf(shop.facts, 'reach', language);
  return fact && repliesIn(language).reach(fact);
}

/** Answers from what the shop told about itself; what it did not tell is not guessed. */
export function tellFact(topic: FactTopic): (hearing: Hearing) => Promise<void> {
  return async ({ context, turn }) => {
    const { shop, language } = turn;
    const says = repliesIn(language);
    const text =
      factOf(shop.facts, topic, language) ??
      says.together([says.factUnknown, reachSentence(turn) ?? says.noReach]);
    await context.sendActivity(text);
  };
}

const MOST_SHOWN = 6;
/** A word for this many products, such as "tea", leaves everything to choose. */
const GENERIC_FROM = 4;

/** Help to choose: between the goods named, among the gifts, or where to begin. */
export async function recommend(hearing: Hearing): Promise<void> {
  const { context, turn, understood } = hearing;
  const says = repliesIn(turn.language);
  const { lines } = understood.entities;
  const isNamed = lines.some(({ mention }) => mention.candidates.length < GENERIC_FROM);
  if (isNamed || priceWishIn(fold(understood.text))) return search(hearing);

  const gifts = isForSomebody(understood.text) ? await giftsOf(turn) : [];
  if (gifts.length > 0) {
    turn.state.shown = gifts.map(({ id }) => id);
    await context.sendActivity(says.recommendGift);
    return void (await context.sendActivity(productCard(gifts, turn)));
  }
  const kinds = listKinds(turn);
  await context.sendActivity({ ...kinds, text: says.together([says.recommend, kinds.text]) });
}

const giftsOf = async ({ tx }: Turn) =>
  (await listProducts(tx)).filter(({ category }) => category === GIFTS).slice(0, MOST_SHOWN);

/** The kind of goods made to be given, as domain/products/kinds.ts calls it. */
const GIFTS = 'gifts';
