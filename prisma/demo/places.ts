import { integerBetween, pick, pickWeighted, type Random } from './random.ts';

/** Where a customer lives: `city` has one spelling for everybody, `address` is in the customer's language. */
export interface DemoPlace {
  city: string;
  address: string;
  /** What telephone numbers look like there; null where no range is set aside for fiction. */
  dialling: Dialling | null;
  isAbroad: boolean;
}

type Dialling = 'china' | 'london' | 'sydney' | 'melbourne' | 'new-york' | 'san-francisco' | 'toronto';

interface ChineseCity {
  city: string;
  weight: number;
  prefix: string;
  roads: string[];
}

interface EnglishCity {
  city: string;
  weight: number;
  roads: string[];
  ending: string;
  dialling: Dialling | null;
}

const chineseCities: ChineseCity[] = [
  {
    city: 'Shanghai',
    weight: 27,
    prefix: '上海市',
    roads: [
      '静安区愚园路',
      '徐汇区衡山路',
      '长宁区新华路',
      '杨浦区国权路',
      '浦东新区锦绣路',
      '黄浦区建国西路',
    ],
  },
  {
    city: 'Hangzhou',
    weight: 19,
    prefix: '浙江省杭州市',
    roads: ['西湖区文三路', '上城区解放路', '拱墅区莫干山路', '滨江区江南大道', '余杭区文一西路'],
  },
  {
    city: 'Beijing',
    weight: 17,
    prefix: '北京市',
    roads: ['朝阳区望京街', '海淀区知春路', '东城区东四北大街', '西城区德胜门外大街', '丰台区方庄路'],
  },
  {
    city: 'Guangzhou',
    weight: 12,
    prefix: '广东省广州市',
    roads: ['天河区体育东路', '越秀区东风东路', '海珠区新港中路', '荔湾区龙津西路'],
  },
  {
    city: 'Shenzhen',
    weight: 12,
    prefix: '广东省深圳市',
    roads: ['南山区科苑路', '福田区莲花路', '罗湖区爱国路', '宝安区新安三路'],
  },
  {
    city: 'Chengdu',
    weight: 10,
    prefix: '四川省成都市',
    roads: ['锦江区东大街', '武侯区科华北路', '青羊区人民中路', '高新区天府大道'],
  },
  {
    city: 'Nanjing',
    weight: 7,
    prefix: '江苏省南京市',
    roads: ['鼓楼区广州路', '秦淮区长乐路', '玄武区珠江路'],
  },
  {
    city: 'Suzhou',
    weight: 7,
    prefix: '江苏省苏州市',
    roads: ['姑苏区十全街', '工业园区星湖街', '吴中区东吴北路'],
  },
  {
    city: 'Wuhan',
    weight: 5,
    prefix: '湖北省武汉市',
    roads: ['武昌区中南路', '江汉区解放大道', '洪山区珞喻路'],
  },
  { city: 'Xiamen', weight: 5, prefix: '福建省厦门市', roads: ['思明区湖滨南路', '湖里区仙岳路'] },
  { city: "Xi'an", weight: 4, prefix: '陕西省西安市', roads: ['雁塔区小寨东路', '碑林区友谊西路'] },
  { city: 'Chongqing', weight: 4, prefix: '重庆市', roads: ['渝中区中山三路', '南岸区南坪西路'] },
];

const englishCities: EnglishCity[] = [
  {
    city: 'Shanghai',
    weight: 18,
    roads: ["Yuyuan Road, Jing'an", 'Anfu Road, Xuhui', 'Xinhua Road, Changning', 'Jinxiu Road, Pudong'],
    ending: 'Shanghai',
    dialling: 'china',
  },
  {
    city: 'London',
    weight: 14,
    roads: ['Marchmont Street', 'Upper Street', 'Lordship Lane', 'Chatsworth Road', 'Turnham Green Terrace'],
    ending: 'London',
    dialling: 'london',
  },
  {
    city: 'Singapore',
    weight: 12,
    roads: ['Tiong Bahru Road', 'East Coast Road', 'Holland Avenue', 'Bukit Timah Road'],
    ending: 'Singapore',
    dialling: null,
  },
  {
    city: 'Sydney',
    weight: 9,
    roads: ['King Street, Newtown', 'Glebe Point Road, Glebe', 'Crown Street, Surry Hills'],
    ending: 'Sydney NSW',
    dialling: 'sydney',
  },
  {
    city: 'Beijing',
    weight: 6,
    roads: ['Gulou East Street, Dongcheng', 'Xindong Road, Chaoyang'],
    ending: 'Beijing',
    dialling: 'china',
  },
  {
    city: 'New York',
    weight: 5,
    roads: ['Orchard Street', 'Amsterdam Avenue', 'Court Street, Brooklyn'],
    ending: 'New York, NY',
    dialling: 'new-york',
  },
  {
    city: 'San Francisco',
    weight: 4,
    roads: ['Clement Street', 'Valencia Street', 'Irving Street'],
    ending: 'San Francisco, CA',
    dialling: 'san-francisco',
  },
  {
    city: 'Melbourne',
    weight: 4,
    roads: ['Lygon Street, Carlton', 'Gertrude Street, Fitzroy'],
    ending: 'Melbourne VIC',
    dialling: 'melbourne',
  },
  {
    city: 'Toronto',
    weight: 3,
    roads: ['Roncesvalles Avenue', 'Spadina Avenue', 'Danforth Avenue'],
    ending: 'Toronto, ON',
    dialling: 'toronto',
  },
];

/** A place to live for somebody who speaks `language`; roads are real, house numbers are drawn. */
export function placeIn(random: Random, language: 'en' | 'zh'): DemoPlace {
  return language === 'zh' ? chinesePlace(random) : englishPlace(random);
}

function chinesePlace(random: Random): DemoPlace {
  const { city, prefix, roads } = pickWeighted(random, chineseCities, ({ weight }) => weight);
  const road = pick(random, roads);
  const house = integerBetween(random, 8, 980);
  const block = integerBetween(random, 1, 24);
  const room = integerBetween(random, 1, 26) * 100 + integerBetween(random, 1, 6);
  const door = pick(random, [
    `${house}弄${block}号${room}室`,
    `${house}号${block}幢${room}室`,
    `${house}号${room}室`,
  ]);
  // Lanes (弄) number houses in Shanghai and hardly anywhere else.
  const local = city === 'Shanghai' ? door : door.replace('弄', '号').replace(/号(\d+)号/, '号$1栋');
  return { city, address: `${prefix}${road}${local}`, dialling: 'china', isAbroad: false };
}

function englishPlace(random: Random): DemoPlace {
  const { city, roads, ending, dialling } = pickWeighted(random, englishCities, ({ weight }) => weight);
  const house = `${integerBetween(random, 2, 240)} ${pick(random, roads)}, ${ending}`;
  const address = random() < 0.45 ? `Flat ${integerBetween(random, 1, 48)}, ${house}` : house;
  return { city, address, dialling, isAbroad: dialling !== 'china' };
}

/**
 * The `index`-th telephone number of a place in E.164, out of ranges set aside for fiction: Ofcom's 07700 900xxx,
 * ACMA's 5550 xxxx, North America's 555-01xx. China has none: 1380000xxxx is what forms there show as an example.
 * Singapore has none either, hence null.
 */
export function fictitiousPhone(dialling: Dialling | null, index: number): string | null {
  if (!dialling) return null;
  const { prefix, digits, step } = phoneRanges[dialling];
  // Stepping by a number prime to 10 visits every number once and does not look like counting.
  return `${prefix}${String((index * step + 17) % 10 ** digits).padStart(digits, '0')}`;
}

const phoneRanges = {
  china: { prefix: '+861380000', digits: 4, step: 3_571 },
  london: { prefix: '+447700900', digits: 3, step: 371 },
  sydney: { prefix: '+6125550', digits: 4, step: 3_571 },
  melbourne: { prefix: '+6135550', digits: 4, step: 3_571 },
  'new-york': { prefix: '+121255501', digits: 2, step: 37 },
  'san-francisco': { prefix: '+141555501', digits: 2, step: 37 },
  toronto: { prefix: '+141655501', digits: 2, step: 37 },
} satisfies Record<Dialling, { prefix: string; digits: number; step: number }>;
