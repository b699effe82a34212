import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import { writeAudits } from '../audit.ts';
import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';
import { oneLine } from '../oneLine.ts';
import { RunAgain } from '../runAgain.ts';
import { type Change, noteChanges } from './importLog.ts';
import type { Importer, Planned, Planning, Writing } from './importRecords.ts';
import {
  type GivenProduct,
  type ProductCells,
  type ProductColumn,
  productKeys,
  productTitles,
  readProduct,
} from './productFile.ts';
import type { RowProblem } from './rowProblem.ts';
import { listOf } from './rows.ts';

/** What an import did to one product; `stock` is what a new one had then. */
export interface ProductChange extends Change {
  stock: number;
}

/** What of a product an import compares and writes, as its row has it. */
export type KnownProduct = {
  id: string;
  sku: string;
  currency: string;
  version: number;
  stock: number;
  reserved: number;
} & {
  [field in keyof Required<ProductCells>]: Required<ProductCells>[field] | null;
};

type ProductPlan =
  | { kind: 'new'; product: GivenProduct & { content: Required<Pick<ProductCells, 'price'>> } }
  | { kind: 'changed'; before: KnownProduct; fields: Change['fields'] };

/** How products are imported. Stock is a new one's only: what is here changes with every sale, a file does not. */
export const productImporter: Importer<ProductColumn, GivenProduct, ProductPlan> = {
  kind: 'products',
  titles: productTitles,
  keys: productKeys,
  read: ([cells = {}], { shop }) => readProduct(cells, shop),
  plan: planProducts,
  async write(tx, plans, around) {
    const added = plans.flatMap((plan) => (plan.kind === 'new' ? [{ id: newId(), ...plan.product }] : []));
    await addProducts(tx, added, around.now);
    const changed = plans.flatMap((plan) => (plan.kind === 'changed' ? [plan] : []));
    changed.sort((a, b) => (a.before.id < b.before.id ? -1 : 1)); // the order in which orders lock them
    for (const { before, fields } of changed) await changeProduct(tx, { before, fields, now: around.now });

    const changes = [
      ...added.map(({ id, stock = 0 }) => ({ subjectId: id, change: { isNew: true, fields: {}, stock } })),
      ...changed.map(({ before, fields }) => ({
        subjectId: before.id,
        change: { isNew: false, fields, stock: 0 },
      })),
    ];
    await noteChanges(tx, { import: around.import, changes });
    await audit(tx, changes, around);
  },
};

async function planProducts(
  tx: Tx,
  rows: GivenProduct[],
  { update, shop, repeats }: Planning,
): Promise<Planned<ProductPlan>[]> {
  const there = await findProducts(tx, { skus: rows.map(({ sku }) => sku) });
  const known = new Map(there.map((product) => [product.sku, product]));
  return rows.map((given) => {
    if (!repeats.take([given.sku])) return failed({ kind: 'repeated' });
    const before = known.get(given.sku);
    if (before) return update ? planChange(before, given) : { kind: 'there' };

    const { nameEn, nameZh, price } = given.content;
    if ((given.stock ?? 0) < 0) return failed({ kind: 'cellNotValid', column: 'stock' });
    const name = nameEn ?? nameZh;
    if (name === undefined) return failed({ kind: 'cellMissing', column: 'name' });
    if (price === undefined) return failed({ kind: 'cellMissing', column: 'price' });
    if (given.currency !== shop.currency) return failed({ kind: 'otherCurrency', currency: shop.currency });
    const content = { ...given.content, nameEn: name, nameZh: nameZh ?? name, price };
    return { kind: 'new', plan: { kind: 'new', product: { ...given, content } } };
  });
}

const failed = (problem: RowProblem) => ({ kind: 'failed', problem }) as const;

const fields = [
  ...(['nameEn', 'nameZh', 'aliases', 'unitEn', 'unitZh', 'category', 'descriptionEn'] as const),
  ...(['descriptionZh', 'price', 'cost', 'taxRate', 'backorder', 'picture', 'active'] as const),
];

/** Blank cells change nothing. */
function planChange(before: KnownProduct, { content, currency }: GivenProduct): Planned<ProductPlan> {
  const changes: Change['fields'] = {};
  for (const field of fields) {
    const is = content[field];
    const was = before[field];
    // A text of several lines is on one in a file of ours; aliases are one a line in both.
    const isSame = field !== 'aliases' && typeof was === 'string' ? oneLine(was) === is : was === is;
    if (is !== undefined && !isSame) changes[field] = [was, is];
  }
  if (currency !== before.currency && ('price' in changes || 'cost' in changes))
    return failed({ kind: 'otherCurrency', currency: before.currency });
  if (Object.keys(changes).length === 0) return { kind: 'same' };
  return { kind: 'changed', plan: { kind: 'changed', before, fields: changes } };
}

/** The products with these SKUs or ids. */
export function findProducts(
  tx: Tx,
  wanted: { skus: string[] } | { ids: string[] },
): Promise<KnownProduct[]> {
  const where =
    'skus' in wanted
      ? Prisma.sql`"sku" IN (${listOf(wanted.skus)})`
      : Prisma.sql`"id" IN (${listOf(wanted.ids)})`;
  return tx.$queryRaw<KnownProduct[]>`
    SELECT "id", "sku", "currency", "version", "stock", "reserved", "nameEn", "nameZh", "aliases", "unitEn", "unitZh",
      "category", "descriptionEn", "descriptionZh", "price", "cost", "taxRate", "backorder", "picture", "active"
    FROM "Product" WHERE ${where}`;
}

async function addProducts(tx: Tx, products: (GivenProduct & { id: string })[], now: Date): Promise<void> {
  if (products.length === 0) return;
  const rows = products.map(({ id, sku, currency, stock = 0, content: p }) => {
    const [unitEn, unitZh] = [p.unitEn ?? 'piece', p.unitZh ?? '个'];
    return Prisma.sql`(${id}, ${sku}, ${p.nameEn}, ${p.nameZh}, ${p.aliases ?? ''}, ${unitEn}, ${unitZh},
      ${p.category ?? ''}, ${p.descriptionEn ?? ''}, ${p.descriptionZh ?? ''}, ${p.price}, ${currency},
      ${p.cost ?? null}, ${p.taxRate ?? 0}, ${stock}, ${p.backorder ?? false}, ${p.picture ?? null},
      ${p.active ?? true}, ${now}, ${now})`;
  });
  const added = await tx.$executeRaw`
    INSERT INTO "Product" ("id", "sku", "nameEn", "nameZh", "aliases", "unitEn", "unitZh", "category", "descriptionEn",
      "descriptionZh", "price", "currency", "cost", "taxRate", "stock", "backorder", "picture", "active", "createdAt",
      "updatedAt")
    VALUES ${Prisma.join(rows)} ON CONFLICT ("sku") DO NOTHING`;
  if (added < products.length) throw new RunAgain('Somebody has added the product meanwhile.');
}

async function changeProduct(
  tx: Tx,
  options: { before: KnownProduct; fields: Change['fields']; now: Date },
): Promise<void> {
  const { before, now } = options;
  if (!(await writeProduct(tx, { ...options, product: before, now })))
    throw new RunAgain('Somebody has changed the product meanwhile.');
}

/** Writes the second value of each field, if the product is still this version; says whether it was. */
export async function writeProduct(
  tx: Tx,
  options: { product: { id: string; version: number }; fields: Change['fields']; now: Date },
): Promise<boolean> {
  const { product, now } = options;
  const sets = Object.entries(options.fields).map(
    ([field, [, is]]) => Prisma.sql`${Prisma.raw(`"${field}"`)} = ${is}`,
  );
  const written = await tx.$executeRaw`
    UPDATE "Product" SET ${Prisma.join(sets)}, "version" = "version" + 1, "updatedAt" = ${now}
    WHERE "id" = ${product.id} AND "version" = ${product.version}`;
  return written === 1;
}

const audit = (
  tx: Tx,
  changes: { subjectId: string; change: ProductChange }[],
  { import: { id }, actor, now }: Writing,
) =>
  writeAudits(
    tx,
    changes.map(({ subjectId, change: { isNew, fields } }) => ({
      ...{ actor, action: isNew ? 'product.add' : 'product.edit', subject: 'product', subjectId, now },
      detail: [Object.keys(fields).join(', '), `import ${id}`].filter(Boolean).join(': '),
    })),
  );
