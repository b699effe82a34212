import { afterAll, beforeAll, expect, it } from 'vitest';
import { catalogueVersion, findProductsByIds, listProducts } from '../../../domain/products/products.ts';
import { type ProductInput, saveProducts } from '../../../domain/products/saveProducts.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../../support/database.ts';
import { addDraft, addPlaced, addProduct, later, NOW } from '../testShop.ts';

const tea: ProductInput = {
  ...{
    sku: 'TEA',
    nameEn: 'Longjing',
    nameZh: '龙井',
    aliases: ['dragon well', '龙井茶'],
    unitEn: 'box',
    unitZh: '盒',
  },
  ...{ category: 'green', price: 12_800, currency: 'CNY', stock: 3, picture: 'tea.svg' },
};

onEachDatabase('products', (provider) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await makeDatabase(provider);
  });
  afterAll(() => database.drop());

  const save = (products: ProductInput[], now = NOW) =>
    database.db.write((tx) => saveProducts(tx, { products, now }));
  const list = () => database.db.read((tx) => listProducts(tx));
  const version = () => database.db.read((tx) => catalogueVersion(tx));

  it('are listed as they were saved', async () => {
    await save([tea]);
    const [found] = await list();
    const { id, ...rest } = found ?? { id: '' };
    expect(rest).toEqual({ ...tea, descriptionEn: '', descriptionZh: '', backorder: false, updatedAt: NOW });
    expect(id).not.toBe('');
  });

  it('saved again by SKU stay the same product, and the last of two wins', async () => {
    const [before] = await list();
    await save(
      [
        { ...tea, price: 1 },
        { ...tea, nameZh: '西湖龙井' },
      ],
      later(1),
    );
    const [after] = await list();
    expect(after).toEqual({ ...before, nameZh: '西湖龙井', updatedAt: later(1) });
  });

  it('keep what they cost us when a list without it comes, and show it in no catalogue', async () => {
    await save([{ ...tea, cost: 4_500 }]);
    await save([tea]);
    const row = await database.db.read((tx) => tx.product.findUniqueOrThrow({ where: { sku: 'TEA' } }));
    expect(row.cost).toBe(4_500);
    expect((await list())[0]).not.toHaveProperty('cost');
  });

  it('off sale are in no list, and ids come back in the order asked', async () => {
    const off = await addProduct(database.db, { active: false });
    const [a, b] = [await addProduct(database.db), await addProduct(database.db)];
    expect((await list()).some(({ id }) => id === off)).toBe(false);
    const ids = [b, 'nowhere', off, a];
    const found = await database.db.read((tx) => findProductsByIds(tx, { ids }));
    expect(found.map(({ id }) => id)).toEqual([b, a]);
    expect(await database.db.read((tx) => findProductsByIds(tx, { ids: [] }))).toEqual([]);
  });

  it('change the catalogue’s version by anything but their stock', async () => {
    await save([tea], later(2));
    const versions = [await version()];
    await save([{ ...tea, stock: 99 }], later(3));
    const [{ id: productId = '' } = {}] = (await list()).filter(({ sku }) => sku === 'TEA');
    await addDraft(database.db, { lines: [{ productId, quantity: 2 }] });
    await addPlaced(database.db, [{ productId, quantity: 2 }]);
    expect(await version()).toBe(versions[0]);

    let minute = 4;
    for (const change of [{ aliases: [] }, { price: 1 }, { picture: null }, { active: false }]) {
      await save([{ ...tea, ...change }], later(minute++));
      versions.push(await version());
    }
    expect((await list()).some(({ sku }) => sku === 'TEA')).toBe(false);
    await addProduct(database.db);
    versions.push(await version());
    expect(new Set(versions).size).toBe(versions.length);
  });

  it('come in by the hundreds', async () => {
    const many = Array.from({ length: 450 }, (_, n) => ({ ...tea, sku: `MANY-${n}` }));
    await save(many);
    await save(
      many.map((product) => ({ ...product, price: 7 })),
      later(9),
    );
    const found = (await list()).filter(({ sku }) => sku.startsWith('MANY-'));
    expect([found.length, new Set(found.map(({ price }) => price))]).toEqual([450, new Set([7])]);
  });
});
