import type { Intent } from './intents.ts';

// "Cancel it" asks for it. "Don't cancel", "what if I cancel", "was it cancelled?" only speak of it. What only speaks of
// an act is taken out of a sentence before we look whether its words carry the act.

/** How an act is named in each language, for the patterns below. */
interface Verbs {
  en: string;
  zh: string;
}

const UNDO: Verbs = { en: 'cancel|undo|withdraw|refund|return|call', zh: '取消|撤|退|作废' };
const PLACE: Verbs = { en: 'place|order|pay|charge|confirm|proceed|repeat', zh: '下单|付|扣|确认|提交' };
/** "Don't place it" declines; "don't want order 1024" is about a placed one. */
const GO_ON: Verbs = {
  en: 'place (?:it|the order|this)|order (?:it|them|yet|anything|now)|charge|confirm|proceed|repeat',
  zh: '下单|付|扣|确认|提交',
};
const DO: Verbs = {
  en: `${PLACE.en}|buy|purchase|have|take|get|go ahead|transfer|settle|same|usual`,
  zh: `${PLACE.zh}|买|订|来|拿|拍|再|重复|[跟按照]?(?:上次|以前)(?:一样)?|老样|照|转|结`,
};
const AGREE: Verbs = {
  en: 'yes|ok|okay|fine|right|correct|good|great|agree|accept|confirm|approve|carry on|proceed|happy|work|like|go ahead|do (?:it|that)|precisely|exactly',
  zh: '同意|接受|确认|可以|可|行|对|好(?!意思)|是|赞成|批准|答应|愿意|必须|要|肯定|成|妥|继续|安排|提交|下单',
};

const FORBIDS_EN = "don't|dont|do not|never|no need to|not|won't|wouldn't|no|stop";
/** "I can't pay" is in trouble, "I haven't confirmed" tells; "I can't agree" says no. */
const TELLS_EN = "can't|cannot|haven't|hasn't|isn't|aren't|doesn't|didn't|did not";
const BETWEEN_EN =
  'you|please|just|actually|even|ever|yet|want|wanting|to|need|have|think|should|we|i|it|that|the|ask|asking|say|saying|said|going|being|him|them|her|us|really|all|any|quite|so|very|be|dare';
const BETWEEN_ZH =
  '是|用|必|要|想|需要?|打算|准备|能|会|太|大|很|怎么|点|再|帮我|给我|给|替我|急着|随便|现在|先|就|让|叫|说|你们?|我|有|真的?|把[^,.]{1,8}?|订单|这单|那单';
/** As far as what is not to be done goes: "don't charge my card, …". */
const REST_EN = "(?: (?!(?:and|but|so|please|just|instead|then|i|i'll|i'd|let|go)\\b)[a-z0-9']+)*";

const anyOf = (...patterns: string[]) => new RegExp(patterns.join('|'), 'g');
const notEn = (not: string, verbs: string) =>
  `\\b(?:${not})(?! (?:a )?(?:problem|worr|objection|doubt|mind)) (?:(?:${BETWEEN_EN}) ){0,4}(?:${verbs})\\w*${REST_EN}`;
const notZh = (not: string, verbs: string) => `(?:${not})(?:${BETWEEN_ZH}){0,4}(?:${verbs})`;

/** Not to do it. 能不能 and 要不 ask and propose. */
const FORBIDS_ZH = '(?<![要能可行得是还好对])不|别|勿|甭|莫|唔|谁说|无需|没有?[说让叫想要点]过?';
const negated = ({ en, zh }: Verbs) =>
  anyOf(
    notEn(FORBIDS_EN, en),
    notEn("didn't|did not", `(?:ask|say|want|mean)\\w* (?:\\w+ ){0,2}(?:${en})`),
    notZh(FORBIDS_ZH, zh),
  );
const disagrees = ({ en, zh }: Verbs) =>
  anyOf(notEn(`${FORBIDS_EN}|${TELLS_EN}`, en), notZh(`${FORBIDS_ZH}|没有?`, zh));

/** What it would be like, and how it is in general. */
const supposed = ({ en, zh }: Verbs) =>
  anyOf(
    `\\b(?:if|suppose|supposing|imagine|assuming|when(?:ever)?|once|after|before|unless|until) (?:i|we|you|one|someone|somebody|people|they)(?:'[a-z]+)?(?: (?!please|just)\\w+){0,3}? (?:${en}|bought|paid)\\w*(?:(?! (?:please|can|could|will|would|do|does|is|how|what|then)\\b)[^,.?!;])*`,
    `\\b(?:people|customers|buyers|orders) (?:\\w+ ){0,2}?(?:${en})\\w*`,
    // "any chance of cancelling" asks for it
    `(?<!chances? |possibility )\\b(?:after|before|for|of|on|by|does|is|will|would) (?:${en})\\w*ing\\b`,
    `\\b(?:${en})\\w* (?:polic|fee|charge|rule|term|deadline|period|work)\\w*|\\bdo (?:\\w+ ){0,3}cancellations`,
    // 如果没发货就取消 asks for it, 如果我取消 does not
    `(?:如果|假如|假设|要是|万一|倘若|若是?)(?:(?!就|帮|请|麻烦|给我|直接)[^,.?!;]){0,10}?(?:${zh})[^,.?!;]*`,
    `(?:${zh})[^,.?!;]{0,4}(?:的话|会怎|手续费|规[则定]|政策|流程|条件|限制|会不会)`,
    `(?:${zh})(?:订单|单|款|了|完|成功)?(?:之后|以后|后(?!悔)|的?时候)`,
    `(?<!能|可以)(?:${zh})[^,.?!;]{0,4}[扣收](?:钱|费|多少)`,
  );

/** What has happened or has not, and who did it. */
const done = ({ en, zh }: Verbs) => {
  const past = `(?:${en})\\w*ed|paid|bought`;
  return anyOf(
    `\\b(?:i|we|you|they|he|she|who|customer|client)(?:'ve|'d| have| had)?(?: already| just| once| also)? (?:${past})\\b`,
    `\\b(?:was|were|is|been|got) (?:(?!please)\\w+ ){0,3}?(?:${past})\\b|\\b(?:my|the|a|our) (?:${past})\\b`,
    notEn(TELLS_EN, `${en}|paid`),
    `\\b(?:why|who|did|told me)\\b[^,.;]{0,25}?(?:${en})\\w*`,
    `\\b(?:was|is|has|did|about) (?:my|the|our) cancellation|\\bthanks? (?:you )?for \\w+ing\\b`,
    `(?<![帮给替为])(?:我|你们?|他|她|客户)(?:已经?|刚才?|昨天|早就?|都|也|就)?(?:${zh})[款钱了过完掉单订]*[了过](?![吧,]?(?:算|好))[^,.?!;]*`,
    `(?:一般|多久之?内|已经?|是不是|早就|被|谁|凭[什啥]么?|为什么|为何|干嘛)[^,.?!;\\s能要想帮]{0,6}?(?:${zh})`,
    `(?<!(?:能|可以|想|要|帮|给|得及)[^,.?!;]{0,12})(?:${zh})(?:成功)?了?(?:[吗么没]|没有)\\??$`,
    `(?:${zh})的(?=[单订那这])|谢谢?[^,.?!;]{0,6}(?:${zh})|[还并]没有?(?:${zh})款?`,
  );
};

const both = (a: Verbs, b: Verbs): Verbs => ({ en: `${a.en}|${b.en}`, zh: `${a.zh}|${b.zh}` });

interface Spoken {
  negated: RegExp;
  others: RegExp[];
}

/** "Don't send it" undoes an order, so wanting, sending and buying are not among the verbs that must not be negated. */
const SPOKEN_OF: Partial<Record<Intent, Spoken>> = {
  yes: {
    negated: disagrees(AGREE),
    others: [/(?:行不行|可不可以|好不好|对不对|是不是|要不要|能不能|可否)/g],
  },
  'order.cancel': { negated: negated(both(UNDO, GO_ON)), others: [supposed(UNDO), done(UNDO)] },
  'order.place': { negated: negated(DO), others: [supposed(DO)] },
  'order.repeat': { negated: negated(DO), others: [supposed(DO)] },
  'payment.pay': { negated: negated(DO), others: [supposed(DO), done(PLACE)] },
};

/** A sentence without what only speaks of an act. */
export interface Carried {
  rest: string;
  isNegated: boolean;
}

/**
 * What is left of a sentence to carry an act, when what forbids it, supposes it or tells of it is taken out.
 *
 * @example carriedIn('order.cancel', "don't cancel 1024") // { rest: '  1024', isNegated: true }
 */
export function carriedIn(intent: Intent, folded: string): Carried {
  const spoken = SPOKEN_OF[intent];
  if (!spoken) return { rest: folded, isNegated: false };
  const left = folded.replace(spoken.negated, ' ');
  const rest = spoken.others.reduce((text, pattern) => text.replace(pattern, ' '), left);
  return { rest, isNegated: left !== folded };
}
