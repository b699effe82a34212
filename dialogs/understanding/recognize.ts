import { answerOf } from './answer.ts';
import type { Catalogue } from './catalogue.ts';
import { type Entities, MOST_READ, readEntities } from './entities.ts';
import type { Intent } from './intents.ts';
import { detectLanguage, type Language } from './language.ts';
import { classify, type Guess, type Model } from './model.ts';
import { unlessNegated } from './negation.ts';
import { matchPhrase } from './phrases.ts';
import { isPlausible, meantBy, setsGoing } from './plausible.ts';
import { asksByPrice } from './priceWish.ts';
import { starsIn } from './stars.ts';
import { fold } from './text.ts';

export { type Model, trainModel } from './model.ts';

/** One message as we understand it; `score` is 0 to 1, and a `runnerUp` close to it is a reason to ask back. */
export interface Understood {
  text: string;
  language: Language;
  intent: Intent;
  score: number;
  runnerUp?: { intent: Intent; score: number };
  /** what else was said of the same trouble in the same breath */
  also?: Intent[];
  entities: Entities;
}

/** Below this a guess is `none`: the dialog says that it did not understand. */
export const LEAST_SCORE = 0.15;
/** A runner-up worth mentioning. */
const LEAST_RUNNER_UP = 0.1;
/** Below this nothing is set going: about half of what is heard so would be wrong, and a question costs a sentence. */
const LEAST_TO_ACT = 0.4;
const PHRASE_SCORE = 1;
/** A phrase that means something else to another role: "order 1024" to a rep and to its customer. */
const ALSO_SCORE = 0.9;

/** "do you have matcha", 有普洱吗: a search, although the word is in no catalogue and in no training sentence. */
const SEARCH =
  /^(?:hi,? |hello,? )?(?:do you (?:have|sell|carry|stock)|have you got|got any|how much (?:is|are)|price of)\s|^(?:请问)?(?:你们)?(?:有没有|卖不卖)|^(?:请问)?(?:你们)?[有卖].{1,10}[吗么]\??$|(?:多少钱|怎么卖)\??$/;
const SEARCH_SCORE = 0.6;
/** Goods with a number are an order, however the rest is put, unless they are in a question; goods alone are asked after. */
const QUESTION =
  /\?|[吗呢]|多少|怎么卖|啥区别|区别|差别|几天|多久|能不能|可不可以|是不是|行不行|什么时候|哪[里儿些]|为什么|^(?:do|does|did|is|are|what|what's|how|which|why|when|where|who)\b/;
/** "Can I get two" asks politely and is none. */
const POLITE = /^(?:can|could|may|would|will) (?:i|we|you)\b/;

/** Whether "cancel" itself is said, and not "never mind". */
export const saysCancel = (text: string): boolean => /cancel|取消/.test(fold(text));

const WHOLE =
  /\bwhole\b|\ball or nothing\b|\b(?:complete|full) orders?\b|\b(?:don't|do not|without) split|整单|整个订单|不拆|别拆|要么全/;

/**
 * "STOP" alone, the word that every text message with an offer names: in capitals it is meant so, whatever is going on;
 * in small letters it may stop what is going on.
 *
 * @example saysStop('STOP', { inCapitals: true }) // true
 */
export const saysStop = (text: string, { inCapitals }: { inCapitals: boolean }): boolean =>
  (inCapitals ? /^[^\p{L}\p{N}]*STOP(?:ALL)?[^\p{L}\p{N}]*$/u : /^[^\p{L}\p{N}]*stop[^\p{L}\p{N}]*$/iu).test(
    text,
  );

/** Whether they ask who is speaking here, rather than for somebody else. @example asksWhoSpeaks('are you a bot?') // true */
export const asksWhoSpeaks = (text: string): boolean => WHO_SPEAKS.test(fold(text));
const WHO_SPEAKS =
  /^(?:so |hi,? |hey,? |wait,? |hold on,? )?(?:are you|r u|am i|is this|is it|is that|you're|you are|do i (?:talk|speak)|you sound|who am i|is a human reading|is there a person behind)\b(?!.*\b(?:want|need|give|get me|let me|please|connect|transfer)\b)|^(?!.*[转接找叫给])(?:你们?|您|对面|是)(?:到底|是不是|是|也是).{0,8}(?:人|机器|ai|程序|自动)|^是.{0,6}(?:人工|真人|机器人|ai|自动).{0,8}[吗吧么还?]|^(?:机器人|自动回复)[?吗吧]|^这是(?:自动|机器)/;

/** Whether orders are to be filled whole or not at all. @example saysWhole('who gets the tea, whole orders only') // true */
export const saysWhole = (text: string): boolean => WHOLE.test(fold(text));

/** Whether the words ask something, rather than order or answer. @example isQuestion('how much is it') // true */
export const isQuestion = (text: string): boolean => QUESTION.test(fold(text)) && !POLITE.test(fold(text));

const WANTS = /^(?:i want|i need|i'd like|i would like) to (?:buy|order|get)\b|^我?想?要?[买订]/;

/** "Was wondering if you'd do me a tin of rosebud tea": goods with a number, and somebody who would like them. */
const WISHES =
  /\b(?:i'd|i would|wondering|please|pls|want|need|after|send|give|get|do me|put me|for me)\b|[来要买订拿寄]|给我/;
const SURE_SEARCH = 0.8;
/** "One keemun tin when you get a sec" */
const COUNTED_FIRST =
  /^(?:(?:hi|hello|hullo|hey|ok|okay|right|so|yo|just|and|then|morning|evening)[\s,!.]+){0,3}(?:one|two|three|\d{1,3})\b/;
/** What may be wrong with goods that came; 不对 alone corrects what was said. */
const HARM =
  /\b(?:broken?|crack|smash|damag|arriv|receiv|came|got|missing|wrong|leak|stale|mou?ld)|收到|到了|坏|碎|破|裂|漏|发错|少发|发霉|变质|缺/;

/** What "anything under 20 yuan?" is taken for; to the people of the house it may be a sum. */
const MAY_LOOK = /^(?:none|discount|no|product\.\w+|payment\.methods|delivery\.cost)$/;
const GOODS_SCORE = 0.7;
const SHORT = 30;

interface Said {
  text: string;
  folded: string;
  masked: string;
  entities: Entities;
}

function guess(model: Model, said: Said): [best: Guess, next?: Guess] {
  if (starsIn(said.text) !== null) return [{ intent: 'rating', score: PHRASE_SCORE }];
  if (saysStop(said.text, { inCapitals: true })) return [{ intent: 'messages.stop', score: PHRASE_SCORE }];
  const [best, next] = guessByWords(model, said);
  const { lines, wanted } = said.entities;
  const isOrder =
    lines.some(({ quantity, unclearQuantity }) => quantity ?? unclearQuantity) &&
    !QUESTION.test(said.folded) &&
    !POLITE.test(said.folded) &&
    (said.masked.includes('{number}') || COUNTED_FIRST.test(said.folded)) && // "a" and "an" stand before everything
    isPlausible('order.place', said.folded, true);
  // With a name and a phone in it, it is heard as what staff say of a customer.
  const isWish =
    best.intent === 'product.search' &&
    ((best.score < SURE_SEARCH && WISHES.test(said.folded)) || COUNTED_FIRST.test(said.folded)) &&
    lines.every(({ quantity }) => quantity !== undefined);
  const isUnhurt = best.intent === 'order.damaged' && best.score < SURE_SEARCH && !HARM.test(said.folded);
  if (isOrder && (best.intent === 'none' || best.intent === 'rep.customer' || isWish || isUnhurt))
    return [{ intent: 'order.place', score: GOODS_SCORE }, next];
  // "I want to buy a laptop": what the shop has not is said, rather than nothing
  if (
    best.intent === 'none' &&
    next?.intent === 'order.place' &&
    wanted &&
    WANTS.test(said.folded) &&
    isPlausible('order.place', said.folded)
  )
    return [{ intent: 'order.place', score: SEARCH_SCORE }];
  if (MAY_LOOK.test(best.intent) && asksByPrice(said.folded))
    return [{ intent: 'product.search', score: GOODS_SCORE }];
  if (best.intent !== 'none' || lines.length === 0) return [best, next];
  const isShort = said.folded.length <= SHORT;
  return isShort ? [{ intent: 'product.search', score: SEARCH_SCORE }, next] : [best, next];
}

/** The others are not looked at: whether words bear a guess out takes time. */
function firstTwo<T>(all: readonly T[], isMeant: (each: T) => boolean): T[] {
  const at = all.findIndex(isMeant);
  const first = all[at];
  const second = all.slice(at + 1).find(isMeant);
  return [first, second].filter((each) => each !== undefined);
}

function guessByWords(model: Model, { folded, masked, entities }: Said): [best: Guess, next?: Guess] {
  const query = entities.query !== undefined;
  const hasGoods = entities.lines.length > 0;
  const phrase = matchPhrase(folded, masked);
  if (phrase && isPlausible(phrase.intent, folded, hasGoods)) {
    const best = { intent: phrase.intent, score: PHRASE_SCORE };
    return phrase.also ? [best, { intent: phrase.also, score: ALSO_SCORE }] : [best];
  }

  const guesses = classify(model, masked);
  const [first] = guesses;
  const meant = first && meantBy(first.intent, folded, hasGoods);
  if (meant && meant !== first.intent) return [{ intent: meant, score: first.score }];
  const [best, next] = firstTwo(guesses, ({ intent }) => isPlausible(intent, folded, hasGoods));
  // "can you send it to my office: 200 Kings Road" asks for no delivery times
  const { address, change } = entities;
  if (
    best &&
    next?.intent === 'order.change' &&
    address &&
    change === 'address' &&
    /^delivery\./.test(best.intent) &&
    !QUESTION.test(folded)
  )
    return [next];
  const isUnsure = !best || best.intent === 'none' || best.score < SEARCH_SCORE;
  if (isUnsure && query && SEARCH.test(folded)) return [{ intent: 'product.search', score: SEARCH_SCORE }];
  if (!best || best.intent === 'none' || best.score < LEAST_SCORE) {
    const known = best && best.intent !== 'none' ? best : next;
    // what the words do not bear out is asked, not done
    const likely = first && first.intent !== 'none' ? first : known;
    return [{ intent: 'none', score: 1 - (known?.score ?? 0) }, likely];
  }
  if (setsGoing(best.intent) && best.score < LEAST_TO_ACT)
    return [{ intent: 'none', score: 1 - best.score }, best];
  return next && next.intent !== 'none' ? [best, next] : [best];
}

/** A yes or no in words that neither a phrase nor the model knows; "later" is no yes. */
function answerIn(folded: string): { intent: Intent; score: number; runnerUp?: undefined } | undefined {
  const answer = POINTS_OR_COUNTS.test(folded) ? null : answerOf(folded);
  return answer ? { intent: answer === 'yes' ? 'yes' : 'no', score: ANSWER_SCORE } : undefined;
}
const ANSWER_SCORE = 0.75;
/** "That one" and "1" answer other questions than "shall I?"; a day alone is a date. */
const POINTS_OR_COUNTS =
  /\bone\b|\d|[这那它]个?[吧,.!]*$|^(?:tomorrow|next week|soon|go|let's|明天|后天|周末|月底|晚上|来|买|冲|整|下次)$/;

/**
 * The language, intent and entities of one message; never throws, and reads its first 1,000 characters.
 *
 * @example understand(model, '来三盒龙井', { catalogue, language: 'en' }).intent // 'order.place'
 */
export function understand(
  model: Model,
  text: string,
  { catalogue, language }: { catalogue: Catalogue; language: Language },
): Understood {
  const said = text.slice(0, MOST_READ);
  const { entities: found, masked, spoken } = readEntities(said, catalogue);
  const [guessed, next] = guess(model, {
    text: said,
    folded: fold(said),
    masked,
    entities: found,
  });
  const answer = guessed.intent === 'none' && found.lines.length === 0 ? answerIn(fold(said)) : undefined;
  const { intent: meant, score, runnerUp } = answer ?? { ...guessed, runnerUp: next };
  const intent = unlessNegated(meant, fold(said));

  const { change, ...others } = found;
  const changes = intent === 'order.change' || runnerUp?.intent === 'order.change';
  const entities = changes ? found : others;

  return {
    text,
    language: detectLanguage(spoken, language),
    intent,
    score,
    ...(runnerUp && runnerUp.score >= LEAST_RUNNER_UP && { runnerUp }),
    entities,
  };
}
