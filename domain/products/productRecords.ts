import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { HouseActor } from '../actors.ts';
import { writeAudit } from '../audit.ts';
import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { conditions, type Page, type Position, readPage } from '../pages.ts';
import type { ReportQuery } from '../reports/connection.ts';
import { unlessTaken } from '../runAgain.ts';
import type { Product } from './products.ts';

/** A product as other programs are told it, on sale or retired. */
export interface ProductRecord extends Product {
  /** within the price, in basis points */
  taxRate: number;
  /** pieces that placed orders wait for; on hand is `stock` + `reserved` */
  reserved: number;
  active: boolean;
  version: number;
  createdAt: Date;
}

/** All of a product that people of the house can write, but for its stock, which sales change at the same time. */
export interface ProductContent {
  sku: string;
  nameEn: string;
  nameZh: string;
  aliases: string[];
  unitEn: string;
  unitZh: string;
  category: string;
  descriptionEn: string;
  descriptionZh: string;
  price: number;
  taxRate: number;
  backorder: boolean;
  picture: string | null;
  active: boolean;
}

const columns = Prisma.sql`"id", "sku", "nameEn", "nameZh", "aliases", "unitEn", "unitZh", "category",
  "descriptionEn", "descriptionZh", "price", "currency", "taxRate", "stock", "reserved", "backorder", "picture",
  "active", "version", "createdAt", "updatedAt"`;

type Row = Omit<ProductRecord, 'aliases'> & { aliases: string };
const recordOf = (row: Row): ProductRecord => ({ ...row, aliases: row.aliases.split('\n').filter(Boolean) });

interface Written {
  content: ProductContent;
  actor: HouseActor;
  now: Date;
}

/** Adds a product in the shop's currency, with what is there of it. */
export async function addProduct(
  tx: Tx,
  options: Written & { stock: number; currency: string },
): Promise<Outcome<ProductRecord>> {
  const { content: p, stock, currency, actor, now } = options;
  const id = newId();
  const [row] = await tx.$queryRaw<Row[]>`
    INSERT INTO "Product" ("id", "sku", "nameEn", "nameZh", "aliases", "unitEn", "unitZh", "category", "descriptionEn",
      "descriptionZh", "price", "currency", "taxRate", "stock", "backorder", "picture", "active", "createdAt", "updatedAt")
    VALUES (${id}, ${p.sku}, ${p.nameEn}, ${p.nameZh}, ${p.aliases.join('\n')}, ${p.unitEn}, ${p.unitZh}, ${p.category},
      ${p.descriptionEn}, ${p.descriptionZh}, ${p.price}, ${currency}, ${p.taxRate}, ${stock}, ${p.backorder},
      ${p.picture}, ${p.active}, ${now}, ${now})
    ON CONFLICT ("sku") DO NOTHING RETURNING ${columns}`;
  if (!row) return refuse({ kind: 'skuTaken', sku: p.sku });

  await writeAudit(tx, { actor, action: 'product.add', subject: 'product', subjectId: id, now });
  return done(recordOf(row));
}

/** A product, on sale or retired. */
export async function readProduct(
  tx: Tx,
  { productId }: { productId: string },
): Promise<Outcome<ProductRecord>> {
  const [row] = await tx.$queryRaw<Row[]>`SELECT ${columns} FROM "Product" WHERE "id" = ${productId}`;
  return row ? done(recordOf(row)) : refuse({ kind: 'productNotFound', productIds: [productId] });
}

interface Chosen {
  productId: string;
  version?: number | undefined;
  actor: HouseActor;
  now: Date;
}

/** Replaces all of a product's content, if it is still `version` (when given). Orders keep what they were told. */
export async function editProduct(tx: Tx, options: Written & Chosen): Promise<Outcome<ProductRecord>> {
  const { productId, content: p, actor, now } = options;
  const locked = await lockProduct(tx, options);
  if (!locked.ok) return locked;
  const [namesake] = await tx.$queryRaw<unknown[]>`
    SELECT "id" FROM "Product" WHERE "sku" = ${p.sku} AND "id" <> ${productId}`;
  if (namesake) return refuse({ kind: 'skuTaken', sku: p.sku });

  const [row] = await unlessTaken(tx.$queryRaw<Row[]>`
    UPDATE "Product" SET "sku" = ${p.sku}, "nameEn" = ${p.nameEn}, "nameZh" = ${p.nameZh},
      "aliases" = ${p.aliases.join('\n')}, "unitEn" = ${p.unitEn}, "unitZh" = ${p.unitZh}, "category" = ${p.category},
      "descriptionEn" = ${p.descriptionEn}, "descriptionZh" = ${p.descriptionZh}, "price" = ${p.price},
      "taxRate" = ${p.taxRate}, "backorder" = ${p.backorder}, "picture" = ${p.picture}, "active" = ${p.active},
      "version" = "version" + 1, "updatedAt" = ${now}
    WHERE "id" = ${productId} RETURNING ${columns}`);
  if (!row) throw new Error('A locked product is gone.');
  await writeAudit(tx, { actor, action: 'product.edit', subject: 'product', subjectId: productId, now });
  return done(recordOf(row));
}

/** Takes a product off sale when an order names it and returns it; removes one that none does and returns null. */
export async function retireProduct(tx: Tx, options: Chosen): Promise<Outcome<ProductRecord | null>> {
  const { productId, actor, now } = options;
  const locked = await lockProduct(tx, options);
  if (!locked.ok) return locked;
  const audited = { actor, subject: 'product', subjectId: productId, now } as const;
  const [named] = await tx.$queryRaw<unknown[]>`
    SELECT "orderId" FROM "OrderLine" WHERE "productId" = ${productId} LIMIT 1`;
  if (!named) {
    await tx.$executeRaw`DELETE FROM "Product" WHERE "id" = ${productId}`;
    await writeAudit(tx, { ...audited, action: 'product.remove' });
    return done(null);
  }
  const [row] = await tx.$queryRaw<Row[]>`
    UPDATE "Product" SET "active" = false, "version" = "version" + 1, "updatedAt" = ${now}
    WHERE "id" = ${productId} RETURNING ${columns}`;
  await writeAudit(tx, { ...audited, action: 'product.retire' });
  return done(row ? recordOf(row) : null);
}

const MOST_STOCK = 1_000_000_000;

/** Adds to what can be sold, or takes from it: what came in, broke or was counted. Sales go on meanwhile. */
export async function changeStock(
  tx: Tx,
  options: { productId: string; by: number; reason: string; actor: HouseActor; now: Date },
): Promise<Outcome<ProductRecord>> {
  const { productId, by, reason, actor, now } = options;
  const [row] = await tx.$queryRaw<Row[]>`
    UPDATE "Product" SET "stock" = "stock" + ${by}
    WHERE "id" = ${productId} AND "stock" + ${by} <= ${MOST_STOCK} AND ("stock" + ${by} >= 0 OR ${by} > 0)
    RETURNING ${columns}`;
  if (!row) {
    const found = await readProduct(tx, { productId });
    if (!found.ok) return found;
    const { stock } = found.value;
    return refuse({ kind: 'stockNotAllowed', least: -Math.max(0, stock), most: MOST_STOCK - stock });
  }
  const detail = `${by > 0 ? '+' : ''}${by} ${reason}`.trim();
  await writeAudit(tx, {
    actor,
    action: 'product.stock',
    subject: 'product',
    subjectId: productId,
    detail,
    now,
  });
  return done(recordOf(row));
}

export const productSorts = ['sku', '-sku'] as const;
export type ProductSort = (typeof productSorts)[number];

/** Which products; what is left out does not matter. */
export interface ProductFilter {
  category?: string | undefined;
  active?: boolean | undefined;
}

/** A page of products, read along one index; see readPage. */
export async function listProductPage(
  tx: Tx,
  options: { filter: ProductFilter; sort: ProductSort; after?: Position | undefined; limit: number },
): Promise<Page<ProductRecord>> {
  const { filter, sort, after, limit } = options;
  const key = { column: 'sku', tie: 'id', isDown: sort.startsWith('-') };
  const page = await readPage<Row>(tx, {
    ...{ table: 'Product', columns, key, after, limit, inIndex: [], others: others(filter) },
  });
  return { ...page, items: page.items.map(recordOf) };
}

/** How many products there are; reads them all, hence away from the event loop. */
export async function countProducts(report: ReportQuery, filter: ProductFilter): Promise<number> {
  const sql = Prisma.sql`SELECT count(*) AS "count" FROM "Product" WHERE ${conditions(others(filter))}`;
  const [row] = await report(sql.sql, sql.values as string[]);
  return Number(row?.count ?? 0);
}

/** The ids of SKUs, or which of them there are not. */
export async function findProductIds(
  tx: Tx,
  { skus }: { skus: string[] },
): Promise<Outcome<Map<string, string>>> {
  if (skus.length === 0) return done(new Map());
  const rows = await tx.$queryRaw<{ id: string; sku: string }[]>`
    SELECT "id", "sku" FROM "Product" WHERE "sku" IN (${Prisma.join(skus)})`;
  const ids = new Map(rows.map(({ id, sku }) => [sku, id]));
  const missing = skus.filter((sku) => !ids.has(sku));
  return missing.length > 0 ? refuse({ kind: 'productNotFound', productIds: missing }) : done(ids);
}

/** Only constants of our own reach the SQL text: a boolean is one, so that the report worker takes it too. */
const others = ({ category, active }: ProductFilter): Prisma.Sql[] => [
  ...(category === undefined ? [] : [Prisma.sql`"category" = ${category}`]),
  ...(active === undefined ? [] : [Prisma.raw(`"active" = ${active}`)]),
];

async function lockProduct(tx: Tx, options: { productId: string; version?: number | undefined }) {
  const { productId } = options;
  const [found] = await tx.$queryRaw<{ version: number }[]>`
    UPDATE "Product" SET "version" = "version" WHERE "id" = ${productId} RETURNING "version"`;
  if (!found) return refuse({ kind: 'productNotFound', productIds: [productId] });
  const isStale = options.version !== undefined && options.version !== found.version;
  return isStale ? refuse({ kind: 'recordChanged', version: found.version }) : done(found);
}
