import { answerOf } from './answer.ts';
import { isQuestion } from './recognize.ts';
import { fold } from './text.ts';

// A yes to a card may come in more words than a yes: "yes, all in order", 嗯 就这样. What it must not do is ask, doubt or
// change something. So the rest is not understood but only looked through for words that could.

/** Words of a yes that are said of what one looks at. */
const LOOKS_RIGHT =
  /^(?:(?:and|so|now|ok) )?(?:that'?s|it'?s|this is|all|everything(?:'s| is)?) (?:all )?(?:right|correct|fine|good|perfect|great|the one|it|me|in order)(?: now)?[\s.!]*$|^(?:这|那)?(?:回|次|下|样)?(?:数量|地址|电话|没|都|就|全)?(?:对|行|好|中|错|是这样|这样)(?:了|的|啦|吧|嘞|呀)*[,.!\s]*$/;
/** What could make the yes mean something else: doubt, conditions, other goods, another place or time. */
const CHANGES =
  /\b(?:but|except|only|just|instead|rather|not?|don't|dont|doesn't|isn't|aren't|can't|wrong|wait|hold|hang|actually|change|make|add|also|plus|another|other|more|extra|less|fewer|remove|without|swap|switch|replace|if|when|unless|until|till|first|before|after|later|tomorrow|tonight|next|cancel|stop|send|ship|deliver|post|to|at|how|what|why|where|which|who|could|would|can|maybe|think|let me|see|ask)\b|[不别换改加减少多再先等只还另退删寄送吗呢几怎哪但]|取消|去掉|如果|要是|优惠|便宜|地址|电话/;
const RIGHTLY = /不错|没(?:错|问题|毛病|意见)|不用(?:改|换|加)|no (?:problem|worries)/g;
const SPLIT = /[\s,.!;~，。！；、…]+/;
const MOST = 60;

/** The longest beginning or end of some words that is a yes by itself, taken away; null when neither is one. */
function withoutYes(said: string): string | null {
  const parts = said.split(SPLIT).filter((part) => part !== '');
  for (let n = Math.min(parts.length, 5); n > 0; n--) {
    if (answerOf(parts.slice(0, n).join(' ')) === 'yes') return parts.slice(n).join(' ');
    if (answerOf(parts.slice(-n).join(' ')) === 'yes') return parts.slice(0, -n).join(' ');
  }
  return null;
}

/**
 * Whether a message agrees to what was just shown and does nothing else. Numbers, goods and places in it are for the caller
 * to compare with what was shown. `asked` is what a yes does, and may be said with it: "yes, cancel it".
 *
 * @example saysYesOnly('Yes, all in order') // true; 'ok and would it be here by Friday' and 'yes, but make it 3' are not
 */
export function saysYesOnly(text: string, asked?: RegExp): boolean {
  const folded = fold(text).trim().replace(RIGHTLY, '');
  const said = (asked ? folded.replace(asked, '') : folded).trim();
  if (said.length > MOST || isQuestion(text)) return false;
  if (LOOKS_RIGHT.test(said)) return true;
  const rest = withoutYes(said);
  return rest !== null && !CHANGES.test(rest);
}
