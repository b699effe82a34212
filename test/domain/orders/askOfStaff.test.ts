import { afterAll, beforeAll, expect, it } from 'vitest';
import { askOfStaff } from '../../../domain/orders/askOfStaff.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../../support/database.ts';
import { addCustomer, addPlaced, addProduct, NOW, problemIn, valueIn } from '../testShop.ts';

onEachDatabase('what a customer asks about an order', (provider) => {
  let database: TestDatabase;
  let tea: string;
  beforeAll(async () => {
    database = await makeDatabase(provider);
    tea = await addProduct(database.db);
  });
  afterAll(() => database.drop());

  const asked = async (
    order: { id: string; customerId: string },
    detail: string,
    customerId = order.customerId,
  ) =>
    database.db.write((tx) =>
      askOfStaff(tx, {
        ...{ orderId: order.id, kind: 'returnAsked', detail, now: NOW },
        actor: { as: 'customer', customerId },
      }),
    );
  const tasks = (subjectId: string) =>
    database.db.read((tx) => tx.task.findMany({ where: { subjectId }, orderBy: { createdAt: 'asc' } }));

  it('is one task while it is open, with what is new in it, and another one later', async () => {
    const order = await addPlaced(database.db, [{ productId: tea, quantity: 2 }]);
    const [first, again] = [valueIn(await asked(order, 'one box')), valueIn(await asked(order, 'one box'))];
    expect([first.isNew, again.isNew]).toEqual([true, false]);
    await asked(order, 'the other box too');
    const [task, ...others] = await tasks(order.id);
    expect(others).toEqual([]);
    expect(task).toMatchObject({
      kind: 'returnAsked',
      subject: 'order',
      detail: 'one box\nthe other box too',
    });

    await database.db.write((tx) =>
      tx.task.updateMany({ where: { subjectId: order.id }, data: { doneAt: NOW } }),
    );
    expect(valueIn(await asked(order, 'one box')).isNew).toBe(true);
    expect(await tasks(order.id)).toHaveLength(2);
  });

  it('twice at the same moment is one task; somebody else’s order is not there', async () => {
    const order = await addPlaced(database.db, [{ productId: tea, quantity: 1 }]);
    const both = await Promise.all([asked(order, 'broken'), asked(order, 'broken')]);
    expect(both.map((outcome) => valueIn(outcome).isNew).sort()).toEqual([false, true]);
    const stranger = await addCustomer(database.db, { phone: '13900001111' });
    expect(problemIn(await asked(order, 'mine', stranger)).kind).toBe('orderNotFound');
    expect(await tasks(order.id)).toHaveLength(1);
  });
});
