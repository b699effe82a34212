import { describe, expect, it } from 'vitest';
import { addressParts } from '../../../domain/customers/chineseAddress.ts';
import { nameParts } from '../../../domain/customers/chineseName.ts';

it.each([
  ['张三', '张', '三'],
  ['欧阳修', '欧阳', '修'],
  ['欧阳', '欧', '阳'],
  ['司马相如', '司马', '相如'],
  ['王 芳', '王', '芳'],
  ['Emma Clarke', 'Clarke', 'Emma'],
  ['Plato', '', 'Plato'],
  ['阿凡提·买买提', '', '阿凡提·买买提'],
  ['', '', ''],
])('%s is of the family %j', (name, surname, given) => expect(nameParts(name)).toEqual({ surname, given }));

describe('a Chinese address', () => {
  it.each([
    ['浙江省杭州市西湖区文三路 8 号', ['浙江省', '杭州市', '西湖区', '文三路 8 号']],
    ['浙江杭州市西湖区文三路8号', ['浙江', '杭州市', '西湖区', '文三路8号']],
    ['上海市静安区愚园路 8 号', ['上海市', '上海市', '静安区', '愚园路 8 号']],
    ['上海上海市浦东新区世纪大道1号', ['上海市', '上海市', '浦东新区', '世纪大道1号']],
    ['中国北京市朝阳区建国路甲92号', ['北京市', '北京市', '朝阳区', '建国路甲92号']],
    ['广西壮族自治区南宁市青秀区民族大道1号', ['广西壮族自治区', '南宁市', '青秀区', '民族大道1号']],
    ['云南省大理白族自治州大理市古城', ['云南省', '大理白族自治州', '大理市', '古城']],
    ['江苏省苏州市昆山市前进中路1号', ['江苏省', '苏州市', '昆山市', '前进中路1号']],
    ['香港特别行政区中环皇后大道中1号', ['香港特别行政区', '', '', '中环皇后大道中1号']],
    ['杭州市文三路8号', ['', '杭州市', '', '文三路8号']],
    ['人民路12号', ['', '', '', '人民路12号']],
  ])('%s', (address, parts) => {
    const found = addressParts(address);
    expect(found && [found.province, found.city, found.district, found.street]).toEqual(parts);
  });

  it('is not found in an English one, and a hostile one is read in no time', () => {
    expect(addressParts('12 Upper Street, London')).toBeNull();
    const began = performance.now();
    for (const text of ['省'.repeat(300), '自治'.repeat(150), `${'杭'.repeat(299)}市`]) addressParts(text);
    expect(performance.now() - began).toBeLessThan(200);
  });
});
