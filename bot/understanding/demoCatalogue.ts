import { repliesIn } from '../../dialogs/replies/replies.ts';
import { buildCatalogue } from '../../dialogs/understanding/catalogue.ts';
import { demoProducts } from '../../prisma/demo/products.ts';

/** What the demo shop calls its goods; an id is the SKU. */
export const demoCatalogue = buildCatalogue(
  demoProducts.map(({ sku, nameEn, nameZh, unitEn, unitZh, aliases, category }) => ({
    id: sku,
    sku,
    aliases,
    category,
    kinds: [repliesIn('en').category(category), repliesIn('zh').category(category)],
    names: { en: nameEn, zh: nameZh },
    units: { en: unitEn, zh: unitZh },
  })),
);
