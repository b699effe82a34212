import { findName, SURNAMES } from './contact.ts';
import { fold, type Span } from './text.ts';

/** Somebody's name as it is said, with the title that stands for one: 王先生, "Mrs Patel". */
export interface Person extends Span {
  value: string;
}

const DOUBLE = '欧阳|司马|上官|诸葛|东方|皇甫|司徒|慕容|令狐|夏侯|端木|南宫';
const NAME = `(?:(?:${DOUBLE})\\p{Script=Han}{1,2}|[${SURNAMES}]\\p{Script=Han}{1,2})`;
const TITLE = '先生|女士|小姐|太太|经理|老师|总|阿姨|叔叔|大哥|大姐|老板|师傅|医生|主任|教授';
const TITLED_ZH = new RegExp(`((?:${DOUBLE}|[${SURNAMES}])\\p{Script=Han}{0,2}?(?:${TITLE}))(?![\\p{Script=Han}]?[监])`, 'gu');
/** Before a name, or after it, stands what only names have. */
const BEFORE_ZH = new RegExp(
  `(?:客户|顾客|会员|联系人是?|收件人(?:是|改成|改为|写)?|收货人是?|收件|名字(?:是|叫)?|姓名是?|我叫|叫我?|我是|本人|找|给|查一?下?|看一?下?|帮|寄给|交给|转给|负责人)\\s?[:,]?\\s?(${NAME})(?=$|[\\s,!.?;:(\\d]|的|收|最近|这|那|买|下单|订|电话|手机|打|发|有|在|上|今|昨|本|一共|总|号码|说|要|还)`,
  'gu',
);
const OWNER_ZH = new RegExp(`(?:^|[\\s,])(${NAME})(?=的(?:所有)?(?:订单|单子|电话|地址|资料|信息|快递|消费|记录)|(?:买|订|下|退)(?:了|过|的|单)|,?\\s?(?:电话|手机|1[3-9]\\d))`, 'gu');
const NOT_NAMES =
  /^(?:高山|金芽|金额|时候|时间|白茶|红茶|花茶|黄茶|毛峰|明天|明年|方便|方式|安排|安徽|石磨|马上|马克|万一|单子|单号|订单|任何|付款|和|全部|全是|成都|连云|平常|常常|党|单|何时|齐了|向您|关于|关心|安全|路上|池|谢谢|谢了|宝贝|巩|方案|高级|金骏|白毫|白牡|水|祁门|祁红|云南|武夷|龙井|古树|莫名|华为|韩国|沙发|易碎|江苏|江西|湖|黎明|温州|苏州|杭|于是|贺卡|祝|包邮|包装|包裹|包|毛尖|牛|花|项目|米|蓝色|蓝|白色|红|黄色|汤|尚未|应该|应|曾经|经常|计|成|解|孔|司机|时|文|师)/;

const TITLED_EN = /\b(?:mrs|mr|ms|miss|dr|prof|sir|madam)\b\.? [a-z][a-z'-]{1,20}(?: [a-z][a-z'-]{1,20})?/g;
const CAPITAL = "\\p{Lu}[\\p{L}]?[\\p{L}'’-]{1,20}";
const BEFORE_EN = new RegExp(
  `(?:\\b(?:[Cc]ustomer|[Cc]lient|[Nn]ame|[Cc]alled|[Aa]sk for|[Nn]amed|[Tt]his is|[Ii]'m|[Ii]’m|[Ii] am|[Ii]m|[Cc]all me|[Ss]peak to|[Tt]o|[Ff]or|[Ff]rom|[Bb]y|[Ww]ith|[Ff]ind|[Ss]how|[Oo]pen|[Uu]p|[Dd]id|[Ff]or the attention of|[Aa]ttn|[Hh]as|[Ii]s|[Aa]bout|[Tt]ell|[Aa]nd|[Cc]ontact|[Mm]essage):? (?:customer )?)(${CAPITAL}(?: (?:(?:van|de|der|von|bin|al|la|le|du|da) ){0,2}(?:${CAPITAL}|\\p{Lu}\\.)){0,2})`,
  'gu',
);
const START_EN = new RegExp(`(?:^|[,;.] )(${CAPITAL} ${CAPITAL})(?=,? (?:here|speaking|\\+?\\d|wants|ordered|bought|called|is|has)|,? \\+?\\d|$|'s (?:order|account|address|phone|details))`, 'gu');
const OWNER_EN = new RegExp(`\\b(${CAPITAL}(?: ${CAPITAL})?)(?=['’]s (?:last |latest |recent |open |previous |)(?:orders?|account|address|phone|details|number|record|profile|history|email|spend|spending))`, 'gu');
const LOWER_EN =
  /\b(?:customer|client|my name is|my name's|name is|name:|name's|named|ask for|under the name(?: of)?|i am|i'm|attn:?|this is) ([a-z][a-z'-]{1,20}(?: [a-z][a-z'-]{1,20})?)(?=$|[.,;!?]| (?:and|here|on|at|from|phone|tel|email|spend|buy|order|bought|ordered|spent|has|have|is|my)\b|'s\b)/g;
const COMMON =
  /^(?:(?:I|The|A|An|My|Our|Your|Please|Pls|Can|Could|Do|Does|What|Where|When|Who|How|Why|Is|Are|Order|Orders|Send|Ship|Deliver|Cancel|Hi|Hello|Hey|Thanks|Thank|Yes|No|Ok|Okay|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Halloween|English|Chinese|Mandarin|China|London|Royal Mail|FedEx|Fedex|DHL|UPS|USPS|Amazon|PayPal|Paypal|Visa|WeChat|Alipay|Apple|Google|VAT|Q[1-4]|Teams|Customer|Customers|He|She|They|It|We|You|This|That|These|Those|And|But|Also|Then|If|For|Not|Just|New|All|Any|Some|More|Most|Total|Revenue|Sales|Report|Boxing|New Year|Black|Green|White|Oolong|Tea|Sf|SF|USD|GBP|RMB|EUR|CNY)(?:$| ))/;
const PLAIN =
  /^(?:a|an|the|my|not|so|just|very|still|really|here|there|fine|good|ok|sure|sorry|happy|done|looking|interested|trying|going|in|on|at|for|to|from|with|about|back|what|when|it|is|it's|no|yes|me|you|your|i|this|that|service|support|care|late|afraid|free|off|out|away|and|wants?|asking|asked|waiting|getting|having|using|calling|writing|ready|available|over|under|all|only|also|too|her|his|their|our|who|which|how|where|paid|says|said|list|number|order|orders|base|based|busy|new|old|home|tired|sick|angry|done|up|down|ridiculous|taking|great|nice|bad|terrible|unacceptable|correct|right|wrong|because|one|two|an?|as|of|or|by|be|been|gonna|wondering|thinking|allergic|pregnant|vegan|curious|confused|disappointed|upset|furious|after|being|getting|unhappy|glad|pleased|impressed|stuck|unable|outside|inside|near|due|having|hoping|keen|new|buying|ordering|sending)\b/;

/**
 * The people named in a text: titles, introductions, customers, and whoever owns an order.
 *
 * @example findPeople('查一下张伟的订单') // [{ start: 3, end: 5, value: '张伟' }]
 */
export function findPeople(text: string): Person[] {
  const folded = fold(text);
  const found: Person[] = [];
  const add = (start: number, said: string) => {
    const span = { start, end: start + said.length };
    const overlapping = found.findIndex((other) => span.start < other.end && other.start < span.end);
    if (overlapping < 0) found.push({ ...span, value: text.slice(span.start, span.end) });
  };

  if (/\p{Script=Han}/u.test(folded)) {
    for (const pattern of [TITLED_ZH, BEFORE_ZH, OWNER_ZH])
      for (const match of folded.matchAll(pattern)) {
        const name = trimmed(match[1] ?? '');
        if (name && !NOT_NAMES.test(name)) add(match.index + match[0].indexOf(match[1] ?? ''), name);
      }
  }
  if (/[a-z]{2}/.test(folded)) {
    for (const { 0: said, index } of folded.matchAll(TITLED_EN)) add(index, cutPlain(said));
    for (const pattern of [START_EN, OWNER_EN, BEFORE_EN])
      for (const match of text.matchAll(pattern)) {
        const name = match[1] ?? '';
        if (!COMMON.test(name)) add(match.index + match[0].lastIndexOf(name), cutCommon(name));
      }
    for (const match of folded.matchAll(LOWER_EN)) {
      const name = match[1] ?? '';
      if (!PLAIN.test(name) && !/ing$/.test(name)) add(match.index + match[0].lastIndexOf(name), cutPlain(name));
    }
  }
  const own = findName(text);
  if (own && !NOT_NAMES.test(own.value) && (found.length === 0 || !found.some((each) => each.start < own.end && own.start < each.end)))
    found.push({ start: own.start, end: own.end, value: own.value });
  return found.sort((a, b) => a.start - b.start);
}

/** Words that follow a name of two characters and are not its third: 张伟买, 李雷最. */
const trimmed = (name: string): string => name.replace(/(?<=^\p{Script=Han}{2})[的买订下最这那收要电手打发退有在今昨上说还]$/u, '');

const cutCommon = (name: string): string => {
  const words = name.split(' ');
  const stop = words.findIndex((word, i) => i > 0 && COMMON.test(word));
  return words.slice(0, stop < 0 ? words.length : stop).join(' ');
};

const cutPlain = (name: string): string => {
  const words = name.split(' ');
  const stop = words.findIndex((word, i) => i > 0 && (PLAIN.test(word) || /^(?:has|wants|at|tel|phone|did|spend|spent|buy|bought|order|ordered|he|she|they|will|can|would|called|needs)$/.test(word)));
  return words.slice(0, stop < 0 ? words.length : stop).join(' ');
};
