import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';

/** A product as a seed or an import gives it; `price` in minor units of `currency`. */
export interface ProductInput {
  sku: string;
  nameEn: string;
  nameZh: string;
  aliases: string[];
  unitEn: string;
  unitZh: string;
  category: string;
  descriptionEn?: string;
  descriptionZh?: string;
  price: number;
  currency: string;
  /** what a piece costs us, in minor units; not given, what was known stays */
  cost?: number | null;
  stock: number;
  picture?: string | null;
  /** false takes it off sale; orders keep it */
  active?: boolean;
}

const ROWS = 100; // one statement; 18 values a row stay far below SQLite's 32,766

/**
 * Adds the products or, by SKU, replaces what is known of them. `updatedAt` moves only when something but the stock
 * differs, so that a stock take leaves the catalogue's version alone. An import keeps its batches short itself.
 */
export async function saveProducts(tx: Tx, options: { products: ProductInput[]; now: Date }): Promise<void> {
  // Only the last of each SKU: a statement that meets the same row twice fails on PostgreSQL.
  const bySku = new Map(options.products.map((product) => [product.sku, product]));
  const products = await inLockOrder(tx, [...bySku.values()]);

  for (let start = 0; start < products.length; start += ROWS) {
    await saveSome(tx, products.slice(start, start + ROWS), options.now);
  }
}

/** Stock rows are locked by id ascending, as orders do; new ones come last and nobody waits for them. */
async function inLockOrder(tx: Tx, products: ProductInput[]): Promise<ProductInput[]> {
  const known = await tx.product.findMany({ select: { id: true, sku: true } });
  const idOf = new Map(known.map(({ id, sku }) => [sku, id]));
  const place = ({ sku }: ProductInput) => idOf.get(sku) ?? '~';
  return products.sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

async function saveSome(tx: Tx, products: ProductInput[], now: Date): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Product" ("id", "sku", "nameEn", "nameZh", "aliases", "unitEn", "unitZh", "category",
      "descriptionEn", "descriptionZh", "price", "currency", "cost", "stock", "picture", "active", "createdAt", "updatedAt")
    VALUES ${Prisma.join(products.map((product) => valuesOf(product, now)))}
    ON CONFLICT ("sku") DO UPDATE SET ${Prisma.join(kept.map(taken))}, "stock" = excluded."stock",
      "cost" = coalesce(excluded."cost", "Product"."cost"),
      "version" = "Product"."version" + 1, "updatedAt" = CASE WHEN ${Prisma.join(kept.map(differs), ' OR ')} THEN excluded."updatedAt"
        ELSE "Product"."updatedAt" END`;
}

function valuesOf(product: ProductInput, now: Date): Prisma.Sql {
  const { sku, nameEn, nameZh, aliases, unitEn, unitZh, category, price, currency, stock } = product;
  const { descriptionEn = '', descriptionZh = '', cost = null, picture = null, active = true } = product;
  return Prisma.sql`(${newId()}, ${sku}, ${nameEn}, ${nameZh}, ${aliases.join('\n')}, ${unitEn}, ${unitZh},
    ${category}, ${descriptionEn}, ${descriptionZh}, ${price}, ${currency}, ${cost}, ${stock}, ${picture}, ${active},
    ${now}, ${now})`;
}

/** What makes the catalogue another one when it differs. */
const kept = [
  ...['nameEn', 'nameZh', 'aliases', 'unitEn', 'unitZh', 'category', 'descriptionEn', 'descriptionZh'],
  ...['price', 'currency', 'picture', 'active'],
].map((name) => Prisma.raw(`"${name}"`));

const taken = (column: Prisma.Sql) => Prisma.sql`${column} = excluded.${column}`;
const differs = (column: Prisma.Sql) => Prisma.sql`"Product".${column} IS DISTINCT FROM excluded.${column}`;
