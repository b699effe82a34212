import { findName, SURNAMES } from './contact.ts';
import { fold, type Span } from './text.ts';

/** Somebody's name as it is said, with the title that stands for one: 王先生, "Mrs Patel". */
export interface Person extends Span {
  value: string;
}

const DOUBLE = '欧阳|司马|上官|诸葛|东方|皇甫|司徒|慕容|令狐|夏侯|端木|南宫';
const FAMILY = SURNAMES.replace(/[查和向从应全时祝单包花解]/g, '');
/** What Chinese given names are mostly made of; sentences are mostly not. */
const GIVEN =
  '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红玲建国文辉力健永梅琳雪雨晓欣怡佳宁婷雅琪瑶璐莹倩颖慧洁琴云莲真环爱妹贞莉瑞凡春菊翠岚苑筠馨珊莎锦黛青荔菲怀若珍艺' +
  '昭冬蓉蕾姗薇菁萱婧岩峰鹏飞俊浩宇轩泽子涵梓晨博睿思远航旭阳凯龙帆斌彬林森志诚信哲弘毅恒达安康宏光亮天柱海山仁波贵福生东庆松鸿翔成邦栋承乐绍功善厚裕河江民友义' +
  '兴良才发武新利清富顺绪全胜学祥元弟健世广长仲庭家豪嘉振昊霖铭钧泰威钦皓逸宣奕辰熙越铮维启克伦冠策腾楠榕炎德行兆虎彪楷墨然悦欢盼秋月凤素香妍茜芸露希夕晴歌诗语韵凝' +
  '芬叶碧萍群梦桐竹蓓蓝彤彩双恬甜沁漫曼芝玫瑰菡荷芙蕊薰媛妮媚姝婉娴娇婵娥如意可心念慈君羽澄澜溪湘洲沛润津泓清渊源泉浪涌湛淳滢珠玮珂珏琦琛瑜瑾璇璟瑛琬玥玺琼璞盈盛' +
  '仪仙伊依倪佩俐佑仕任伯仲儒元兵冰利卓南卫原双向吉名周和唐喜善嘉嵩靖宸寅尧尚岳川巍帅帝师幸庄延开弦彦影征徽忠恩悠惠慕成戈才扬拓捷文斯方旋时昌易星昱景晋晟智曦曙朋望朔权杏来杉柏柔柯栩桃棋楚榆樱欧正' +
  '殊民永沙淇漪烨焕煜燕爽牧玄王珺理田甫男留畅疆白百皎益盛真知石硕礼祖科立竣笑笛筱简米纪绮缘翰聪育胤至舒航良艾芃芮苏茂茹荣莫菱萌蒙薪虹蝶行裴裕西言许诺谦豆贝贤赫起路轶辛迅迎运进远连逊途通遥邑郁都' +
  '采里野金钊铃锋锐镇长闻阔陶隽雁集雯雄霏霆韬顺颂风食馥骁骏高魁鲁鸣鹤麒麟黎默多芷敏妙国强嫣贺';
const CUE =
  '客户|顾客|会员|联系人?|收件人|收货人|签收人|落款|署名|名下|名字|姓名|我叫|叫|我是|是|本人|找一?下?|给|查查|查一?下?|看一?下?|帮|让|请|由|问|跟|和|与|替|代|负责人|提醒|通知|告诉|跟进一?下?|用|我妈|我爸|妈妈|爸爸|老公|老婆|朋友|同事|老板|客服|销售|业务员|同学|先生|女士|家的?|写|谢谢';
/** After a cue a name needs nothing after it, made of such characters. */
const CUED_ZH = new RegExp(
  `(?:${CUE})(?:是|叫|写|为|改成|改为|换成)?\\s?[:,]?\\s?(${`(?:(?:${DOUBLE})[${GIVEN}]{1,2}|[${FAMILY}][${GIVEN}]{1,2})`})`,
  'gu',
);
/** Three characters of this kind are a name without any cue. */
const WHOLE_ZH = new RegExp(`([${FAMILY}][${GIVEN}]{2})(?!\\p{Script=Han}?[路街道区市省县镇村茶])`, 'gu');
/** 小美, 阿杰, after a cue. */
const PET_ZH = new RegExp(
  `(?:客服|我是|我叫|叫我?|转给|找|销售|联系|收件人:?|爱你的)([小阿][${GIVEN}])(?!\\p{Script=Han}?[时店盒份])`,
  'gu',
);
const LATIN_OWNER_ZH =
  /(?<![A-Za-z])([A-Z][a-z]{1,20}(?: [A-Z][a-z]{1,20})?)(?=的(?:所有|全部|最近)?(?:订单|单子|单|电话|手机|地址|资料|信息|记录|邮箱)|这个客户|那单|最近|下单|说|要了?|买|订了)/g;
const LOOSE = `(?:(?:${DOUBLE})\\p{Script=Han}{1,2}|[${FAMILY}]\\p{Script=Han}{1,2}|[小老阿][${SURNAMES}])`;
const TITLE =
  '先生|女士|小姐|太太|夫人|经理|老师|总监|总|阿姨|叔叔|大哥|大姐|大爷|老板|师傅|医生|主任|教授|院长|校长|姐|哥|姨|叔|工(?!作|厂|具|夫|艺|业)';
const TITLED_ZH = new RegExp(`((?:${DOUBLE}|[${SURNAMES}])\\p{Script=Han}{0,2}?(?:${TITLE}))`, 'gu');
/** What may stand after a name without being part of it. */
const AFTER_ZH =
  '(?=$|[\\s,!.?;:(\\d{]|的|收|最近|这|那|买|下单|订|电话|手机|打|发|有|在|上个?[周月]|今|昨|去年|本|一共|总|号码|说|要|还|寄|送|签|介绍|来|就|和|跟|吧|呀|啊|哈|呢|他|她|付|退|取|联系|是|查|吗)';
const BEFORE_ZH = new RegExp(
  `(?:客户|顾客|会员|联系人(?:是|写)?|收件人(?:是|改成|改为|写)?|收货人(?:是|改成|改为|写)?|收件|名字(?:是|叫)?|姓名是?|我叫|叫我?|我是|是|本人|找|给|查一?下?|看一?下?|帮|寄给|交给|转给|让|请|由|问|跟|和|替|负责人|发给|送给|提醒|通知|告诉)\\s?[:,]?\\s?(${LOOSE})${AFTER_ZH}`,
  'gu',
);
const OWNER_ZH = new RegExp(
  `(?:^|[\\s,.!?])(${LOOSE})(?=的(?:所有|全部|最近)?(?:订单|单子|单|电话|手机|地址|资料|信息|快递|消费|记录|邮箱|货)|(?:买|订|下|退|付)(?:了|过|的|单)|(?:上个?[月周]|今年|去年|昨天|今天|最近|前天|这个月|本月).{0,4}(?:买|订|下|消费|花)|介绍|说|要|来|这个客户|这位|那个|那单|那边|备注|投诉|退|换|反馈|问|,?\\s?(?:电话|手机|1[3-9]\\d)|收$|$)`,
  'gu',
);
const LATIN_ZH =
  /(?:客户|顾客|会员|联系人|收件人|收货人|叫|我是|找|给|查)(?:是|:)?\s?([A-Z][a-z'-]{1,20}(?: [A-Z][a-z'-]{1,20}){0,2})/g;
/** Words that begin with the character of a surname. */
const NOT_NAMES =
  /^(?:高山|高级|高档|高端|高兴|金芽|金额|金色|金骏|时候|时间|白茶|白毫|白牡|白色|白瓷|红茶|花茶|花了|花钱|黄茶|黄色|黄山|毛峰|毛尖|毛钱|明天|明年|明前|方便|方式|方案|安排|安徽|安溪|安全|石磨|马上|马克|万一|万块|万元|单子|单号|单丛|单独|单价|任何|全部|全是|全套|成都|成交|成功|连云|平常|平时|常常|何时|齐了|向您|关于|关心|关系|路上|谢谢|谢了|谢啦|宝贝|祁门|祁红|云南|武夷|龙井|古树|莫名|华为|韩国|沙发|易碎|江苏|江西|黎明|温州|苏州|于是|贺卡|包邮|包装|包裹|项目|尚未|应该|曾经|经常|司机|费用|程序|程度|段时|陆续|左右|习惯|顾客|欧元|房间|严重|杜绝|尤其|茅台|凌晨|麻烦|谷雨|舒服|管用|简单|辛苦)/;

const TITLED_EN =
  /\b(?:(?:mrs|mr|ms|miss|dr|prof|professor)\b\.?|auntie|uncle|granny|grandma|grandad) [a-z][a-z'-]{1,20}(?: [a-z][a-z'-]{1,20})?/g;
const CAPITAL = "(?:\\p{Lu}['’]?\\p{Lu}?[\\p{Ll}'’-]{1,20}(?:\\p{Lu}\\p{Ll}{1,15})?)";
const RUN = `${CAPITAL}(?: (?:(?:van|de|der|von|bin|al|la|le|du|da) ){0,2}(?:${CAPITAL}|\\p{Lu}\\.))`;
/** Two capitals in a row are a name wherever they stand, one only beside one of these. */
const WHOLE_EN = new RegExp(`(?<![\\p{L}\\d])(${RUN}{1,2})(?![\\p{L}])`, 'gu');
const BESIDE_EN = new RegExp(
  `(?<![\\p{L}])(?:[Cc]ustomer|[Cc]lient|[Nn]ame(?:'s|’s)?|[Cc]alled|[Aa]sk(?: for)?|[Nn]amed|[Tt]his is|[Ii]['’]?m|[Ii] am|[Ii]t['’]?s|[Cc]all me|[Ss]peak to|[Ff]or|[Ff]rom|[Bb]y|[Ww]ith|[Uu]nder|[Tt]ell|[Cc]ontact|[Mm]essage|[Rr]ing|[Aa]ttn|[Rr]egards|[Cc]heers|[Tt]hanks|[Ll]ove|[Ww]ife|[Hh]usband|[Ss]on|[Dd]aughter|[Mm]um|[Mm]other|[Bb]oss|[Ff]riend|[Cc]olleague|[Nn]eighbou?r|[Ss]ister|[Bb]rother|[Aa]ssistant|[Gg]ive|[Dd]id|[Hh]as|[Aa]bout|[Cc]all|[Ww]here is|[Ww]ho is|[Ff]ind|[Uu]p|[Nn]ote to|[Gg]oes to|[Ss]hipped to|[Ss]end (?:it|them|this) to|[Rr]eminder? (?:to|for)|[Aa]ssign(?:ed)?(?: (?:it|this))? to):?,? (${CAPITAL})(?=['’]s\\b|[^\\p{L}\\d'’]|$)`,
  'gu',
);
const OWNER_EN = new RegExp(
  `(?<![\\p{L}])(${CAPITAL})(?=['’]s (?:last |latest |recent |open |previous |phone |e-?mail |home )?(?:orders?|account|address|phone|details|number|record|profile|history|e-?mail|spend|spending|parcel|birthday|bill|invoice))|^(${CAPITAL})(?=,? (?:here|speaking|wants|ordered|bought|called|says|said|paid|needs|asked|rang|placed)\\b)`,
  'gu',
);
const LOWER_EN =
  /\b(?:customer|client|my name is|my name's|name is|name:|name's|named|ask for|under the name(?: of)?|i am|i'm|attn:?|this is) ([a-z][a-z'-]{1,20}(?: [a-z][a-z'-]{1,20})?)(?=$|[.,;!?]| (?:and|here|on|at|from|phone|tel|email|spend|buy|order|bought|ordered|spent|has|have|is|my)\b|'s\b)|\b(?:for|of|me|up|find|show|see|about|did|is|are|all) ([a-z]{2,15} [a-z]{2,20}|[a-z]{3,20})(?='s (?:last |latest |recent |open )?(?:orders?|account|address|phone|details|profile|history|e-?mail))/g;
const COMMON =
  /^(?:I|I'm|I’m|The|A|An|My|Our|Your|Please|Pls|Can|Could|Do|Does|What|What's|Where|Where's|When|Who|Who's|How|Why|Is|Are|Am|Order|Orders|Send|Ship|Deliver|Cancel|Hi|Hello|Hey|Dear|Thanks|Thank|Yes|No|Ok|Okay|OK|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Halloween|English|Chinese|Mandarin|China|London|Paris|Berlin|Dublin|Cork|Glasgow|Edinburgh|Manchester|Bristol|Leeds|Liverpool|Birmingham|Oxford|Cambridge|Beijing|Shanghai|Hangzhou|Shenzhen|Guangzhou|Chengdu|Hong|Taiwan|Taipei|Singapore|Malaysia|Japan|Tokyo|New|York|Boston|Chicago|America|Canada|Toronto|Vancouver|Australia|Sydney|Melbourne|Germany|France|Spain|Italy|Ireland|Scotland|Wales|England|Britain|Europe|UK|US|USA|EU|Royal|Mail|Fedex|Amazon|Paypal|PayPal|Visa|Mastercard|Apple|Google|Alipay|Wechat|WeChat|Klarna|Teams|Instagram|Customer|Customers|He|She|They|It|It's|We|You|This|That|These|Those|And|But|Also|Then|If|For|Not|Just|All|Any|Some|More|Most|Total|Revenue|Sales|Report|Boxing|Year|Black|Green|White|Oolong|Tea|Fri|Mon|Tue|Tues|Wed|Thu|Thurs|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Mr|Mrs|Ms|Miss|Dr|Prof|Give|Show|Get|Need|Want|Change|Make|Add|Remove|Find|Look|Pull|Mark|Tell|Call|Let|Would|Will|Should|Did|Has|Have|Was|Were|Been|There|Here|So|Well|Sorry|Actually|Great|Good|Nice|Love|Best|Kind|Regards|Cheers|God|Jesus|Christ|Quick|Question|Hill|Spring|Street|Road|Lane|Avenue|Everyone|Anyone|Someone|Nobody|Deliver|From|To|With|By|At|In|On|Of|Only|Still|Now|Today|Tomorrow|Yesterday|Auntie|Uncle|Flat|Unit|Apt|Room|Suite|Ask|Put|Try|Use|See|Take|Keep|Leave|Post|Right|Done|Excellent|Perfect|Fine|Sure|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|One)$/;
const PLAIN =
  /^(?:a|an|the|my|not|so|just|very|still|really|here|there|fine|good|ok|sure|sorry|happy|done|looking|interested|trying|going|in|on|at|for|to|from|with|about|back|what|when|it|is|it's|no|yes|me|you|your|i|this|that|service|support|care|late|afraid|free|off|out|away|and|wants?|asking|asked|waiting|getting|having|using|calling|writing|ready|available|over|under|all|only|also|too|again|her|his|their|our|who|which|how|where|paid|says|said|list|number|order|orders|base|based|busy|new|old|home|tired|sick|angry|up|down|ridiculous|great|nice|bad|terrible|unacceptable|correct|right|wrong|because|one|two|as|of|or|by|be|been|gonna|allergic|pregnant|vegan|curious|confused|disappointed|upset|furious|after|unhappy|glad|pleased|impressed|stuck|unable|outside|inside|near|due|keen|today|tomorrow|yesterday|week|month|year|customer|client|shop|store|company|friend|wife|husband|mother|father|boss|everyone|somebody|someone|let|he|she|they|we|mum|mom|dad)$/;

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
    if (said.length > 1 && !found.some((other) => span.start < other.end && other.start < span.end))
      found.push({ ...span, value: text.slice(span.start, span.end) });
  };

  if (/\p{Script=Han}/u.test(folded)) addChinese(text, folded, add);
  if (/[a-z]{2}/.test(folded)) addEnglish(text, folded, add);
  const own = findName(text);
  if (own && !NOT_NAMES.test(own.value) && !PLAIN.test(fold(own.value))) add(own.start, own.value);
  return found.sort((a, b) => a.start - b.start);
}

type Add = (start: number, said: string) => void;

function addChinese(text: string, folded: string, add: Add): void {
  for (const pattern of [TITLED_ZH, PET_ZH, CUED_ZH, BEFORE_ZH, OWNER_ZH, WHOLE_ZH])
    for (const match of folded.matchAll(pattern)) {
      const name = trimmed(match[1] ?? '');
      if (!NOT_NAMES.test(name)) add(match.index + match[0].indexOf(match[1] ?? ''), name);
    }
  for (const match of [...text.matchAll(LATIN_ZH), ...text.matchAll(LATIN_OWNER_ZH)])
    add(match.index + match[0].lastIndexOf(match[1] ?? ''), match[1] ?? '');
}

function addEnglish(text: string, folded: string, add: Add): void {
  for (const { 0: said, index } of folded.matchAll(TITLED_EN))
    add(index, cutPlain(said.replace(/'s\b.*$/, '')));
  for (const match of text.matchAll(WHOLE_EN)) addRun(match.index, match[1] ?? '', add);
  for (const pattern of [OWNER_EN, BESIDE_EN])
    for (const match of text.matchAll(pattern)) {
      const name = (match[1] ?? match[2] ?? '').replace(/['’]s$/, '');
      if (!COMMON.test(name)) add(match.index + match[0].lastIndexOf(name), name);
    }
  for (const match of folded.matchAll(LOWER_EN)) {
    const name = match[1] ?? match[2] ?? '';
    const [first = ''] = name.split(' ');
    if (!PLAIN.test(first) && !/(?:ing|day|ed)$/.test(first))
      add(match.index + match[0].lastIndexOf(name), cutPlain(name));
  }
}

/** A run of capitals without the words that only begin a sentence; at least two must be left. */
function addRun(start: number, run: string, add: Add): void {
  const words = run.replace(/['’]s$/, '').split(' ');
  const first = words.findIndex((word) => !COMMON.test(word));
  const rest = words.slice(first);
  const stop = rest.findIndex((word) => COMMON.test(word));
  const name = rest.slice(0, stop < 0 ? rest.length : stop);
  if (first >= 0 && name.length > 1)
    add(start + words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0), name.join(' '));
}

/** Words that follow a name of two characters and are not its third: 张伟买, 李雷最. */
const trimmed = (name: string): string =>
  name.replace(
    /(?<=^\p{Script=Han}{2})[的买订下最这那收要电手打发退有在今昨上说还寄送签来就和跟吧呀啊哈呢付取联是]$/u,
    '',
  );

const cutPlain = (name: string): string => {
  const words = name.split(' ');
  const stop = words.findIndex(
    (word, i) =>
      i > 0 &&
      (PLAIN.test(word) ||
        /^(?:has|wants|at|tel|phone|did|spend|spent|buy|bought|order|ordered|will|can|would|called|needs)$/.test(
          word,
        )),
  );
  return words.slice(0, stop < 0 ? words.length : stop).join(' ');
};
