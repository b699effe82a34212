import { buildCatalogue } from '../../../dialogs/understanding/catalogue.ts';

type Row = [id: string, en: string, zh: string, unitEn: string, unitZh: string, category: string];

const rows: Row[] = [
  ['longjing', 'Longjing green tea', '龙井绿茶', 'box', '盒', 'tea'],
  ['dahongpao', 'Da Hong Pao oolong', '大红袍', 'tin', '罐', 'tea'],
  ['tieguanyin', 'Tieguanyin', '铁观音', 'box', '盒', 'tea'],
  ['jasmine', 'Jasmine tea', '茉莉花茶', 'bag', '袋', 'tea'],
  ['peony', 'White peony tea', '白牡丹白茶', 'cake', '饼', 'tea'],
  ['celadon', 'Celadon mug', '青瓷马克杯', 'piece', '个', 'teaware'],
  ['gaiwan', 'Porcelain gaiwan', '白瓷盖碗', 'piece', '个', 'teaware'],
  ['teapot', 'Yixing teapot', '宜兴紫砂壶', 'piece', '把', 'teaware'],
  ['bluemug', 'Blue-and-white mug', '青花马克杯', 'piece', '个', 'teaware'],
];

/** The shop that the tests of understanding buy from. */
export const shop = buildCatalogue(
  rows.map(([id, en, zh, unitEn, unitZh, category], index) => ({
    id,
    sku: `SKU-${100 + index}`,
    names: { en, zh },
    aliases: [],
    units: { en: unitEn, zh: unitZh },
    category,
  })),
);
