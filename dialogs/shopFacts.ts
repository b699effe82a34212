import type { Language } from './understanding/language.ts';

/** What only the shop itself can say about itself; each topic answers one or two intents. */
export const factTopics = [
  'hours',
  'location',
  'deliveryCost',
  'deliveryTime',
  'paymentMethods',
  'returns',
  'discounts',
  'advice',
  /** how to reach a person of the shop: a phone number, an e-mail address */
  'reach',
] as const;

export type FactTopic = (typeof factTopics)[number];

/** Sentences in the shop's own words, each in the languages it was given in, and what we count with. */
export type ShopFacts = Partial<Record<FactTopic, Partial<Record<Language, string>>>> & {
  /** days after arrival in which goods may be asked to be taken back; without it there is no limit */
  returnDays?: number;
};

/**
 * What the shop says on a topic. In the person's language, else in the other one: a fact in the wrong language is of
 * more use than none.
 *
 * @example factOf({ hours: { en: '9 to 5' } }, 'hours', 'en') // '9 to 5'
 */
export function factOf(facts: ShopFacts, topic: FactTopic, language: Language): string | undefined {
  const told = facts[topic];
  return told?.[language] ?? told?.[language === 'en' ? 'zh' : 'en'];
}
