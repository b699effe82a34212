import { z } from 'zod';
import { done, type Outcome } from '../../../domain/outcome.ts';
import {
  addProduct,
  changeStock,
  countProducts,
  editProduct,
  listProductPage,
  type ProductRecord,
  productSorts,
  readProduct,
  retireProduct,
} from '../../../domain/products/productRecords.ts';
import { pageBody, positionOf } from './paging.ts';
import { type Reply, route } from './route.ts';
import { count as counted, listQuery, money, pageOf, text, timeOut } from './schemas.ts';

const MOST_STOCK = 1_000_000;

/** All of a product that can be written, but for its stock: sales change that at the same time, see …/stock. */
const content = {
  sku: text(100, 1),
  nameEn: text(200, 1),
  nameZh: text(200, 1),
  aliases: z.array(text(100, 1)).max(50).default([]),
  unitEn: text(40, 1),
  unitZh: text(40, 1),
  category: text(60).default(''),
  descriptionEn: text(2_000).default(''),
  descriptionZh: text(2_000).default(''),
  price: money,
  /** within the price, in basis points */
  taxRate: z.int().min(0).max(10_000).default(0),
  backorder: z.boolean().default(false),
  /** a file of this server */
  picture: z
    .string()
    .max(200)
    .regex(/^\/[\w./-]*$/)
    .nullable()
    .default(null),
  active: z.boolean().default(true),
};
const edit = z.strictObject(content);
const added = z.strictObject({ ...content, stock: z.int().min(0).max(MOST_STOCK).default(0) });
const stockChange = z.strictObject({
  by: z.int().min(-MOST_STOCK).max(MOST_STOCK),
  reason: text(500).default(''),
});

const query = z
  .strictObject({
    category: text(60).optional(),
    active: z.enum(['true', 'false']).optional(),
    sort: z.enum(productSorts).default('sku'),
    ...listQuery,
  })
  .refine((given) => given.cursor === undefined || position(given) !== null, {
    path: ['cursor'],
    message: 'not a cursor of this list: begin without one',
  });

const position = ({ sort, cursor }: { sort: string; cursor?: string | undefined }) =>
  cursor === undefined ? null : positionOf(cursor, { sort, at: 'text', tie: 'text' });

export const productSchema = z.strictObject({
  ...{
    id: z.string(),
    sku: z.string(),
    nameEn: z.string(),
    nameZh: z.string(),
    aliases: z.array(z.string()),
  },
  ...{ unitEn: z.string(), unitZh: z.string(), category: z.string(), descriptionEn: z.string() },
  ...{ descriptionZh: z.string(), price: counted, currency: z.string(), taxRate: counted, stock: z.int() },
  ...{ reserved: counted, backorder: z.boolean(), picture: z.string().nullable(), active: z.boolean() },
  ...{ version: z.int().min(1), createdAt: timeOut, updatedAt: timeOut },
});
export const productPageSchema = pageOf(productSchema);

const present = (product: ProductRecord): z.output<typeof productSchema> => ({
  ...{
    id: product.id,
    sku: product.sku,
    nameEn: product.nameEn,
    nameZh: product.nameZh,
    aliases: product.aliases,
  },
  ...{ unitEn: product.unitEn, unitZh: product.unitZh, category: product.category },
  ...{ descriptionEn: product.descriptionEn, descriptionZh: product.descriptionZh, price: product.price },
  ...{
    currency: product.currency,
    taxRate: product.taxRate,
    stock: product.stock,
    reserved: product.reserved,
  },
  ...{
    backorder: product.backorder,
    picture: product.picture,
    active: product.active,
    version: product.version,
  },
  ...{ createdAt: product.createdAt.toISOString(), updatedAt: product.updatedAt.toISOString() },
});

function reply(found: Outcome<ProductRecord>, status: 200 | 201): Outcome<Reply> {
  if (!found.ok) return found;
  const { id, version } = found.value;
  const location = status === 201 ? { location: `/api/products/${id}` } : {};
  return done({ status, body: present(found.value), version, ...location });
}

const reading = { method: 'get', scope: 'products:read', who: 'staff', effect: 'reads' } as const;
const writing = { scope: 'products:write', who: 'manager', effect: 'writes' } as const;
const one = '/api/products/:id';

export const productRoutes = {
  'products.list': route({
    ...{ ...reading, path: '/api/products', query, answers: { 200: productPageSchema }, problems: [] },
    countAll: (report, asked) => countProducts(report, filterOf(asked)),
    async run(tx, { query: asked, count }) {
      const { sort, limit } = asked;
      const after = position(asked) ?? undefined;
      const page = await listProductPage(tx, { filter: filterOf(asked), sort, after, limit });
      return done({ status: 200, body: pageBody(page, sort, present, count) });
    },
  }),
  'products.add': route({
    ...{ ...writing, method: 'post', path: '/api/products', body: added, answers: { 201: productSchema } },
    problems: ['skuTaken'],
    async run(tx, { body, shop, actor, now }) {
      const { stock, ...rest } = body;
      return reply(await addProduct(tx, { content: rest, stock, currency: shop.currency, actor, now }), 201);
    },
  }),
  'products.read': route({
    ...{ ...reading, path: one, answers: { 200: productSchema }, problems: ['productNotFound'] },
    run: async (tx, { id: productId }) => reply(await readProduct(tx, { productId }), 200),
  }),
  'products.edit': route({
    ...{
      ...writing,
      method: 'put',
      path: one,
      body: edit,
      ifMatch: 'needed',
      answers: { 200: productSchema },
    },
    problems: ['productNotFound', 'skuTaken', 'recordChanged'],
    run: async (tx, { id: productId, body, version, actor, now }) =>
      reply(await editProduct(tx, { productId, content: body, version, actor, now }), 200),
  }),
  'products.remove': route({
    ...{
      ...writing,
      method: 'delete',
      path: one,
      ifMatch: 'taken',
      answers: { 200: productSchema, 204: null },
    },
    problems: ['productNotFound', 'recordChanged'],
    async run(tx, { id: productId, version, actor, now }) {
      const retired = await retireProduct(tx, { productId, version, actor, now });
      if (!retired.ok) return retired;
      return retired.value === null ? done({ status: 204 }) : reply(done(retired.value), 200);
    },
  }),
  'products.stock': route({
    ...{ ...writing, method: 'post', path: '/api/products/:id/stock', body: stockChange },
    ...{ answers: { 200: productSchema }, problems: ['productNotFound', 'stockNotAllowed'] },
    run: async (tx, { id: productId, body, actor, now }) =>
      reply(await changeStock(tx, { productId, ...body, actor, now }), 200),
  }),
};

const filterOf = ({ category, active }: z.output<typeof query>) => ({
  category,
  active: active === undefined ? undefined : active === 'true',
});
