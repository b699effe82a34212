import { SURNAMES } from '../contact.ts';
import { fold, type Span } from '../text.ts';
import { plainSentences } from '../training.ts';

// Finds names of people that nothing introduces, for what is kept of a sentence. It would rather hide a word that is no
// name than keep one that is: the recognizer's findName looks for a name to use, this looks for names to lose.

/** What is certainly no name: the words, and pairs of Han characters, of our training sentences and the catalogue. */
export interface Vocabulary {
  words: ReadonlySet<string>;
  pairs: ReadonlySet<string>;
}

/** The vocabulary of these sentences. */
export function vocabularyOf(sentences: Iterable<string>): Vocabulary {
  const words = new Set(COMMON.split(' '));
  const pairs = new Set<string>(COMMON_PAIRS.split(' '));
  for (const sentence of sentences) {
    const folded = fold(sentence);
    for (const [word] of folded.matchAll(LATIN)) words.add(bareWord(word));
    for (const [run] of folded.matchAll(/\p{Script=Han}{2,}/gu))
      for (let at = 0; at + 1 < run.length; at++) pairs.add(run.slice(at, at + 2));
  }
  return { words, pairs };
}

let ours: Vocabulary | undefined;

/** The vocabulary of the sentences in the checkout, made when it is first needed. */
export function ourVocabulary(): Vocabulary {
  ours ??= vocabularyOf(plainSentences);
  return ours;
}

/** Every stretch of a text that may be somebody's name; `spared` are stretches known to be something else. */
export function findNames(
  text: string,
  { vocabulary, isStrict, spared }: { vocabulary: Vocabulary; isStrict: boolean; spared: Span[] },
): Span[] {
  const isSpared = ({ start, end }: Span) => spared.some((other) => start < other.end && other.start < end);
  return [...latinNames(text, vocabulary, isStrict), ...hanNames(fold(text), vocabulary)].filter(
    (span) => !isSpared(span),
  );
}

const LATIN = /\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]*/gu;
const bareWord = (word: string) => fold(word).replace(/'.*$/, '');

/** Given names that are no English words; with the surname after them they are most of what people call each other. */
const GIVEN = new Set(
  (
    'aaron adam adrian ahmed aisha alan albert alex alexander ali alice alison amanda amber amy ana andrea andrew angela ' +
    'anita ann anna anne annie anthony antonio arthur barbara ben benjamin beth betty bob brandon brenda brian bruce ' +
    'carl carlos carol caroline catherine charles charlie charlotte chris christian christina christine claire clara ' +
    'claudia colin craig cynthia daniel danielle dave david deborah denise dennis diana diane diego donald donna doris ' +
    'dorothy doug douglas dylan edward elena elizabeth ella ellen emily emma eric erica ethan eva evelyn fatima fiona ' +
    'florence frances francis fred frederick gareth gary george gloria gordon graham greg gregory hannah harold harry ' +
    'heather helen henry homer howard hugo ian ibrahim irene isaac isabel isabella ivan jacob james jamie jane janet ' +
    'jason jean jeff jennifer jenny jeremy jerry jessica jill jim joan joe joel johan john johnny jonathan jordan jose ' +
    'joseph joshua joyce juan judith judy julia julian julie justin karen karl kate katherine kathy katie keith kelly ' +
    'ken kenneth kevin kim kyle larry laura lauren laurence leo leon liam linda lisa logan lopez louis louise lucas lucy ' +
    'luis luke lynn madison marcus margaret maria marie marilyn mario martha martin mary mateo matt matthew megan ' +
    'melissa michael michelle miguel mike mohamed mohammed monica muhammad nancy natalie natasha nathan neil nicholas ' +
    'nick nicole nina noah nora olga oliver olivia omar oscar owen pablo pamela patricia patrick paul paula pedro peter ' +
    'philip phillip phyllis priya rachel ralph raymond rebecca richard robert roger ronald rosa russell ruth ryan sally ' +
    'sam samantha samuel sandra sara sarah scott sean sergio sharon sheila simon sofia sonia sophia sophie stella ' +
    'stephanie stephen steve steven stuart susan suzanne sylvia tamara teresa terry theresa thomas tim timothy tina todd ' +
    'tom tommy tony tracy tyler valerie vanessa vera veronica victor victoria vincent virginia vivian walter wayne wendy ' +
    'william yolanda yusuf yvonne zoe'
  ).split(' '),
);
/** Chinese surnames as they are spelled in Latin letters, without those that are English words. */
const PINYIN_SURNAMES = new Set(
  (
    'wang li zhang liu chen yang huang zhao wu zhou xu sun zhu hu guo lin luo zheng liang xie song tang deng cao peng ' +
    'zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao shen zhong cui tan fan liao shi jia ' +
    'xia fu bai zou xiong meng qin qiu hou yin xue yan duan lei long tao mao hao gong shao qian dai mo kong xiang zhuge ouyang'
  ).split(' '),
);
const PINYIN =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ui|uo|ue|[aeiouv])){1,3}$/;
/** Before a name, whatever it is. */
const TITLE =
  /(?:^|[^\p{L}])(?:mr|mrs|ms|miss|dr|prof|dear|regards|cheers|sincerely|madam|uncle|aunt|auntie|cousin|neighbou?r|colleague|boss|husband|wife|daughter|son|brother|sister|mother|father|mum|mom|dad|friend|named|called|signed)[.,:]?\s{1,2}$/u;
/** After somebody: "Xanthippe told me". */
const DOES =
  /^(?:'s|\s(?:said|says|told|tells|asked|asks|wants|wanted|bought|ordered|sent|paid|lives|works|is my|was here|here|speaking|from))\b/;
const FROM = /(?:^|[^\p{L}])(?:for|from|by|with|to|and|ask|call|tell|about|it's|its|is|i'm|am)\s{1,2}$/u;
const SHOUTED = 0.6;
const A_NAME_ALONE = 3;

interface Word extends Span {
  said: string;
  key: string;
  isKnown: boolean;
}

function latinNames(text: string, { words: known }: Vocabulary, isStrict: boolean): Span[] {
  const words = [...text.matchAll(LATIN)].map(({ 0: said, index }): Word => {
    const key = bareWord(said);
    return { said, key, start: index, end: index + said.length, isKnown: known.has(key) };
  });
  const unknown = words.filter(({ isKnown }) => !isKnown);
  const isNameAlone =
    words.length > 0 && words.length <= A_NAME_ALONE && words.every(isCapital) && unknown.length > 0;
  // in "WHERE IS IT" and in "Where Is It" a capital says nothing
  const capitalsTell =
    isNameAlone || words.filter(isCapital).length < Math.max(2, words.length * SHOUTED) || words.length < 4;

  const names = new Set<Word>();
  words.forEach((word, at) => {
    const [before, after] = [words[at - 1], words[at + 1]];
    if ((isStrict && !word.isKnown) || mayBeName(word, { text, before, after, isNameAlone, capitalsTell }))
      names.add(word);
    if (before && names.has(before) && isSurname(word, before) && isBeside(text, before, word))
      names.add(word);
  });
  return joined(text, [...names]);
}

function mayBeName(
  word: Word,
  around: {
    text: string;
    before: Word | undefined;
    after: Word | undefined;
    isNameAlone: boolean;
    capitalsTell: boolean;
  },
): boolean {
  const { text, before, after, isNameAlone, capitalsTell } = around;
  const lead = fold(text.slice(Math.max(0, word.start - 20), word.start));
  const tail = fold(text.slice(word.end, word.end + 12));
  if (GIVEN.has(word.key)) return !word.isKnown || isCapital(word);
  if (isPinyinName(word, after, text) || (before && isPinyinName(before, word, text))) return true;
  if (word.isKnown) return false;
  if (isNameAlone || TITLE.test(lead) || DOES.test(tail)) return true;
  if (!isCapital(word) || !capitalsTell) return false;
  const opens = !before || /[.!?\n]\s*$/.test(text.slice(before.end, word.start));
  return !opens || FROM.test(lead) || (after !== undefined && isCapital(after) && !after.isKnown);
}

/** After a given name: one more word that we do not know, written as the name is. */
const isSurname = (word: Word, given: Word) => !word.isKnown && isCapital(word) === isCapital(given);

const isCapital = ({ said }: Word) => /^\p{Lu}/u.test(said);
const isBeside = (text: string, a: Span, b: Span) => /^[\s.]{1,2}$/.test(text.slice(a.end, b.start));
const isPinyinName = (surname: Word, given: Word | undefined, text: string) =>
  given !== undefined &&
  PINYIN_SURNAMES.has(surname.key) &&
  !given.isKnown &&
  PINYIN.test(given.key) &&
  isBeside(text, surname, given);

/** "Anna Smith" is one name. */
function joined(text: string, words: Span[]): Span[] {
  const names: Span[] = [];
  for (const { start, end } of words.sort((a, b) => a.start - b.start)) {
    const last = names.at(-1);
    if (last && isBeside(text, last, { start, end })) last.end = end;
    else names.push({ start, end });
  }
  return names;
}

const DOUBLE = '欧阳|司马|上官|诸葛|东方|皇甫|司徒|慕容|令狐|公孙';
/** Surnames that begin few other words; 高, 白, 金 and the like need something beside them that says who. */
const PLAIN = '王李刘陈杨赵吴周徐孙朱胡郭何林罗郑梁谢宋韩邓曹彭曾蔡潘袁蒋魏薛阎崔卢姚邹熊孟秦邱侯尹';
const ANY = `(?:${DOUBLE}|[${SURNAMES}])`;
const GOES_ON =
  '的|在|说|要|收|签|买|付|下|转|打|已|还|有|来|去|和|跟|吧|呢|吗|了|让|给|今|昨|明|没|怎|到|也|都|就';
const HAN_NAMES: [RegExp, strict: boolean][] = [
  [
    new RegExp(
      `(${ANY}\\p{Script=Han}{0,2})(?=先生|女士|小姐|太太|老师|经理|阿姨|叔叔|大哥|大姐|师傅|医生|同学|总(?![共是体计数之])|工(?=$|\\P{Script=Han}))`,
      'gu',
    ),
    false,
  ],
  [
    new RegExp(
      `(?:叫|名字|姓名|我是|找|替|帮|联系|收件人|收货人|寄件人|联系人|朋友|同事|客户|顾客|老公|老婆|同学|邻居|老板|店员|儿子|女儿)[:是叫]?\\s?(${ANY}\\p{Script=Han}{1,2})(?=$|\\P{Script=Han}|${GOES_ON})`,
      'gu',
    ),
    true,
  ],
  [new RegExp(`(?:小|老|阿)([${PLAIN}])(?=$|\\P{Script=Han}|${GOES_ON})`, 'gu'), false],
  // a message or a clause that is nothing else
  [
    new RegExp(
      `(?<=^|[\\s,.!?;:])((?:${DOUBLE})\\p{Script=Han}{1,2}|[${SURNAMES}]\\p{Script=Han}{1,2})(?=$|[\\s,.!?;:\\ue000-\\ue0ff])`,
      'gu',
    ),
    true,
  ],
  [new RegExp(`(?<=^|[\\s,.!?;:])([${PLAIN}]\\p{Script=Han}{1,2})(?=${GOES_ON})`, 'gu'), true],
  [new RegExp(`([${PLAIN}]\\p{Script=Han}{2})`, 'gu'), true],
];

/** `strict`: only when the characters form no known word with their neighbours, so that 周末要用 stays. */
function hanNames(folded: string, { pairs }: Vocabulary): Span[] {
  const names: Span[] = [];
  for (const [pattern, strict] of HAN_NAMES) {
    for (const match of folded.matchAll(pattern)) {
      const name = match[1] ?? '';
      const start = match.index + match[0].indexOf(name);
      if (strict && hasPair(name, pairs)) continue;
      names.push({ start, end: start + name.length });
    }
  }
  return names;
}

function hasPair(name: string, pairs: ReadonlySet<string>): boolean {
  for (let at = 0; at + 1 < name.length; at++) if (pairs.has(name.slice(at, at + 2))) return true;
  return false;
}

/** Words with a capital that name nobody, and others that a shop's sentences use and ours happen not to. */
const COMMON =
  'i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
  'october november december christmas easter english chinese mandarin cantonese french german spanish japanese china ' +
  'india japan korea taiwan europe america canada australia britain england france germany italy spain usa uk eu asia ' +
  'beijing shanghai shenzhen guangzhou hangzhou hongkong hong kong singapore london paris berlin york paypal visa ' +
  'mastercard amex apple google android iphone alipay wechat unionpay klarna amazon taobao whatsapp facebook instagram ' +
  'dhl ups fedex usps tnt sf ems zto yto hermes gluten vegan organic caffeine halal kosher vat gift card box set ' +
  'morning afternoon evening tea cup pot mug ok okay hi hello hey yes no please thanks the a an and or but if is it';
const COMMON_PAIRS =
  '周末 周一 周二 周三 周四 周五 周六 周日 周围 周年 周边 下周 上周 谢谢 何时 任何 何必 为何 韩国 杨梅 罗汉 陈皮 陈年 陈茶 ' +
  '郑重 宋代 胡椒 胡说 曾经 不曾 林间 孙子 王者 朱红 秦汉 孟婆 何况 周到 侯着 熊猫 吴江 刘海 李子 徐徐 江西 马上 高兴 方便 安全 ' +
  '白色 黄色 金色 石头 于是 许多 向来 常常 万一 夏天 程度 余额 毛巾 贺卡 陶瓷 武汉 钱包 严重 石榴 时间 时候 和田 成都 花茶 包装 全部';
