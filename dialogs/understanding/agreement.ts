import { answerOf } from './answer.ts';
import { isQuestion } from './recognize.ts';
import { fold } from './text.ts';

// A yes to a card may come in more words than a yes: "yes, all in order", 嗯 就这样. The rest is not understood: it may only
// be made of words that are known to ask, doubt and change nothing.

/** A yes that is said of what one looks at. */
const LOOKS_RIGHT =
  /^(?:(?:and|so|now|ok) )?(?:that'?s|it'?s|this is|all|everything(?:'s| is)?) (?:all )?(?:right|correct|fine|good|perfect|great|the one|it|me|in order)(?: now)?[\s.!]*$|^(?:这|那)?(?:回|次|下|样)?(?:数量|地址|电话|没|都|就|全)?(?:对|行|好|中|错|是这样|这样)(?:了|的|啦|吧|嘞|呀)*[,.!\s]*$/;
/** Words beside a yes that leave it one. Numbers, goods and places are for the caller to compare with the card. */
const HARMLESS = new Set(
  (
    "alright i it it's its that that's thats this these those is are is's the one ones all both everything in order looks look sounds sound perfect good " +
    'great fine lovely correct right same address place as before please pls thanks thank you very much cheers mate love hun go ' +
    "ahead and with now me we're i'm im i am happy agree okay ok exactly spot on indeed finally ready brilliant then so do my your " +
    'can live be there them box boxes tin tins bag bags cake cakes set sets piece pieces x of wonderful awesome super nice kind sir ' +
    'dear darling lol haha absolutely definitely yes yeah yep no problem worries confirmed confirm'
  ).split(' '),
);
const HARMLESS_ZH =
  /^(?:这[个样回次下俩些单]|那[就]?|都|就|是|对|的|了|吧|啊|呀|哈|嗯|哦|好|行|可以|下单?|下|买|确认|确定|提交|没问题|没错|没毛病|跟?上次一样|一样|谢谢|多谢|麻烦了?|有劳了?|数量|地址|电话|订单|写得|填得|看着|挺|很|也|不错|美滋滋|辛苦了?|老板|亲|您|你|[一二两三四五六七八九十\d]+[盒罐包个只件套把袋饼条份]|[\s,.!~、。!])*$/;
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

const isHarmless = (rest: string) =>
  /\p{Script=Han}/u.test(rest)
    ? HARMLESS_ZH.test(rest)
    : rest.split(SPLIT).every((word) => word === '' || /^\d+$/.test(word) || HARMLESS.has(word));

/** Doubt, a condition, other goods, another place or time: what may stand beside a yes and make it none. */
const CHANGES =
  /\b(?:but|except|only|instead|rather|not|don't|dont|isn't|wrong|wait|hold on|hang on|actually|change|make|add|also|plus|another|other|more|extra|less|fewer|remove|without|swap|switch|replace|if|unless|until|till|later|tomorrow|tonight|cancel|send|ship|deliver|post|throw|put|to (?:my|the|a)|address|how|what|why|where|which|could|would)\b|[不别换改加减另退寄送吗呢几怎哪但]|取消|去掉|如果|要是|再|先/;

/** Whether words that seem to agree may change something. @example mayChange('yes but to my office') // true */
export const mayChange = (text: string): boolean => CHANGES.test(fold(text)) || isQuestion(text);

/**
 * Whether a message agrees to what was just shown and does nothing else. Numbers, goods and places in it are for the caller
 * to compare with what was shown. `asked` is what a yes does, and may be said with it: "yes, cancel it".
 *
 * @example saysYesOnly('Yes, all in order') // true; 'ok and would it be here by Friday' and 'yes, but make it 3' are not
 */
export function saysYesOnly(text: string, asked?: RegExp): boolean {
  const folded = fold(text).trim();
  const said = (asked ? folded.replace(asked, '') : folded).trim();
  if (said.length > MOST || isQuestion(text)) return false;
  if (LOOKS_RIGHT.test(said)) return true;
  const rest = withoutYes(said);
  return rest !== null && isHarmless(rest);
}
