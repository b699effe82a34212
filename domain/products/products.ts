import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Tx } from '../db.ts';

/** What the catalogue shows of a product; `price` is in minor units, `stock` what can still be sold. */
export interface Product {
  id: string;
  sku: string;
  nameEn: string;
  nameZh: string;
  /** what else people call it */
  aliases: string[];
  unitEn: string;
  unitZh: string;
  category: string;
  descriptionEn: string;
  descriptionZh: string;
  price: number;
  currency: string;
  stock: number;
  /** it may be ordered when there is none */
  backorder: boolean;
  picture: string | null;
  updatedAt: Date;
}

const columns = Prisma.sql`"id", "sku", "nameEn", "nameZh", "aliases", "unitEn", "unitZh", "category",
  "descriptionEn", "descriptionZh", "price", "currency", "stock", "backorder", "picture", "updatedAt"`;

type ProductRow = Omit<Product, 'aliases'> & { aliases: string };

/** The products on sale, by category and SKU. */
export async function listProducts(tx: Tx): Promise<Product[]> {
  const rows = await tx.$queryRaw<ProductRow[]>`
    SELECT ${columns} FROM "Product" WHERE "active" = true ORDER BY "category", "sku"`;
  return rows.map(productOf);
}

/** The products on sale among `ids`, in the order of `ids`; one that is gone is left out. */
export async function findProductsByIds(tx: Tx, options: { ids: string[] }): Promise<Product[]> {
  const { ids } = options;
  if (ids.length === 0) return [];

  const rows = await tx.$queryRaw<ProductRow[]>`
    SELECT ${columns} FROM "Product" WHERE "active" = true AND "id" IN (${Prisma.join(ids)})`;
  const byId = new Map(rows.map((row) => [row.id, productOf(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Changes when a product's words, price or picture do, and not when stock does: an index over names can be kept. */
export async function catalogueVersion(tx: Tx): Promise<string> {
  const [row] = await tx.$queryRaw<{ products: bigint; latest: string | null }[]>`
    SELECT count(*) AS "products", CAST(max("updatedAt") AS TEXT) AS "latest" FROM "Product"`;
  return `${row?.products ?? 0} ${row?.latest ?? ''}`;
}

const productOf = (row: ProductRow): Product => ({
  ...row,
  aliases: row.aliases.split('\n').filter(Boolean),
});
