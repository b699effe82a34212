/**
 * The city an address names, in one spelling whatever its language, so that a report counts it once; '' when it
 * cannot be told. The last word on an address is the person's: this is for counting only.
 * @example cityOf('浙江省杭州市西湖区文三路 8 号') // 'Hangzhou'
 * @example cityOf('12 Upper Street, London N1 0PN') // 'London'
 */
export function cityOf(address: string): string {
  return chineseCity(address) ?? englishCity(address) ?? '';
}

/** The 40 largest cities of China and its neighbours; a smaller one keeps its Chinese name, without 市. */
const inEnglish: Record<string, string> = {
  ...{ 北京: 'Beijing', 上海: 'Shanghai', 天津: 'Tianjin', 重庆: 'Chongqing', 广州: 'Guangzhou' },
  ...{ 深圳: 'Shenzhen', 杭州: 'Hangzhou', 南京: 'Nanjing', 苏州: 'Suzhou', 成都: 'Chengdu', 武汉: 'Wuhan' },
  ...{ 西安: "Xi'an", 厦门: 'Xiamen', 福州: 'Fuzhou', 青岛: 'Qingdao', 济南: 'Jinan', 大连: 'Dalian' },
  ...{ 沈阳: 'Shenyang', 长春: 'Changchun', 哈尔滨: 'Harbin', 长沙: 'Changsha', 郑州: 'Zhengzhou' },
  ...{ 合肥: 'Hefei', 南昌: 'Nanchang', 昆明: 'Kunming', 贵阳: 'Guiyang', 南宁: 'Nanning', 海口: 'Haikou' },
  ...{
    兰州: 'Lanzhou',
    太原: 'Taiyuan',
    石家庄: 'Shijiazhuang',
    无锡: 'Wuxi',
    宁波: 'Ningbo',
    温州: 'Wenzhou',
  },
  ...{ 佛山: 'Foshan', 东莞: 'Dongguan', 珠海: 'Zhuhai', 香港: 'Hong Kong', 澳门: 'Macau', 台北: 'Taipei' },
  ...{ 新加坡: 'Singapore', 伦敦: 'London', 纽约: 'New York', 悉尼: 'Sydney', 多伦多: 'Toronto' },
};
const inChinese = new Map(Object.entries(inEnglish).map(([zh, en]) => [en, zh]));
const chineseNames = Object.keys(inEnglish);

/** A city as its people call it. @example cityName('Shanghai', 'zh') // '上海' */
export const cityName = (city: string, language: 'en' | 'zh'): string =>
  language === 'zh' ? (inChinese.get(city) ?? city) : city;

const englishNames = [
  ...new Set(Object.values(inEnglish)),
  'Melbourne',
  'San Francisco',
  'Manchester',
  'Edinburgh',
];

function chineseCity(address: string): string | null {
  const place = address.replace(/\s/g, '').replace(/^\p{Script=Han}{2,8}?(省|自治区)/u, '');
  const known = chineseNames.find((name) => place.startsWith(name)); // further on, 北京 is a road
  if (known) return inEnglish[known] ?? known;

  return /^(\p{Script=Han}{2,5}?)市/u.exec(place)?.[1] ?? null;
}

/** The last part that names a known city; else the last part without its postcode, when that looks like a name. */
function englishCity(address: string): string | null {
  const parts = address.split(/[,\n]/).map((part) => part.trim());
  for (const part of parts.toReversed()) {
    const known = englishNames.find((name) => new RegExp(`^${name}\\b`, 'i').test(part));
    if (known) return known;
  }
  const last = parts.length > 1 ? (parts.at(-1) ?? '').replace(/\s+\S*\d.*$/, '') : '';
  return /^\p{Lu}[\p{L}' -]{1,39}$/u.test(last) ? last : null;
}
