import { afterAll, beforeAll, expect, it } from 'vitest';
import { mergeCustomers } from '../../../domain/customers/mergeCustomers.ts';
import { recordPayment } from '../../../domain/orders/recordPayment.ts';
import { setPromise } from '../../../domain/orders/setPromise.ts';
import { shipOrder } from '../../../domain/orders/shipOrder.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../../support/database.ts';
import { auditBooks, balanced } from '../books.ts';
import { byStaff, everything, ledgerOf, NOW, staff, valueIn } from '../testShop.ts';
import { counts, imports, undoes } from './stage.ts';

const goods = 'SKU,名称,英文名,价格,库存,税率\nLJ,龙井,Longjing,128,10,13\nCUP,茶杯,Cup,25.5,4,\n';
const people = `Name,Phone,E-mail\n林悦,13800001234,lin@example.cn\nAnna,,anna@example.com
王伟,13900000001,\n王伟,13900000002,\n陈晨,13900000003,\n陈晨,,cc@example.cn\nZoe,13700000009,\n`;

const days = `订单号,下单时间,客户,手机,收货地址,货号,数量,单价,备注
A-1,2026-01-05 09:30,林悦,13800001234,上海市静安区愚园路 8 号,LJ,2,100,送礼
B-2,2026年1月6日,Anna,,,CUP,1,25.50,
A-1,,,,,CUP,3,20,
`;

onEachDatabase('importing orders', (provider) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await makeDatabase(provider);
    await imports(database.db, 'products', goods);
    await imports(database.db, 'customers', people);
    await database.db.write((tx) => tx.customer.updateMany({ data: { stageAt: NOW } }));
  });
  afterAll(() => database.drop());

  const order = (ref: string) =>
    database.db.read((tx) =>
      tx.order.findUnique({
        where: { externalRef: `file:${ref}` },
        include: {
          lines: { orderBy: { position: 'asc' } },
          events: { orderBy: { at: 'asc' } },
          ...{ payments: true, shipments: true, returns: true, refunds: true, customer: true },
        },
      }),
    );
  const there = async (ref: string) => {
    const found = await order(ref);
    if (!found) throw new Error(`There is no order ${ref}.`);
    return found;
  };
  const product = (sku: string) => database.db.read((tx) => tx.product.findUniqueOrThrow({ where: { sku } }));
  const standing = async (ref: string) => {
    const { status, payment, fulfilment, paid, refunded, events } = await there(ref);
    return [status, payment, fulfilment, paid, refunded, events.map(({ kind }) => kind).join(' ')];
  };
  const problems = (failed: Awaited<ReturnType<typeof imports>>['failed']) =>
    failed.map(({ line, problem }) => [line, ...Object.values(problem)]);

  it('a dry run says what would be, and writes nothing', async () => {
    const before = await everything(database.db);
    const { summary, mapping } = await imports(database.db, 'orders', days, { dryRun: true });
    expect(counts(summary)).toEqual({ rows: 3, new: 2 });
    expect(mapping.join()).toBe(
      '订单号:order,下单时间:placedAt,客户:customer,手机:phone,收货地址:address,货号:sku,数量:quantity,单价:unitPrice,备注:note',
    );
    expect(await everything(database.db)).toEqual(before);
  });

  it('an order of the past is paid and there, with its history, its books, a number of ours, and no stock taken', async () => {
    const { summary } = await imports(database.db, 'orders', days);
    expect(counts(summary)).toEqual({ rows: 3, new: 2 });
    const first = await there('A-1');
    expect(first).toMatchObject({
      ...{
        number: 1002,
        currency: 'CNY',
        total: 26_000,
        paid: 26_000,
        expiresAt: null,
        version: 1,
        tax: 2_301,
      },
      ...{ city: 'Shanghai', contactName: '林悦', placedAt: new Date('2026-01-05T01:30:00Z') },
      customer: { name: '林悦', stage: 'ordered', stageAt: new Date('2026-01-05T01:30:00Z') },
      lines: [
        {
          nameZh: '龙井',
          unitZh: '个',
          quantity: 2,
          unitPrice: 10_000,
          total: 20_000,
          taxRate: 1_300,
          delivered: 2,
        },
        { nameEn: 'Cup', quantity: 3, unitPrice: 2_000, total: 6_000, taxRate: 0, shipped: 3 },
      ],
      ...{ payments: [{ amount: 26_000 }], shipments: [{ deliveredAt: first.placedAt }], refunds: [] },
    });
    expect(await standing('A-1')).toEqual([
      ...['completed', 'paid', 'delivered', 26_000, 0, 'placed paid shipped delivered completed'],
    ]);
    const times = first.events.map(({ at }) => at.getTime());
    expect(new Set(times).size).toBe(times.length); // else they would not read in order
    expect(first.events[0]).toMatchObject({ actor: 'import', door: 'import', detail: 'A-1: 送礼' });
    expect(await ledgerOf(database.db, first.id)).toEqual({ revenue: -23_699, tax: -2_301, cash: 26_000 });
    expect(await there('B-2')).toMatchObject({
      placedAt: new Date('2026-01-05T16:00:00Z'),
      contactName: 'Anna',
    });
    expect(await product('LJ')).toMatchObject({ stock: 10, reserved: 0 });
    expect(await auditBooks(database.db)).toEqual(balanced);
    const audit = { where: { action: 'order.add', detail: `import ${summary.importId}` } };
    expect(await database.db.read((tx) => tx.auditEntry.count(audit))).toBe(2);
    expect(await database.db.read((tx) => tx.dispatch.count())).toBe(0);
  });

  it('the same file again adds nothing, nor does one with a row added to an order that is here', async () => {
    const before = await everything(database.db);
    const { summary } = await imports(database.db, 'orders', days);
    expect([counts(summary), summary.importId]).toEqual([{ rows: 3, there: 2 }, null]);
    const longer = await imports(database.db, 'orders', `${days}B-2,,,,,LJ,1,100,\n`);
    expect(counts(longer.summary)).toEqual({ rows: 4, there: 1, failed: 2 });
    expect(problems(longer.failed)).toEqual([
      [3, 'anotherOrder'],
      [5, 'anotherOrder'],
    ]);
    expect(await everything(database.db)).toEqual(before);
  });

  it('the three axes, the money and the pieces are as the file says', async () => {
    const head =
      'Order,Date,Customer phone,SKU,Qty,Price,Status,Payment,Fulfilment,Paid,Refunded,Credit,Shipped pieces,Paid at';
    const row = (ref: string, says: string) => `${ref},2026-02-01 10:00,13800001234,LJ,2,100,${says}\n`;
    const file = [
      row('open', 'placed,,,,,,,'),
      row('owed', ',unpaid,delivered,,,,,'),
      row('part', ',partly paid,partly shipped,50,,,1,2026-02-02'),
      row('done', 'completed,,,,,,,'),
      row('gone', '已取消,,,,,,,'),
      row('back', ',已退款,已退货,,,,,'),
      row('some', ',partlyRefunded,delivered,,30,,,'),
      row('late', 'cancelled,,,,,200,,'),
      row('none', ',,,,,,,'),
    ];
    const { failed } = await imports(database.db, 'orders', `${head}\n${file.join('')}`);
    expect(failed).toEqual([]);
    expect(await standing('open')).toEqual(['placed', 'unpaid', 'unfulfilled', 0, 0, 'placed']);
    expect(await standing('owed')).toEqual([
      'placed',
      'unpaid',
      'delivered',
      0,
      0,
      'placed shipped delivered',
    ]);
    expect(await standing('part')).toEqual([
      ...['placed', 'partlyPaid', 'partlyShipped', 5_000, 0, 'placed partlyShipped partlyPaid'],
    ]);
    expect((await standing('done')).slice(0, 3)).toEqual(['completed', 'paid', 'delivered']);
    expect(await standing('gone')).toEqual(['cancelled', 'unpaid', 'unfulfilled', 0, 0, 'placed cancelled']);
    expect(await standing('back')).toEqual([
      ...['completed', 'refunded', 'returned', 20_000, 20_000],
      'placed paid shipped delivered returned refunded completed',
    ]);
    expect((await standing('some')).slice(0, 5)).toEqual([
      'completed',
      'partlyRefunded',
      'delivered',
      20_000,
      3_000,
    ]);
    expect(await standing('late')).toEqual([
      'cancelled',
      'unpaid',
      'unfulfilled',
      0,
      0,
      'placed moneyKept cancelled',
    ]);
    // The file has columns for both, so nothing in them means not yet.
    expect((await standing('none')).slice(0, 3)).toEqual(['placed', 'unpaid', 'unfulfilled']);

    expect((await there('part')).payments).toMatchObject([{ createdAt: new Date('2026-02-01T16:00:00Z') }]);
    expect((await there('back')).returns).toMatchObject([{ restocked: false }]);
    const late = await there('late');
    expect(await database.db.read((tx) => tx.task.findMany())).toMatchObject([
      { kind: 'refundDue', subjectId: late.id },
    ]);
    // What open orders wait for is on hand beside what can be sold.
    expect(await product('LJ')).toMatchObject({ stock: 10, reserved: 2 + 1 + 2 });
    expect(await auditBooks(database.db)).toEqual(balanced);
    expect((await there('part')).customer).toMatchObject({ stage: 'repeat' });
  });

  it('an open order goes on like any other', async () => {
    const { id } = await there('part');
    await database.db.write(async (tx) => valueIn(await shipOrder(tx, byStaff(id))));
    const paid = await database.db.write((tx) => recordPayment(tx, byStaff(id)));
    expect(valueIn(paid)).toMatchObject({ payment: 'paid', fulfilment: 'shipped' });
    expect(await auditBooks(database.db)).toEqual(balanced);
  });

  it('finds the customer by id, phone, e-mail, or a name that only one has', async () => {
    const { id } = await database.db.read((tx) => tx.customer.findFirstOrThrow({ where: { name: 'Anna' } }));
    const file = `Order,Date,Customer id,Customer,Phone,E-mail,SKU,Qty,Price
c1,2026-02-03,${id},Someone,13800001234,,LJ,1,1\nc2,2026-02-03,of another shop,,138-0000-1234,,LJ,1,1
c3,2026-02-03,,,,ANNA@example.com,LJ,1,1\nc4,2026-02-03,,Zoe,,,LJ,1,1
c5,2026-02-03,,王伟,,,LJ,1,1\nc6,2026-02-03,,Zoe,13611112222,,LJ,1,1\nc7,2026-02-03,,Nobody,,,LJ,1,1
c8,2026-02-03,,陈晨,13900000003,cc@example.cn,LJ,1,1\nc9,2026-02-03,,,,,LJ,1,1\n`;
    const { summary, failed } = await imports(database.db, 'orders', file);
    expect(problems(failed)).toEqual([
      [6, 'severalNamed'],
      [7, 'customerUnknown'],
      [8, 'customerUnknown'],
      [9, 'severalFit'],
      [10, 'cellMissing', 'customer'],
    ]);
    const names = await Promise.all(
      ['c1', 'c2', 'c3', 'c4'].map(async (ref) => (await there(ref)).customer?.name),
    );
    expect(names).toEqual(['Anna', '林悦', 'Anna', 'Zoe']);
    await undoes(database.db, summary.importId);
  });

  it('an order with a wrong row is left out whole, with the reason on each of its rows', async () => {
    const before = await everything(database.db);
    const head = 'Order,Date,Customer,SKU,Qty,Price,Line total,Discount,Order total,Address,Status,Currency';
    const rows: [row: string, problem: string][] = [
      ['w1,2026-02-01,Anna,LJ,1,100,,,,,,', 'anotherRow'],
      ['w1,2026-02-01,Anna,NONE,1,100,,,,,,', 'productUnknown'],
      ['w2,2026-02-01,Anna,LJ,1.5,100,,,,,,', 'cellNotValid quantity'],
      ['w2,2026-02-01,Anna,LJ,1,100,,,,,,', 'anotherRow'],
      ['w3,2026-02-01,Anna,LJ,1,100,,,250,,,', 'sumDiffers total'],
      ['w3,2026-02-01,Anna,CUP,1,100,,,250,,,', 'sumDiffers total'],
      ['w4,2026-02-01,Anna,LJ,2,100,190,5,,,,', 'sumDiffers lineTotal'],
      ['w5,2026-02-01,Anna,LJ,1,100,,,,12 Long Road,,', 'anotherRow'],
      ['w5,2026-02-01,Anna,LJ,1,100,,,,13 Long Road,,', 'rowsDiffer address'],
      ['w6,2026-02-30,Anna,LJ,1,100,,,,,,', 'cellNotValid placedAt'],
      ['w7,3/8/2026,Anna,LJ,1,100,,,,,,', 'cellNotValid placedAt'],
      ['w8,2027-01-01,Anna,LJ,1,100,,,,,,', 'cellNotValid placedAt'],
      ['w9,2026-02-01,Anna,LJ,1,100,,,,,lost,', 'cellNotValid status'],
      ['x1,2026-02-01,Anna,LJ,1,100,,,,,,USD', 'otherCurrency'],
      ['x2,2026-02-01,Anna,LJ,-1,100,,,,,,', 'cellNotValid quantity'],
      ['x3,2026-02-01,Anna,LJ,1,100,,200,,,,', 'cellNotValid discount'],
      ['x4,2026-02-01,Anna,LJ,1,,,,,,,', 'cellMissing unitPrice'],
      [',2026-02-01,Anna,LJ,1,100,,,,,,', 'cellMissing order'],
      ['x5,2026-02-01,Anna,LJ,1,100,,,,,,,shifted', 'tooManyCells'],
      ['x6,,Anna,LJ,1,100,,,,,,', 'cellMissing placedAt'],
      ['x7,2026-02-01,Anna,LJ,1000000,99999,,,,,,', 'cellNotValid unitPrice'],
    ];
    const { summary, failed } = await imports(
      database.db,
      'orders',
      `${head}\n${rows.map(([row]) => row).join('\n')}\n`,
    );
    const told = failed
      .toSorted((a, b) => a.line - b.line)
      .map(({ problem }) => [problem.kind, ...('column' in problem ? [problem.column] : [])].join(' '));
    expect(told).toEqual(rows.map(([, problem]) => problem));
    expect(failed.find(({ line }) => line === 2)?.problem).toEqual({
      ...{ kind: 'anotherRow', line: 3, problem: { kind: 'productUnknown', sku: 'NONE' } },
    });
    expect(counts(summary)).toEqual({ rows: rows.length, failed: rows.length });
    expect(await everything(database.db)).toEqual(before);
  });

  it('what cannot all be true is told', async () => {
    const head =
      'Order,Date,Customer,SKU,Qty,Price,Status,Payment,Paid,Refunded,Fulfilment,Shipped pieces,Delivered at,Cancelled at';
    const rows: [says: string, problem: string][] = [
      ['completed,unpaid,,,,,,', 'notCompleted'],
      ['cancelled,paid,,,,,,', 'cancelledWithMoney'],
      ['cancelled,,,,shipped,,,', 'cancelledWithGoods'],
      ['placed,,,,,,,2026-02-02', 'notCancelled'],
      [',paid,50,,,,,', 'paymentDiffers'],
      [',,300,,,,,', 'paidAboveTotal'],
      [',,50,20,,,,', 'refundedAbovePaid'],
      [',,,,shipped,1,,', 'fulfilmentDiffers'],
      [',,,,,3,,', 'piecesNotPossible'],
      [',partlyPaid,,,,,,', 'paid'],
      [',,,,partlyShipped,,,', 'shipped'],
      [',,,,delivered,,2026-01-20,', 'deliveredAt'],
    ];
    const file = rows.map(([says], n) => `n${n},2026-02-01,Anna,LJ,2,100,${says}`).join('\n');
    const { failed } = await imports(database.db, 'orders', `${head}\n${file}\n`);
    expect(failed.map(({ problem }) => Object.values(problem)[1])).toEqual(
      rows.map(([, problem]) => problem),
    );
  });

  it('undo removes what nobody touched, with all that was written of it; the rest is kept and told', async () => {
    const { db } = database;
    const before = await everything(db);
    const rows = ['u1', 'u2', 'u3', 'u4', 'u5'].map(
      (ref) => `${ref},2026-02-05,13700000009,CUP,1,20,10,20,placed\n`,
    );
    const zoe = { where: { name: 'Zoe' } };
    const file = `Order,Date,Phone,SKU,Qty,Price,Paid,Total,Status\n${rows.join('')}`;
    const { summary } = await imports(db, 'orders', file);
    expect(await db.read((tx) => tx.customer.findFirst(zoe))).toMatchObject({ stage: 'repeat' });
    const [paid, asked, promised] = [await there('u1'), await there('u2'), await there('u3')];
    await db.write(async (tx) => valueIn(await recordPayment(tx, byStaff(paid.id))));
    const promise = { orderId: promised.id, promisedFor: NOW, actor: staff, now: NOW };
    await db.write(async (tx) => valueIn(await setPromise(tx, promise)));
    const task = {
      id: 'look',
      kind: 'paymentToCheck',
      subject: 'order',
      subjectId: asked.id,
      createdAt: NOW,
    };
    await db.write((tx) => tx.task.create({ data: task }));

    const undone = await undoes(db, summary.importId);
    expect(undone).toMatchObject({ removed: 2, restored: 0, kept: 3 });
    expect(new Set(undone.examples.map(({ label, why }) => `${label} ${why}`))).toEqual(
      new Set([paid, asked, promised].map(({ number }) => `${number} touched`)),
    );
    expect(await product('CUP')).toMatchObject({ stock: 4, reserved: 3 });
    expect([await order('u4'), await auditBooks(db)]).toEqual([null, balanced]);

    await db.write((tx) => tx.task.deleteMany({ where: { id: 'look' } }));
    expect(await undoes(db, summary.importId)).toMatchObject({ removed: 1, kept: 2 });
    await db.write(async (tx) => {
      // As if nobody had touched them: so that what is left can be compared with what there was.
      await tx.ledgerEntry.deleteMany({ where: { transactionId: { startsWith: `${paid.id}/pay` } } });
      await tx.payment.deleteMany({ where: { requestId: { startsWith: `${paid.id}/pay` } } });
      await tx.orderEvent.deleteMany({ where: { orderId: paid.id, actor: { not: 'import' } } });
      await tx.order.updateMany({ where: { id: { in: [paid.id, promised.id] } }, data: { version: 1 } });
    });
    expect(await undoes(db, summary.importId)).toMatchObject({ removed: 2, kept: 0 });
    const { counters: _, audit: __, ...after } = await everything(db);
    expect(after).toEqual(
      Object.fromEntries(Object.keys(after).map((name) => [name, before[name as 'orders']])),
    );
    expect(await undoes(db, summary.importId)).toMatchObject({ removed: 0, kept: 0 });
  });

  it('an order whose customer has been merged into another is kept', async () => {
    const { db } = database;
    const { summary } = await imports(
      db,
      'orders',
      'Order,Date,Phone,SKU,Qty,Price\nm1,2026-02-05,13900000001,CUP,1,20\n',
    );
    const [first, second] = await db.read((tx) => tx.customer.findMany({ where: { name: '王伟' } }));
    const { customerId } = await there('m1');
    const other = [first, second].find((one) => one?.id !== customerId)?.id ?? '';
    const version = 1;
    const merge = { customerId: other, mergedId: customerId ?? '', version, actor: staff, now: NOW };
    await db.write(async (tx) => valueIn(await mergeCustomers(tx, merge)));
    expect(await undoes(db, summary.importId)).toMatchObject({ removed: 0, kept: 1 });
  });

  it('two who bring the same file at the same moment bring it once', async () => {
    const rows = Array.from({ length: 40 }, (_, n) => `t${n % 20},2026-02-06,Anna,LJ,1,${(n % 20) + 1}\n`);
    const file = `Order,Date,Customer,SKU,Qty,Price\n${rows.join('')}`;
    const both = await Promise.all([1, 2].map(() => imports(database.db, 'orders', file)));
    const sum = (what: 'new' | 'there') => both.reduce((all, { summary }) => all + summary[what], 0);
    expect([sum('new'), sum('there')]).toEqual([20, 20]);
    expect(await auditBooks(database.db)).toEqual(balanced);
  });

  it('P3: no contact detail of an order stands open anywhere', async () => {
    const tables = [
      'Import',
      'ImportRow',
      'AuditEntry',
      'Order',
      'OrderEvent',
      'Payment',
      'Shipment',
      'LedgerEntry',
    ];
    const rows = await Promise.all(tables.map((name) => database.db.report(`SELECT * FROM "${name}"`, [])));
    const whole = JSON.stringify(rows);
    expect(whole).toContain('A-1: 送礼');
    for (const secret of ['13800001234', 'example.c', '愚园路']) expect(whole).not.toContain(secret);
  });
});
