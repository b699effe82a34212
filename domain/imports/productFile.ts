import { oneLine } from '../oneLine.ts';
import { amountOf, percentOf, piecesOf } from './cellValues.ts';
import type { Titles } from './columns.ts';
import { notValid, type ReadRow } from './rowProblem.ts';
import { partsOf } from './spreadsheetCell.ts';

export type ProductColumn =
  | ('sku' | 'name' | 'nameEn' | 'nameZh' | 'aliases' | 'unitEn' | 'unitZh' | 'category' | 'descriptionEn')
  | (
      | 'descriptionZh'
      | 'price'
      | 'currency'
      | 'cost'
      | 'taxRate'
      | 'stock'
      | 'backorder'
      | 'picture'
      | 'active'
    );

export const productKeys = ['sku'] as const;

export const productTitles: Titles<ProductColumn> = {
  sku: [
    'SKU',
    '货号',
    'item no',
    'item number',
    'product code',
    'code',
    '商品编码',
    '编码',
    '商品编号',
    '款号',
  ],
  name: [
    'Name',
    '名称',
    'product',
    'product name',
    'title',
    '商品',
    '品名',
    '商品名',
    '商品名称',
    '产品',
    '产品名称',
  ],
  nameEn: ['English name', '英文名', 'name en', 'name english', '英文名称', '名称英文'],
  nameZh: ['Chinese name', '中文名', 'name zh', 'name chinese', '中文名称', '名称中文'],
  aliases: ['Aliases', '别名', 'other names', '又名'],
  unitEn: ['English unit', '英文单位', 'unit', 'unit en'],
  unitZh: ['Chinese unit', '中文单位', '单位', 'unit zh', '计量单位'],
  category: ['Category', '分类', 'type', '类别', '品类', '商品分类'],
  descriptionEn: ['English description', '英文描述', 'description', 'description en'],
  descriptionZh: ['Chinese description', '中文描述', '描述', 'description zh', '商品描述', '详情'],
  price: ['Price', '价格', 'unit price', 'retail price', '单价', '售价', '零售价'],
  currency: ['Currency', '货币', '币种'],
  cost: ['Cost', '成本', 'cost price', '成本价', '进价'],
  taxRate: ['Tax rate', '税率', 'tax', 'vat'],
  stock: ['Stock', '库存', 'quantity', 'in stock', 'inventory', '数量', '库存数量'],
  backorder: ['Back-order', '可预订', 'backorder', '缺货可订'],
  picture: ['Picture', '图片'],
  active: ['On sale', '在售', 'active', '上架', '是否上架'],
};

/** What a row says of a product, as it would be kept; what is not there is not given. */
export interface GivenProduct {
  sku: string;
  content: ProductCells;
  /** of a new one */
  stock: number | undefined;
  /** of price and cost */
  currency: string;
}

/** What of a product a file can change. */
export interface ProductCells {
  nameEn?: string;
  nameZh?: string;
  /** one a line */
  aliases?: string;
  unitEn?: string;
  unitZh?: string;
  category?: string;
  descriptionEn?: string;
  descriptionZh?: string;
  price?: number;
  cost?: number;
  /** basis points */
  taxRate?: number;
  backorder?: boolean;
  picture?: string;
  active?: boolean;
}

type Cells = { [column in ProductColumn]?: string | undefined };

/** Reads the cells of a row; amounts without a currency are in the shop's. */
export function readProduct(cells: Cells, shop: { currency: string }): ReadRow<GivenProduct> {
  const sku = oneLine(cells.sku ?? '');
  if (sku === '') return { ok: false, problem: { kind: 'cellMissing', column: 'sku' } };
  const currency = cells.currency?.toUpperCase() ?? shop.currency;
  if (!/^[A-Z]{3}$/.test(currency)) return notValid('currency');

  const { name, stock, ...others } = cells;
  const named = name === undefined ? {} : { [/\p{Script=Han}/u.test(name) ? 'nameZh' : 'nameEn']: name };
  const content: Record<string, string | number | boolean> = {};
  for (const [column, text] of Object.entries({ ...named, ...others, sku })) {
    const read = readers[column as keyof typeof readers];
    if (!read || text === undefined) continue;
    const value = read(text, currency);
    if (value === undefined) return notValid(column);
    if (column !== 'sku') content[column] = value;
  }
  const pieces = stock === undefined ? undefined : piecesOf(stock);
  if (stock !== undefined && pieces === undefined) return notValid('stock');
  return { ok: true, value: { sku, content, stock: pieces, currency } };
}

type Reader = (text: string, currency: string) => string | number | boolean | undefined;

const upTo =
  (most: number): Reader =>
  (text) => {
    const line = oneLine(text);
    return line.length <= most ? line : undefined;
  };

const words = {
  yes: ['yes', 'y', 'true', '1', '是', '在售', '上架', '可'],
  no: ['no', 'n', 'false', '0', '否'],
};
const yesOrNo: Reader = (text) => {
  const word = text.toLowerCase();
  if (words.yes.includes(word)) return true;
  return [...words.no, '下架', '已下架', '不可'].includes(word) ? false : undefined;
};

const readers: { [column in ProductColumn | 'sku']?: Reader } = {
  sku: upTo(100),
  nameEn: upTo(200),
  nameZh: upTo(200),
  aliases: (text) => {
    const parts = partsOf(text).map(oneLine);
    return parts.length <= 50 && parts.every((part) => part.length <= 100) ? parts.join('\n') : undefined;
  },
  unitEn: upTo(40),
  unitZh: upTo(40),
  category: upTo(60),
  descriptionEn: upTo(2_000),
  descriptionZh: upTo(2_000),
  price: amountOf,
  cost: amountOf,
  taxRate: percentOf,
  backorder: yesOrNo,
  picture: (text) => (/^\/[\w./-]{0,199}$/.test(text) ? text : undefined),
  active: yesOrNo,
};
