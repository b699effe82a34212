import { blank, fold, type Span } from './text.ts';

/** Something found in a text, and where it stands. */
export interface Found extends Span {
  value: string;
}

const EMAIL = /(?<![\w.+'-])[\w.+'-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{2,63}){1,4}/;
const PHONE = /(?<![\w.-])(?:\+|\()?\d(?:[\s().-]{0,2}\d){6,15}(?!\d)/g;
const PHONE_LABEL = /(?:phone|tel|mobile|call me|number is|电话|手机|号码|联系)[^\d]{0,8}$/;

/** The surnames of nearly everybody who writes "我是…"; a word in the place of a name starts with none of them. */
export const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤欧温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁房滕屈饶解牟艾尤时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝';
const ENGLISH_NAME =
  /(?:\bmy name is|\bmy name's|\bname is(?: actually)?|\bname:|\bcalled|\bcall me)\s{1,3}([a-z][a-z'-]{0,20}(?: [a-z][a-z'-]{0,20}){0,2})/;
const I_AM = /\b(?:i am|i'm|this is)\s([a-z][a-z'-]{1,20}(?: [a-z][a-z'-]{1,20}){0,2})/;
const CHINESE_NAME =
  /(?:我叫|叫我|名字叫|名字是|姓名是?[::]?|收件人(?:是|写|改成|改为|换成)?[::]?|收货人(?:是|写|改成|改为|换成)?[::]?|联系人(?:是|写)?[::]?)\s?(\p{Script=Han}{2,4}|[a-z]{2,20}(?: [a-z]{2,20})?)/u;
const I_AM_CHINESE = new RegExp(`我是([${SURNAMES}]\\p{Script=Han}{1,2})(?=$|[\\s,!.?]|电话|手机)`, 'u');
const SURNAME_ONLY = new RegExp(
  `(?:我|免贵)姓(欧阳|司马|上官|诸葛|东方|皇甫|司徒|慕容|[${SURNAMES}])(?!\\p{Script=Han})`,
  'u',
);
const NOT_IN_NAME =
  /^(?:and|my|phone|tel|mobile|number|email|please|at|on|from|to|the|not|looking|sorry|here|fine|ok|order|interested|just|a|an|is|it|what|for|in|very|so|good|with|i|you|back|when|later|if|before|after|maybe|today|tomorrow|now|asap|want|need|by|about)$/i;
const AFTER_NAME = /(?:电话|手机|联系|地址|邮箱|号码|就行|就好|就可以|就成|即可|[呀啊吧哈哦呢哟嘛]).*$/;

function normalizePhone(said: string): string | undefined {
  const digits = said.replace(/\D/g, '');
  if (said.startsWith('+')) return digits.length >= 8 && digits.length <= 15 ? `+${digits}` : undefined;

  const chineseMobile = /^1[3-9]\d{9}$/.test(digits);
  const landline = /^0\d{9,11}$/.test(digits);
  const american = /^1?[2-9]\d{9}$/.test(digits);
  return chineseMobile || landline || american ? digits : undefined;
}

/**
 * The first phone number of a folded text, as digits with a leading plus kept.
 *
 * @example findPhone('call +86 138-0013-8000') // { start: 5, end: 22, value: '+8613800138000' }
 */
export function findPhone(folded: string): Found | null {
  for (const { 0: said, index } of folded.matchAll(PHONE)) {
    const labelled = PHONE_LABEL.test(folded.slice(Math.max(0, index - 24), index));
    const value = normalizePhone(said) ?? (labelled ? said.replace(/\D/g, '') : undefined);
    if (value) return { start: index, end: index + said.length, value };
  }
  return null;
}

/** "jo at example dot com", as people write it who fear robots. */
const SPOKEN_EMAIL =
  /(?<![\w.+-])([\w.+-]{2,64}) ?(?:\(at\)|\[at\]| at ) ?([a-z0-9-]{2,40}) ?(?:\(dot\)|\[dot\]| dot ) ?(com|net|org|cn|uk|co\.uk|co dot uk)(?![a-z])/g;

/** All e-mail addresses of a folded text. */
export function findEmails(folded: string): Found[] {
  const found: Found[] = [];
  if (folded.includes('@'))
    for (const { 0: value, index } of folded.matchAll(new RegExp(EMAIL.source, 'g')))
      found.push({ start: index, end: index + value.length, value });
  if (folded.includes('dot'))
    for (const { 0: said, 1: who, 2: host, 3: end = '', index } of folded.matchAll(SPOKEN_EMAIL))
      found.push({
        start: index,
        end: index + said.length,
        value: `${who}@${host}.${end.replace(' dot ', '.')}`,
      });
  return found;
}

/** The first e-mail address of a folded text. */
export function findEmail(folded: string): Found | null {
  const match = EMAIL.exec(folded);
  return match && { start: match.index, end: match.index + match[0].length, value: match[0] };
}

function cutName(name: string): string {
  const words = name.replace(AFTER_NAME, '').split(' ');
  const stop = words.findIndex((word) => NOT_IN_NAME.test(word));
  return words.slice(0, stop < 0 ? words.length : stop).join(' ');
}

/** Right before a phone or an e-mail, after the end of something else; a town may stand after a comma. */
const BEFORE_CHINESE = new RegExp(
  `(?:^|[\\s,\uff0c.\u3002;!])([${SURNAMES}]\\p{Script=Han}{1,2})(?<![路街道巷弄号楼室区县市省镇村])[\\s,\uff0c:\uff1a]{0,3}$`,
  'u',
);
const BEFORE_ENGLISH =
  /(?:^|[.;!\n]\s{0,3})(\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'.-]{0,20}){0,2})[\s,:]{1,3}$/u;

/** "Homer Simpson, 555 010 7334", 张三 139…: a name that nothing introduces but the number after it. */
function nameBefore(text: string, reach: Found | null): Found | null {
  const before = reach ? text.slice(Math.max(0, reach.start - 70), reach.start) : '';
  const match = BEFORE_CHINESE.exec(before) ?? BEFORE_ENGLISH.exec(before);
  if (!reach || !match?.[1] || PHONE_LABEL.test(fold(before)) || SAYS_SOMETHING.test(fold(match[1])))
    return null;
  const start = reach.start - before.length + match.index + match[0].indexOf(match[1]);
  return { start, end: start + match[1].length, value: match[1] };
}

/**
 * The name that somebody gives as their own; null for "I'm looking for" and 我是想.
 *
 * @example findName('Hi, my name is Li Wei') // { start: 15, end: 21, value: 'Li Wei' }
 */
export function findName(text: string): Found | null {
  const folded = fold(text);
  const chinese = CHINESE_NAME.exec(folded) ?? I_AM_CHINESE.exec(folded) ?? SURNAME_ONLY.exec(folded);
  const spoken = chinese ?? ENGLISH_NAME.exec(folded) ?? I_AM.exec(folded);
  if (!spoken?.[1]) return nameBefore(text, findPhone(folded) ?? findEmail(folded));

  const start = spoken.index + spoken[0].length - spoken[1].length;
  const value = cutName(text.slice(start, start + spoken[1].length));
  // "I'm late" and "this is great" are no introductions: such a name needs its capital
  const introduced = chinese !== null || ENGLISH_NAME.test(folded) || /^\p{Lu}\p{Ll}/u.test(value);
  return value.length > (chinese ? 0 : 1) && introduced ? { start, end: start + value.length, value } : null;
}

const LABELS =
  /(?:my name is|i'm|i am|this is|name|phone|tel|mobile|number|e-?mail|and|it is|it's|is|my|call me|我叫|我是|姓名|名字|电话|手机号|手机|号码|邮箱|联系人|收件人|收货人|收货地址|地址|送到|寄到|address|(?:send|ship|deliver)(?: it| them)? to|是|和)(?![a-z])/g;
const NOT_A_NAME =
  /[?\d@]|^(?:yes|no|ok|okay|cancel|stop|help|thanks|thank you|why|what|is|not|hi|hello)\b|[吗呢么什啥谁]|^(?:好的?|可以|不用?了?|不要了?|取消|算了|帮助|谢谢|你好|为啥|没有)$/;
/** Words of sentences: "wait no" and "looks good to me" are no names. */
const SAYS_SOMETHING =
  /\b(?:a|add|all|already|and|are|be|can|correct|could|damn|did|do|does|fine|for|from|fuck|give|go|good|great|hang|hm+|um+|uh|err|lol|wow|well|have|hold|how|i|i'm|it|it's|its|just|later|like|looks|make|maybe|me|minute|moment|more|my|need|nice|not|now|of|only|one|or|order|our|please|ready|right|sec|second|shit|some|stupid|sure|take|that|that's|the|then|they|this|to|wait|want|was|we|when|where|which|who|wrong|you|your)\b/;
const NAMED = new RegExp(`^[${SURNAMES}]|(?:先生|女士|小姐)$`, 'u');
const SAYS_SOMETHING_CHINESE = /[了吧呗滴啊嘛呀哦嗯哈点下这那怎不没要就可能行我你您他她它们给请好对等慢快再]/;

function bareName(text: string): string | undefined {
  const labels = [...fold(text).matchAll(LABELS)].filter(
    ({ 0: label, index }) => !/[a-z]/.test(label) || !/[a-z]/.test(fold(text).charAt(index - 1)),
  );
  const left = blank(
    text,
    labels.map(({ 0: label, index }) => ({ start: index, end: index + label.length })),
  );
  const name = left
    .normalize('NFKC') // full-width punctuation too
    .replace(/[,.。;:、/|()!]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

  const han =
    /^\p{Script=Han}{2,5}$/u.test(name) &&
    (NAMED.test(fold(name)) ? !/[了吧呗嘛]/.test(name) : !SAYS_SOMETHING_CHINESE.test(fold(name)));
  const latin =
    /^\p{L}[\p{L}'.-]{0,30}(?: [\p{L}'.-]{1,30}){0,3}$/u.test(name) &&
    !/\p{Script=Han}/u.test(name) &&
    !SAYS_SOMETHING.test(fold(name));
  return (han || latin) && name.length > 1 && !NOT_A_NAME.test(fold(name)) ? name : undefined;
}

/**
 * What an answer to "your name and phone?" tells.
 *
 * @example parseContact('Anna 138 0013 8000') // { name: 'Anna', phone: '13800138000' }
 */
export function parseContact(text: string): { name?: string; phone?: string; email?: string } {
  const said = text.slice(0, 300);
  const folded = fold(said);
  const email = findEmail(folded);
  const phone = findPhone(email ? blank(folded, [email]) : folded);

  const left = blank(
    said,
    [email, phone].filter((found) => found !== null),
  );
  const name = findName(left)?.value ?? (folded.includes('?') ? undefined : bareName(left));
  return {
    ...(name && { name }),
    ...(phone && { phone: phone.value }),
    ...(email && { email: email.value }),
  };
}
