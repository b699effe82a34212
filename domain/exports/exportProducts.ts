import type { Db } from '../db.ts';
import { type ProductColumn, productTitles } from '../imports/productFile.ts';
import { findProducts } from '../imports/saveImportedProducts.ts';
import { joinParts } from '../imports/spreadsheetCell.ts';
import { type Language, plainAmount } from '../money.ts';
import { listProductPage, type ProductFilter, type ProductRecord } from '../products/productRecords.ts';
import { eachPage, headerPiece, type Piece, rowsPiece } from './pages.ts';

const columns = [
  ...(['sku', 'nameEn', 'nameZh', 'aliases', 'unitEn', 'unitZh', 'category', 'descriptionEn'] as const),
  ...(['descriptionZh', 'price', 'currency', 'cost', 'taxRate', 'stock', 'backorder', 'picture'] as const),
  'active' as const,
];

/** The products as CSV, page by page, which an import of products reads again. */
export async function* exportProducts(
  db: Db,
  { filter, language }: { filter: ProductFilter; language: Language },
): AsyncGenerator<Piece> {
  yield headerPiece(productTitles, columns, language);
  const pages = eachPage(db, async (tx, page) => {
    const found = await listProductPage(tx, { filter, sort: 'sku', ...page });
    const known = await findProducts(tx, { ids: found.items.map(({ id }) => id) });
    const costs = new Map(known.map(({ id, cost }) => [id, cost]));
    return { ...found, items: found.items.map((item) => ({ ...item, cost: costs.get(item.id) ?? null })) };
  });
  for await (const products of pages)
    yield rowsPiece(
      products.map((product) => cellsOf(product, language)),
      columns,
    );
}

function cellsOf(product: ProductRecord & { cost: number | null }, language: Language) {
  const { currency, price, cost, taxRate } = product;
  const [yes, no] = language === 'zh' ? ['是', '否'] : ['yes', 'no'];
  return {
    ...{ sku: product.sku, nameEn: product.nameEn, nameZh: product.nameZh },
    ...{ aliases: joinParts(product.aliases), unitEn: product.unitEn, unitZh: product.unitZh },
    ...{ category: product.category, descriptionEn: product.descriptionEn },
    ...{ descriptionZh: product.descriptionZh, price: plainAmount(price, currency), currency },
    ...{ cost: cost === null ? '' : plainAmount(cost, currency), taxRate: String(taxRate / 100) },
    ...{ stock: String(product.stock), backorder: product.backorder ? yes : no },
    ...{ picture: product.picture ?? '', active: product.active ? yes : no },
  } satisfies { [column in ProductColumn]?: string };
}
