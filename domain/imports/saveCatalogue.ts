import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import { addTerms } from '../customers/searchTerms.ts';
import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';
import { type ProductInput, saveProducts } from '../products/saveProducts.ts';
import { type Known, refOf } from './known.ts';
import type { RetailFile, RetailProduct } from './readRetail.ts';
import { insertRows } from './rows.ts';
import { inBatches, type Writing } from './writing.ts';

const ROWS = 64;

/** Stock codes of the file that are no goods: postage, discounts, manual entries, fees, samples, a charity. */
const noGoods = new Set(['POST', 'DOT', 'C2', 'D', 'M', 'm', 'S', 'B', 'BANK CHARGES', 'AMAZONFEE', 'CRUK']);

/** Adds the products and customers that are new, and notes their ids in `known`. */
export async function saveProductsAndCustomers(
  writing: Writing,
  { file, known, stock }: { file: RetailFile; known: Known; stock: number },
): Promise<void> {
  const products = [...file.products].filter(([code]) => !known.products.has(code));
  const inputs = products.map(([code, product]) => productInput(code, product, writing.currency, stock));
  for (const batch of inBatches(inputs, ROWS, () => 1)) {
    const added = await writing.batch((tx) => addProducts(tx, batch, writing.now));
    for (const { sku, id } of added) known.products.set(sku, id);
    writing.summary.added.products += batch.length;
  }

  const customers = [...file.customers].filter(([number]) => !known.customers.has(number));
  for (const batch of inBatches(customers, ROWS, () => 1)) {
    const added = batch.map(([number, { country }]) => ({ id: newId(), number, country }));
    await writing.batch((tx) => addCustomers(tx, added, writing.now));
    for (const { number, id } of added) known.customers.set(number, id);
    writing.summary.added.customers += added.length;
  }
}

async function addProducts(tx: Tx, products: ProductInput[], now: Date) {
  await saveProducts(tx, { products, now });
  const skus = products.map(({ sku }) => sku);
  return tx.product.findMany({ where: { sku: { in: skus } }, select: { id: true, sku: true } });
}

/**
 * The file says nothing about stock, so the operator does; it is 0 unless they say otherwise, because a shop must not
 * promise goods that nobody counted. What is no goods, or never had a price, stays off sale: an order for "Postage"
 * or for something at 0.00 is a mistake. The Chinese name is the English one: a wrong translation helps nobody.
 */
function productInput(code: string, product: RetailProduct, currency: string, stock: number): ProductInput {
  const name = product.name || code;
  return {
    sku: code,
    nameEn: name,
    nameZh: name,
    aliases: [],
    unitEn: 'piece',
    unitZh: '个',
    category: '',
    price: product.price,
    currency,
    stock,
    active: product.price > 0 && !noGoods.has(code),
  };
}

interface NewCustomer {
  id: string;
  number: string;
  country: string;
}

const intoCustomer = Prisma.sql`"Customer" ("id", "name", "city", "language", "externalRef", "createdAt")`;

async function addCustomers(tx: Tx, customers: NewCustomer[], now: Date): Promise<void> {
  const rows = customers.map(
    ({ id, number, country }) =>
      Prisma.sql`(${id}, ${`Customer ${number}`}, ${country}, 'en', ${refOf(number)}, ${now})`,
  );
  await insertRows(tx, intoCustomer, rows);
  await addTerms(
    tx,
    customers.map(({ id, number }) => ({ id, name: `Customer ${number}`, company: '' })),
  );
}
