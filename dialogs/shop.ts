import type { Db } from '../domain/db.ts';
import type { ProviderName } from '../domain/payments/attempt.ts';
import { catalogueVersion, listProducts } from '../domain/products/products.ts';
import { repliesIn } from './replies/replies.ts';
import type { ShopFacts } from './shopFacts.ts';
import { buildCatalogue, type Catalogue, type CatalogueProduct } from './understanding/catalogue.ts';
import { type Model, trainModel } from './understanding/recognize.ts';

/** What every conversation in this shop shares: how it is called, what its products are called, how it understands. */
export interface Shop {
  name: { en: string; zh: string };
  currency: string;
  timeZone: string;
  /** an order ends when it is not paid by then; null: never */
  orderExpiryHours: number | null;
  /** who brings customers' money; with `manual` nobody pays in the chat */
  payments: ProviderName;
  /** how the world reaches our pages; empty for a page of our own, which needs no host */
  publicUrl: string;
  /** what the shop told about itself: hours, delivery and the like */
  facts: ShopFacts;
  catalogue: Catalogue;
  /** by id; names and units only, prices and stock are read in the turn */
  products: ReadonlyMap<string, CatalogueProduct>;
  model: Model;
}

const CHECK_EVERY_MS = 5_000;

/**
 * Hands out the shop as it is. The index over product names is made anew when the catalogue's version changed, asked
 * at most every 5 seconds; prices and stock are not in it and are read in each turn.
 */
export function createShopReader(
  db: Db,
  options: {
    name: { en: string; zh: string };
    currency: string;
    timeZone: string;
    orderExpiryHours: number | null;
    publicUrl: string;
    payments?: ProviderName;
    facts?: ShopFacts;
    /** the model as it is now; without it the checkout's sentences are trained here */
    model?: (() => Model) | undefined;
    now: () => Date;
  },
): () => Promise<Shop> {
  const { now, facts = {}, payments = 'manual', model = trainedHere(), ...shop } = options;
  let version: string | undefined;
  let names: Pick<Shop, 'catalogue' | 'products'> | undefined;
  let checkedAt = 0;

  return async () => {
    const at = now().getTime();
    if (!names || at - checkedAt >= CHECK_EVERY_MS || at < checkedAt) {
      const current = await db.read((tx) => catalogueVersion(tx));
      if (!names || current !== version) names = await readNames(db);
      version = current;
      checkedAt = at;
    }
    return { ...shop, payments, facts, ...names, model: model() };
  };
}

function trainedHere(): () => Model {
  let trained: Model | undefined;
  return () => {
    trained ??= trainModel();
    return trained;
  };
}

async function readNames(db: Db): Promise<Pick<Shop, 'catalogue' | 'products'>> {
  const listed = await db.read((tx) => listProducts(tx));
  const products = listed.map(({ id, sku, nameEn, nameZh, aliases, unitEn, unitZh, category }) => ({
    id,
    sku,
    aliases,
    category,
    kinds: [repliesIn('en').category(category), repliesIn('zh').category(category)],
    names: { en: nameEn, zh: nameZh },
    units: { en: unitEn, zh: unitZh },
  }));
  return {
    catalogue: buildCatalogue(products),
    products: new Map(products.map((product) => [product.id, product])),
  };
}
