import { type Intent, intents } from './intents.ts';
import enAftercare from './training/en/aftercare.json' with { type: 'json' };
import enAnswers from './training/en/answers.json' with { type: 'json' };
import enDelivery from './training/en/delivery.json' with { type: 'json' };
import enNone from './training/en/none.json' with { type: 'json' };
import enOrders from './training/en/orders.json' with { type: 'json' };
import enOwn from './training/en/own.json' with { type: 'json' };
import enPayment from './training/en/payment.json' with { type: 'json' };
import enProducts from './training/en/products.json' with { type: 'json' };
import enRepair from './training/en/repair.json' with { type: 'json' };
import enStaff from './training/en/staff.json' with { type: 'json' };
import enTalk from './training/en/talk.json' with { type: 'json' };
import enWide from './training/en/wide.json' with { type: 'json' };
import zhAftercare from './training/zh/aftercare.json' with { type: 'json' };
import zhAnswers from './training/zh/answers.json' with { type: 'json' };
import zhDelivery from './training/zh/delivery.json' with { type: 'json' };
import zhNone from './training/zh/none.json' with { type: 'json' };
import zhOrders from './training/zh/orders.json' with { type: 'json' };
import zhOwn from './training/zh/own.json' with { type: 'json' };
import zhPayment from './training/zh/payment.json' with { type: 'json' };
import zhProducts from './training/zh/products.json' with { type: 'json' };
import zhRepair from './training/zh/repair.json' with { type: 'json' };
import zhStaff from './training/zh/staff.json' with { type: 'json' };
import zhTalk from './training/zh/talk.json' with { type: 'json' };
import zhWide from './training/zh/wide.json' with { type: 'json' };

type Sentences = Readonly<Record<Intent, readonly string[]>>;

/**
 * Our sentences with a shop's own beside them. Files a shop wrote are read as they are, so a word that is no intent
 * ends the start with its remedy.
 *
 * @example withOwn(ours, { 'shop.hours': ['are you open on market day'] }, 'own.json')
 */
export function withOwn(ours: Sentences, own: Record<string, unknown>, file: string): Sentences {
  const all: Record<Intent, readonly string[]> = { ...ours };
  for (const [name, sentences] of Object.entries(own)) {
    const intent = intents.find((known) => known === name);
    if (!intent) throw new Error(`${file}: “${name}” is no intent; docs/intents.md lists them.`);
    if (!Array.isArray(sentences) || !sentences.every((said) => typeof said === 'string'))
      throw new Error(`${file}: “${name}” needs a list of sentences, such as ["are you open today"].`);
    all[intent] = [...all[intent], ...sentences];
  }
  return all;
}

// Spread together they must name every intent, or this does not compile.
const ourEnglish: Sentences = {
  ...enTalk,
  ...enAnswers,
  ...enProducts,
  ...enDelivery,
  ...enPayment,
  ...enOrders,
  ...enAftercare,
  ...enStaff,
  ...enNone,
};

const ourChinese: Sentences = {
  ...zhTalk,
  ...zhAnswers,
  ...zhProducts,
  ...zhDelivery,
  ...zhPayment,
  ...zhOrders,
  ...zhAftercare,
  ...zhStaff,
  ...zhNone,
};

/** Sentences without a stranger's name in them: what is in no other sentence may be one. */
export const plainSentences = [...Object.entries(ourEnglish), ...Object.entries(ourChinese)].flatMap(
  ([, sentences]) => sentences,
);

/** What people say in English; entities are written as the recognizer masks them: {product}, {number}, {order}. */
export const english = withOwn(
  withOwn(withOwn(ourEnglish, enWide, 'training/en/wide.json'), enRepair, 'training/en/repair.json'),
  enOwn,
  'training/en/own.json',
);

/** What people say in Chinese. */
export const chinese = withOwn(
  withOwn(withOwn(ourChinese, zhWide, 'training/zh/wide.json'), zhRepair, 'training/zh/repair.json'),
  zhOwn,
  'training/zh/own.json',
);
