import type { DemoPlace } from './places.ts';
import { fictitiousPhone, placeIn } from './places.ts';
import { integerBetween, pick, type Random, shuffled } from './random.ts';

/** Somebody who may buy tea: everything about a customer that has nothing to do with time. */
export interface DemoPerson extends DemoPlace {
  name: string;
  language: 'en' | 'zh';
  phone: string | null;
  email: string | null;
  ownerKey: string;
}

/** Someone who works in the demo shop. */
export interface DemoStaff {
  key: string;
  name: string;
  role: 'rep' | 'manager';
  team: string;
  language: 'en' | 'zh';
}

/** The people who work in the demo shop: three reps and their manager. */
export const demoStaff: DemoStaff[] = [
  { key: 'rep-lin', name: '林悦', role: 'rep', team: 'China', language: 'zh' },
  { key: 'rep-chen', name: '陈浩', role: 'rep', team: 'China', language: 'zh' },
  { key: 'rep-emma', name: 'Emma Clarke', role: 'rep', team: 'International', language: 'en' },
  { key: 'manager-zhou', name: '周敏', role: 'manager', team: 'Shop', language: 'zh' },
];

const surnames = words(
  '王wang 李li 张zhang 刘liu 陈chen 杨yang 赵zhao 黄huang 周zhou 吴wu 徐xu 孙sun 朱zhu 马ma 胡hu 郭guo 林lin',
  '何he 高gao 罗luo 郑zheng 梁liang 谢xie 宋song 唐tang 许xu 邓deng 冯feng 韩han 曹cao 沈shen 彭peng 吕lv 苏su',
);
const givenNames = words(
  '雨桐yutong 思远siyuan 佳怡jiayi 浩然haoran 梓萱zixuan 子墨zimo 欣妍xinyan 俊杰junjie 晓燕xiaoyan 志强zhiqiang',
  '丽华lihua 建平jianping 秀兰xiulan 海燕haiyan 文博wenbo 雅琴yaqin 明轩mingxuan 静怡jingyi 国栋guodong 婉清wanqing',
  '嘉宁jianing 一鸣yiming 若溪ruoxi 宇航yuhang 慧敏huimin 春梅chunmei 立新lixin 诗涵shihan 昊天haotian 可馨kexin',
  '永康yongkang 玉珍yuzhen 云飞yunfei 素琴suqin 书瑶shuyao 启明qiming 安然anran 敏min 磊lei 静jing 婷ting 凯kai',
);
const firstNames = [
  ...[
    'Oliver',
    'Amelia',
    'Jack',
    'Priya',
    'Thomas',
    'Hannah',
    'Daniel',
    'Sophie',
    'Marcus',
    'Grace',
    'Ethan',
  ],
  ...[
    'Chloe',
    'Samuel',
    'Aisha',
    'Lucas',
    'Rachel',
    'Benjamin',
    'Naomi',
    'Patrick',
    'Isla',
    'Henry',
    'Mei Ling',
  ],
  ...['Callum', 'Nadia', 'Andrew', 'Zoe', 'Kenneth', 'Harriet', 'Ravi', 'Laura', 'Simon', 'Bronte', 'Felix'],
];
const lastNames = [
  ...[
    'Bennett',
    'Hughes',
    'Tan',
    'Murphy',
    'Nair',
    'Whitfield',
    'Lim',
    'Foster',
    'Okafor',
    'Rossi',
    'Campbell',
  ],
  ...[
    'Nguyen',
    'Walsh',
    'Fraser',
    'Patel',
    'Morgan',
    'Keller',
    'Ong',
    'Sinclair',
    'Barnes',
    'Hoffman',
    'Doyle',
  ],
];

function words(...lines: string[]): { characters: string; pinyin: string }[] {
  return lines
    .flatMap((line) => line.split(' '))
    .map((word) => {
      const pinyin = word.replace(/[^a-z]/g, '');
      return { characters: word.slice(0, word.length - pinyin.length), pinyin };
    });
}

/** `count` people, no two with the same name, phone or mail address; two thirds of them speak Chinese. */
export function demoPeople(random: Random, count: number): DemoPerson[] {
  const chinese = Math.round((count * 2) / 3);
  const names = [
    ...distinctNames(random, chinese, chineseName),
    ...distinctNames(random, count - chinese, englishName),
  ];
  const phonesGiven = new Map<DemoPlace['dialling'], number>();
  const people = names.map(({ name, mailbox, language }) => {
    const place = placeIn(random, language);
    const index = phonesGiven.get(place.dialling) ?? 0;
    phonesGiven.set(place.dialling, index + 1);
    const phone = random() < 0.85 ? fictitiousPhone(place.dialling, index) : null;
    const domain = pick(random, ['example.com', 'example.com', 'example.org']);
    // Chinese customers live in their phones; everybody keeps at least one way to be reached.
    const email = !phone || random() < (language === 'zh' ? 0.5 : 0.9) ? `${mailbox}@${domain}` : null;
    return { ...place, name, language, phone, email, ownerKey: ownerOf(random, language) };
  });
  return shuffled(random, people);
}

interface DemoName {
  name: string;
  mailbox: string;
  language: 'en' | 'zh';
}

function distinctNames(random: Random, count: number, draw: (random: Random) => DemoName): DemoName[] {
  const names = new Map<string, DemoName>();
  const mailboxes = new Set<string>();
  while (names.size < count) {
    const drawn = draw(random);
    if (names.has(drawn.name)) continue;
    const mailbox = mailboxes.has(drawn.mailbox) ? `${drawn.mailbox}${names.size}` : drawn.mailbox;
    mailboxes.add(mailbox);
    names.set(drawn.name, { ...drawn, mailbox });
  }
  return [...names.values()];
}

function chineseName(random: Random): DemoName {
  const surname = pick(random, surnames);
  const given = pick(random, givenNames);
  const birthYear = integerBetween(random, 66, 99);
  const mailbox = pick(random, [
    `${given.pinyin}.${surname.pinyin}`,
    `${surname.pinyin}${given.pinyin}`,
    `${surname.pinyin}${given.pinyin}${birthYear}`,
  ]);
  return { name: surname.characters + given.characters, mailbox, language: 'zh' };
}

function englishName(random: Random): DemoName {
  const first = pick(random, firstNames);
  const last = pick(random, lastNames);
  return {
    name: `${first} ${last}`,
    mailbox: `${first}.${last}`.toLowerCase().replaceAll(' ', ''),
    language: 'en',
  };
}

function ownerOf(random: Random, language: 'en' | 'zh'): string {
  if (language === 'en') return 'rep-emma';
  return random() < 0.55 ? 'rep-lin' : 'rep-chen';
}
