import type { Intent } from './intents.ts';

const UNDO = 'cancel|refund|return|delete|erase|start over';
const DO = `${UNDO}|place|order|send|ship|buy|pay|confirm|proceed|remove it|go ahead|mark`;
const english = (verbs: string, more = '') =>
  new RegExp(
    `\\b(?:don't|dont|do not|never|no need to|not to|rather not|didn't (?:ask|want|mean|say)(?: you)? to|not asking(?: you)? to|not want(?:ing)?(?: you)? to|won't|wouldn't${more})\\s(?:(?:you|please|just|actually|even|want to|want you to|wanna|need to|have to|think we should|think you should|let them|ever|yet|an?|any|my|the)\\s){0,3}(?:${verbs})`,
  );
const UNDO_ZH = '取消|退款|退货|退掉|退了|退|删|清空';
const DO_ZH = `${UNDO_ZH}|下单|发货|发出|寄出|付款|确认|标记|改成`;
const chinese = (verbs: string) =>
  new RegExp(
    `(?:别|不要|不用|不想|不必|不需要|甭|没说要|没说过要|没让你|没有要|不是要|不是想|不打算|先不|暂时不|千万不要|不能给我)(?:再|帮我|给我|急着|随便|现在|把.{1,8}?|你们?)?(?:${verbs})`,
  );

/** Not to do a thing, and not to undo one: "don't send order 1024" cancels it. */
const NOT_DO = [english(DO, '|stop'), chinese(DO_ZH)];
const NOT_UNDO = [english(UNDO), chinese(UNDO_ZH), /\bstop (?:cancell?|refund|return|delet|eras)ing\b/];
const isIn = (patterns: RegExp[], folded: string) => patterns.some((pattern) => pattern.test(folded));

/** What is set going, and what is undone, by its words: a "not" before them must not be missed. */
const TURNED = new Set<Intent>(['payment.pay', 'order.repeat', 'yes']);
const TURNED_BACK = new Set<Intent>([
  'order.cancel',
  'cancel',
  'startOver',
  'refund.request',
  'return.request',
  'data.erase',
]);
const MARKS = /^rep\.mark/;
/** Whoever says any of these does not ask for messages: better to stop what was wanted than to send what was not. */
const NO_MORE =
  /\b(?:don't|dont|do not|not|never|no|no more|stop|quit|without|enough)\b|别|不[要想用再需必]|停|勿|退/;
const NOT_YET =
  /\b(?:not|isn't|hasn't|hasnt|isnt|wasn't|never|no longer|didn't)\b|还?没|未(?!来)|不是|并未|尚未/;

/**
 * The intent that is meant when the words say not to: "don't cancel it" declines, and an order that is not shipped
 * yet is looked at, not marked. Anything else stays as it is.
 *
 * @example unlessNegated('order.cancel', '别取消订单') // 'no'
 */
export function unlessNegated(intent: Intent, folded: string): Intent {
  if (intent === 'messages.start') return NO_MORE.test(folded) ? 'messages.stop' : intent;
  if (MARKS.test(intent)) return NOT_YET.test(folded) || isIn(NOT_DO, folded) ? 'rep.order' : intent;
  const turned = TURNED.has(intent) ? NOT_DO : TURNED_BACK.has(intent) ? NOT_UNDO : [];
  return isIn(turned, folded) ? 'no' : intent;
}
