import { answerOf } from './answer.ts';
import { carriedIn } from './carried.ts';
import type { Intent } from './intents.ts';

// A model's guess is a guess. One that would set something going must be borne out by the words: to be asked again
// costs a sentence, to order unasked costs trust.

/** A word that agrees; 好冷 and 就是说 are none. */
const AGREES =
  /\b(?:y+e+[aphs]+|yup|yep|aye|o+k+a*y*|sure|fine|right|correct\w*|agree[ds]?|absolutely|definitely|certainly|course|exactly|indeed|go|do|does|did|confirm\w*|accept\w*|approve\w*|good|great|perfect|lovely|please|deal|happy|works?|sounds?|suits?|let's|lets|why not|by all means|no (?:problem|objections?|worries)|send|place|ship|book|take|want|like|love|it is|that is|that's|that'll|count me|i'm in|cool|al+right\w*|of ?course|precisely|yus|(?:think|suppose|guess) so|proceed|carry on|glad(?:ly)?)\b|[行可妥嗯恩唔]|好(?=[的吧啊呀嘞滴哒哦咧耶哈勒捏哇咯了,.!~\s]|[就那可我你]|$)|(?<![只还就])是(?=[的啊呀滴哒,.!\s]|$|这)|对(?=[的啊呀头,.!\s]|$|,|就|没)|[没冇](?:错|问题|毛病|意见)|要(?=[的啊呀,.!\s]|$|这)|成(?=[交啊吧,.!\s]|$)|中(?=[啊吧,.!\s]|$)|确[认定]|同意|赞成|愿意|必须|肯定|当然|正确|准了|下单|提交|安排|继续|[来买搞整走]吧|走起|就[这那按照]|照[办做]|听你|随你|依你|收到|了解|明白|[系係]|号的|就它|就是(?=[的啊呀它这那,.!\s]|$)|接受|批准|有的|想的|^想$|帮我弄|木问题|无误/;

/** What a guess needs before it may set something going. */
const NEEDS: Partial<Record<Intent, RegExp>> = {
  yes: AGREES,
  'order.cancel':
    /can+[csz]?[sc]?el|cancle|cxl|\bcall\b.{0,20}\boff|undo|withdraw|revoke|return|refund|take (?:it |my order )?back|get out|want out|by (?:mistake|accident)|mistake|accidentally|didn't mean|twice|duplicate|remove|delete|kill|void|annul|halt|forget|bin it|get rid|catch my|pull my|not (?:needed|required)|not send|don't|do not|no longer|not want|scrap|drop|stop|never|取消|退|不要|不想|不用|不需要|不买|算了|作废|别[发寄送]|别给我|[拍下买订]错|[拍买]重|重复|拦|关[了掉闭]|黄了|反悔|撤[销回单掉]|[下帮].{0,12}撤|[单\d].{0,8}撤|撤.{0,6}单/,
  'order.repeat':
    /same|again|repeat|re-?order|last|usual|before|previous|another|more|earlier|duplicate|time|everything|favou?rite|always|regular|refill|一[样模]|再|上[次回个周月批单]|前[次回]|老[样规]|照|重|原样|之前|以前|还是|复[购制]|回购|同样|续|那次|那单|历史|原来|老几样/,
  person:
    /person|people|human|\b(?:some|any)(?:one|body)\b|agent|\brep\b|represent|staff|employee|colleague|manager|boss|owner|supervisor|in charge|support|service|customer care|operator|\bcall|phone|\bring\b|contact|\bnumber\b|\btalk|speak|\bchat|reach|transfer|connect|forward|escalat|\bbot|robot|machine|computer|program|automat|\bai\b|\breal\b|help ?desk|\bguys?\b|{name}|{contact}|人|客服|电话|机器|老板|经理|店长|掌柜|主管|领导|销售|业务|售后|店员|店主|微信|联系|接线|专员|坐席|自动|回电|真的|ai|找|叫/,
  'messages.start':
    /subscri|\bsign\b.*\bup\b|\bopt|\b(?:notif|updat|offer|promo|market|messag|mail|news|list)|\b(?:text|tell|inform|alert|ping|write|let me know|keep me|post)\b|订|推送|推广|广告|营销|优惠|活动|促销|[消信]息|短信|通知|提醒|告诉|群发|上新|新[品茶]/,
  'payment.pay':
    /\bpay|paid|check ?out|\blinks?\b|settle|\bcards?\b|\bbill|money|\bowe|alipay|wechat|\bqr\b|transfer|charge|purchase|complete|\btill\b|\bbank|iban|account|\bcheck me|[付支结缴扫码埋打]|买单|转[账帐钱]|链接|扫码|二维码|[钱款账帐卡]|微信/,
  'order.place':
    /order|\bbuy|purchas|\bget\b|\bgive\b|\bneed|\bwant|\btake\b|\bhave\b|\blike\b|\bsend\b|\bship|deliver|\badd\b|\bput\b|\bbag\b|\bcart\b|basket|\bgrab|\bgo for\b|\bmake it\b|\breserve|\bbook\b|\{number\}|下[个一]?单|[买订要来拿购添捎带]|[整弄拍定份]|入手?|给我|发我|[加囤]|\d/,
};

/** What else is only heard where a word speaks of it: a guess at random is most often one of these. */
const SPEAKS_OF: Partial<Record<Intent, RegExp>> = {
  'order.damaged':
    /\bbroken?|crack|smash|damag|wrong|miss|short|\bfew|leak|stale|mou?ld|musty|smell|stink|empty|open|torn|dent|spill|stain|chip|fell|apart|defect|fault|work|instead|not what|less|ruin|destroy|bits|pieces|shatter|scratch|expired|fake|bad\b|incomplete|only (?:got|one|half|part)|[坏碎破裂漏错少缺霉味湿脏撒洒空残损烂断假]|次品|瑕疵|划痕|磕|变质|过期|不对|不是|没有|没收|质量|问题/,
  discount:
    /discount|cheap|deal|offer|coupon|promo|voucher|code|%|percent|\boff\b|bulk|wholesale|price|less|reduc|\bsale|bargain|haggl|budget|expensive|pric[ey]|student|loyal|member|free|special|knock|折|优惠|便宜|券|活动|减|抹零|砍|议价|贵|批发|团购|会员|积分|促销|少|送|赠|价|实惠|划算|量大/,
  'language.zh': /chinese|mandarin (?:please|speak)|(?:in|speak) mandarin|zhong ?wen|[中汉国普华]/,
};

/** Whether an act would move an order, money or consent. */
export const setsGoing = (intent: Intent): boolean => intent in NEEDS;

/** Asks to know something: no order, payment or yes is put like that. "Can I get two" is polite, and an order. */
const ASKS_TO_KNOW =
  /^(?:and |but |so |ok |hi |hello |hey )?(?:what(?! (?:i|we) (?:had|got|ordered|bought|have|always|usually)\b)|which|why|when|where|who|how)\b|\bhow (?:much|many|long)\b|多少|几[天块钱折点号时成]|多久|什么|啥|怎么|怎样|咋|哪|为何|谁|(?:包邮|优惠|打折|划算|免邮|到货|运费|发票|质量|正宗|新鲜|现货|有货)(?:[吗么嘛不没]|怎)|便宜(?:点儿?|一点|些|多少)?[吗么不]|贵[吗不么]|[多几]钱|要钱|(?<![来要拿买订有])几[个克]|[吗么]\??$|[货了到发]没有?$|[买卖行]不$/;
const NEVER_ASKED = new Set<Intent>(['yes', 'order.place', 'order.repeat']);

/** Leave is taken with a yes before it: "right, that's all for today". */
const LEAVES =
  /\bthat(?:'s|'ll be| is| was| will be| would be) (?:me done|(?:all|everything|it) (?:for (?:today|now)|from me|then))\b|\b(?:that was (?:all|everything)|bye|see you|good ?night)\b|88+$|再[见会]|拜|晚安|先走/;

/** What speaks against a guess: 我买两个只来一个 complains, "pay me back" asks for money, 便宜点我就买 haggles. */
const CONTRARY: Partial<Record<Intent, RegExp>> = {
  // "do robots have rights", "I love sunshine", 老板好
  yes: /^(?:do|does|did|is|are|am|can|could|should|has|have|may) (?!it\b|that\b|so\b|this\b|them\b|go\b|please\b|whatever\b|not\b|do\b)\w+|\bi(?:'d)? (?:want|like|love|need)\b(?! (?:it|that|this|both|all|them|to (?:proceed|go ahead|continue|confirm))\b)|\b(?:complain\w*|angry|awful|outrageous|poor)\b|(?:老板|大家|你们?|您们?|[上中下晚早]午?)好|差评|说[你我他]/,
  'order.place':
    /\b(?:i|we|you) (?:bought|ordered|received|sent|once|used to)\b|\b(?:don't|do not|no longer|didn't|won't|never) (?:\w+ ){0,2}(?:want|need|buy|order|take|send|ship|deliver)|\bchanged my mind\b|\bthank(?:s| you) for\b|delicious|tasty|好喝|满意|不错|谢谢你们|\belsewhere\b|\bthrow in\b|\b(?:is|are|does|do|would|will) (?:the )?(?:shipping|delivery|postage)\b|\bdo(?:es)? one\b|\bcan one\b|\bi want to (?!buy|order|get|have|take|purchase|try|add|send|pick|reserve|place|book|make)|收到|发来|发错|只[来发给到]|少[给发]|没[装收买订]|送错|不想?[要买订]了|[买拍订][大小贵多少错]了|[我你]们?[买订拍]了(?!$|吧)|[别那]家买|别[发寄送]|取消|(?:便宜|优惠|打个?[\d几一-九]?折).{0,6}[就我].{0,3}[买要拿来订下]|打个?折|抹零|送.{1,8}[就才]|运费|邮费|免邮|包不包|包邮(?!的)|推荐(?!的)/,
  // part of an order changes it; what has come is sent back
  'order.cancel':
    /\bkeep (?:it|my order|the (?:rest|order|others?))\b|\brest of (?:it|the|my)|\b(?:i received|cancel only|(?:don't|do not) touch|how dare|leave (?:it|\w+ order|order \d+|\d+) (?:alone|as))\b|剩下|其[他它余].{0,4}(?:照|还|不变|要|留)|不要(?:别的|其他)|(?<![没未])(?:收到|到手|到货)|保留|定金/,
  'order.repeat':
    /\b(?:my last|do you still have)\b|\b(?:mistakes?|mess|problems?|wrong|broken?|twice)\b|\balready ordered\b|\b(?:not|never|no) (?:\w+ ){0,3}again\b|再也|不会|[拍买下]重|重复下单了|其[他它余]/,
  // what has come is sent back, not changed
  'order.change':
    /收到|已经到|到手|没拆|拆开|\b(?:i|that|which) (?:received|got|came)\b|\balready (?:came|here|arrived|got)|^(?:please |can you )?take .{2,30}\bback\b/,
  // somebody's own mistake is no damage
  'order.damaged':
    /\bi (?:have |had |just |must have |think i )*(?:ordered|picked|chose|bought|selected|clicked|got myself) the wrong\b|(?:我|自己).{0,8}[买拍订选点]错|^.{0,10}[拍订选]错/,
  'payment.pay':
    /\bpay(?:ing)? (?:me|us)\b|\b(?:money|pay|paid|paying)\b.{0,12}\bback\b|\brefund|\b(?:dead|broken|expired|declined|failed|crash\w*|stuck)\b|(?:doesn't|won't|not) work|已经?付|付过|到[账帐]|打[过进]|收到|退|标[成记为]|[打点]不开|过期|失败|白屏|付不了|没反应|[折惠宜].{0,6}付|\d{3}(?!.*把).{0,4}[付打转结汇][款账帐钱清好完]{0,2}[了过](?![吧就再])|(?:客户|先生|女士|小姐|他|她)把/,
};

/** The words that go with an intent, whatever else is asked: 怎么付款 wants to know, "how about four boxes" orders. */
const SUGGESTS =
  /^how about\b|^why (?:not|don't)\b|\b(?:how|where) (?:can|could|do|should|would) (?:i|we) (?:order|buy|get|purchase)\b|\b(?:can|could) (?:i|we|you) (?:do|have|get|order|repeat)\b|怎么都行|什么都行|随便什么|这[次回]|[给帮]我|^(?:我|请问)?(?:可以|能)(?:再?来|[买订要拿])|[来拿要买订](?:[一两三四五六七八九十\d]|点).{0,8}(?:可以|行|好)[吗么]|下单|再来/;

/**
 * What such words mean when the model makes this of them: the same, when there are words for it that are not negated,
 * not supposed, not told of, and none against it; `no` or `goodbye` when they say that instead; null when it is
 * doubtful. What sets nothing going is always the same.
 *
 * @example meantBy('order.cancel', "don't cancel 1024") // 'no'
 */
export function meantBy(intent: Intent, folded: string, hasGoods = false): Intent | null {
  const answer = intent === 'yes' ? answerOf(folded) : null;
  if (answer) return answer === 'later' ? null : answer;
  if (intent === 'yes' && LEAVES.test(folded)) return 'goodbye';
  const needs = NEEDS[intent];
  const isSpokenOf = SPEAKS_OF[intent]?.test(folded) ?? true;
  if (!needs) return CONTRARY[intent]?.test(folded) || !isSpokenOf ? null : intent;
  if (!needs.test(folded) && !hasGoods) return null;
  const { rest, isNegated } = carriedIn(intent, folded);
  const isNamed = intent === 'order.place' && hasGoods && rest === folded;
  if (!needs.test(rest) && !isNamed) return isNegated && needs.test(folded) ? 'no' : null;
  if (CONTRARY[intent]?.test(folded) || (intent === 'yes' && isNegated)) return null;
  const isAsked = NEVER_ASKED.has(intent) && ASKS_TO_KNOW.test(folded) && !SUGGESTS.test(folded);
  return isAsked ? null : intent;
}

/**
 * Whether a guess is borne out by the words.
 *
 * @example isPlausible('yes', '好冷啊') // false
 */
export const isPlausible = (intent: Intent, folded: string, hasGoods = false): boolean =>
  meantBy(intent, folded, hasGoods) === intent;
