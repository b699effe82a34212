import { afterAll, beforeAll, expect, it } from 'vitest';
import { editProduct, readProduct } from '../../../domain/products/productRecords.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../../support/database.ts';
import { addDraft, addProduct, later, staff, valueIn } from '../testShop.ts';
import { counts, exportOf, imports, undoes } from './stage.ts';

const goods = `货号,名称,英文名,价格,库存,分类,别名,在售,税率
LJ-1,龙井,Longjing,"¥1,280.00",12,green-tea,long jing、明前,是,13%
CUP,茶杯,,25.5,,cups,,否,
`;

onEachDatabase('importing products', (provider) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await makeDatabase(provider);
  });
  afterAll(() => database.drop());
  const product = (sku: string) => database.db.read((tx) => tx.product.findUniqueOrThrow({ where: { sku } }));

  it('adds new ones in the shop’s currency; the same file again changes nothing', async () => {
    const { db } = database;
    expect(counts((await imports(db, 'products', goods)).summary)).toEqual({ rows: 2, new: 2 });
    expect(await product('LJ-1')).toMatchObject({
      ...{ nameZh: '龙井', nameEn: 'Longjing', price: 128_000, currency: 'CNY', stock: 12, taxRate: 1_300 },
      ...{ category: 'green-tea', aliases: 'long jing\n明前', active: true, version: 1 },
    });
    expect(await product('CUP')).toMatchObject({ nameEn: '茶杯', price: 2_550, stock: 0, active: false });
    expect(counts((await imports(db, 'products', goods)).summary)).toEqual({ rows: 2, there: 2 });
    const again = await imports(db, 'products', goods, { update: true });
    expect([counts(again.summary), again.summary.importId]).toEqual([{ rows: 2, same: 2 }, null]);
  });

  it('leaves out rows that are not right and says why', async () => {
    const file = `sku,name,price,stock,currency,active
,No SKU,1,,,\nA,,1,,,\nB,No price,,,,\nC,Bad,12.345,,,\nD,Dollars,1,,USD,\nE,Half,1,0.5,,\nF,Less,1,-1,,
G,Maybe,1,,,maybe\nH,Fine,1,,,\nH,Twice,1,,,\nCUP,Cup,9,,EUR,\n`;
    const { failed, summary } = await imports(database.db, 'products', file, { update: true });
    expect(failed.map(({ line, problem }) => [line, ...Object.values(problem)])).toEqual([
      [2, 'cellMissing', 'sku'],
      [3, 'cellMissing', 'name'],
      [4, 'cellMissing', 'price'],
      [5, 'cellNotValid', 'price'],
      [6, 'otherCurrency', 'CNY'],
      [7, 'cellNotValid', 'stock'],
      [8, 'cellNotValid', 'stock'],
      [9, 'cellNotValid', 'active'],
      [11, 'repeated'],
      [12, 'otherCurrency', 'CNY'],
    ]);
    expect(summary).toMatchObject({ new: 1, failed: 10 });
    await undoes(database.db, summary.importId);
  });

  it('update changes what the file says and never the stock; undo gives it back where nobody changed it since', async () => {
    const { db } = database;
    const file = 'SKU,价格,库存,分类\nLJ-1,1300,99,tea\nCUP,30,99,\n';
    const { summary } = await imports(db, 'products', file, { update: true });
    expect(counts(summary)).toEqual({ rows: 2, changed: 2 });
    expect(await product('LJ-1')).toMatchObject({ price: 130_000, stock: 12, category: 'tea', version: 2 });

    const { id: productId } = await product('LJ-1');
    const { id, stock, reserved, version, createdAt, updatedAt, currency, ...content } = valueIn(
      await db.read((tx) => readProduct(tx, { productId })),
    );
    const edit = { productId, content: { ...content, price: 140_000 }, actor: staff, now: later(1) };
    await db.write((tx) => editProduct(tx, edit));
    expect(await undoes(db, summary.importId)).toMatchObject({
      ...{ restored: 1, kept: 1, examples: [{ label: 'LJ-1', why: 'changed' }] },
    });
    expect(await product('LJ-1')).toMatchObject({ price: 140_000, category: 'green-tea' });
    expect(await product('CUP')).toMatchObject({ price: 2_550 });
  });

  it('undo removes those it added, but for those that an order names or whose stock has moved', async () => {
    const { db } = database;
    const file = 'SKU,Name,Price,Stock\nNEW-1,One,1,5\nNEW-2,Two,1,5\nNEW-3,Three,1,5\n';
    const { summary } = await imports(db, 'products', file);
    await addDraft(db, { lines: [{ productId: (await product('NEW-1')).id, quantity: 1 }] });
    await db.write((tx) => tx.product.update({ where: { sku: 'NEW-2' }, data: { stock: 4 } }));

    const undone = await undoes(db, summary.importId);
    expect(undone).toMatchObject({ removed: 1, kept: 2 });
    expect(undone.examples).toEqual(
      expect.arrayContaining([
        { label: 'NEW-1', why: 'ordered' },
        { label: 'NEW-2', why: 'changed' },
      ]),
    );
    expect(await db.read((tx) => tx.product.count({ where: { sku: 'NEW-3' } }))).toBe(0);
  });

  it('what is exported changes nothing when it is imported again', async () => {
    const { db } = database;
    await addProduct(db, { sku: '=SUM(A1)', price: 1, stock: -3 });
    await addProduct(db, { sku: 'old', currency: 'GBP', active: false });
    for (const language of ['en', 'zh'] as const) {
      const file = await exportOf(db, 'products', language);
      expect(file).toContain("\r\n'=SUM(A1),");
      const all = await db.read((tx) => tx.product.count());
      const { summary, failed } = await imports(db, 'products', file, { update: true });
      expect(failed).toEqual([]);
      expect(counts(summary)).toEqual({ rows: all, same: all });
    }
  });
});
