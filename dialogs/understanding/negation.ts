import type { Intent } from './intents.ts';

const DO =
  'cancel|refund|return|place|order|send|ship|buy|pay|confirm|proceed|delete|erase|remove it|start over|go ahead|mark';
const ENGLISH = new RegExp(
  `\\b(?:don't|dont|do not|never|no need to|not to|rather not|didn't (?:ask|want|mean|say)(?: you)? to|not asking(?: you)? to|not want(?:ing)?(?: you)? to|won't|wouldn't|stop)\\s(?:(?:you|please|just|actually|even|want to|want you to|wanna|need to|have to|think we should|think you should|let them|ever|yet)\\s){0,3}(?:${DO})`,
);
const CHINESE =
  /(?:别|不要|不用|不想|不必|不需要|甭|没说要|没说过要|没让你|没有要|不是要|不是想|不打算|先不|暂时不|千万不要|不能给我)(?:再|帮我|给我|急着|随便|现在|把.{1,8}?|你们?)?(?:取消|退款|退货|退掉|退了|退|下单|发货|发出|寄出|付款|确认|删|清空|标记|改成)/;

/** What is undone or set going by its words, so that a "not" before them must not be missed. */
const TURNED = new Set<Intent>([
  'order.cancel',
  'cancel',
  'startOver',
  'refund.request',
  'return.request',
  'payment.pay',
  'privacy',
  'order.repeat',
  'yes',
]);
const MARKS = /^rep\.mark/;
const NOT_YET =
  /\b(?:not|isn't|hasn't|hasnt|isnt|wasn't|never|no longer|didn't)\b|还?没|未(?!来)|不是|并未|尚未/;

/**
 * The intent that is meant when the words say not to: "don't cancel it" declines, and an order that is not shipped
 * yet is looked at, not marked. Anything else stays as it is.
 *
 * @example unlessNegated('order.cancel', '别取消订单') // 'no'
 */
export function unlessNegated(intent: Intent, folded: string): Intent {
  if (MARKS.test(intent))
    return NOT_YET.test(folded) || CHINESE.test(folded) || ENGLISH.test(folded) ? 'rep.order' : intent;
  if (!TURNED.has(intent)) return intent;
  return ENGLISH.test(folded) || CHINESE.test(folded) ? 'no' : intent;
}
