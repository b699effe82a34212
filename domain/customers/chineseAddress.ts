/** Where a Chinese address is, from large to small; '' where it does not say. */
export interface AddressParts {
  province: string;
  city: string;
  district: string;
  /** town, road, number, door */
  street: string;
}

const MUNICIPALITY = /^(北京|上海|天津|重庆)市?/u;
const PROVINCE =
  /^(内蒙古|广西|宁夏|新疆|西藏|香港|澳门|\p{Script=Han}{2,3}?)(省|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)/u;
const SHORT_PROVINCE =
  /^(河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|宁夏|新疆|西藏)(?=\p{Script=Han}{1,5}?[市州盟])/u;
const CITY = /^\p{Script=Han}{1,8}?(?:自治州|地区|市|盟)/u;
const DISTRICT = /^\p{Script=Han}{1,8}?(?:自治县|新区|矿区|林区|区|县|旗|市)(?=\p{Script=Han}|\d|\s|$)/u;

/**
 * A Chinese address in its parts; null for any other. A municipality is its own province.
 * @example addressParts('浙江省杭州市西湖区文三路 8 号')
 * // { province: '浙江省', city: '杭州市', district: '西湖区', street: '文三路 8 号' }
 */
export function addressParts(address: string): AddressParts | null {
  let rest = address
    .normalize('NFKC')
    .trim()
    .replace(/^(中国|中华人民共和国)/u, '')
    .trimStart();
  if (!/^\p{Script=Han}{2}/u.test(rest)) return null;
  const take = (pattern: RegExp) => {
    const found = pattern.exec(rest)?.[0] ?? '';
    rest = rest.slice(found.length).trimStart();
    return found;
  };

  const municipality = take(MUNICIPALITY).replace(/市$/u, '');
  const province = municipality ? `${municipality}市` : take(PROVINCE) || take(SHORT_PROVINCE);
  const city = municipality ? take(new RegExp(`^${municipality}市`, 'u')) || `${municipality}市` : take(CITY);
  const district = take(DISTRICT);
  return { province, city, district, street: rest };
}
