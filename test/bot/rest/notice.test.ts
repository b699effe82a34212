import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerRoute } from '../../../bot/api/rest/answer.ts';
import { operator } from '../../../bot/api/rest/caller.ts';
import { restHouse } from '../../../bot/api/rest/house.ts';
import { routes } from '../../../bot/api/rest/routes.ts';
import { addPlaced, addProduct, NOW } from '../../domain/testShop.ts';
import { makeDatabase, type TestDatabase } from '../../support/database.ts';

// Without a server, so that nobody carries the words out before they are seen.

let database: TestDatabase;
beforeAll(async () => {
  database = await makeDatabase('sqlite');
});
afterAll(() => database.drop());

it('a customer hears in their chat, in their language and once, what is done with their order through REST', async () => {
  const { db } = database;
  const { id, conversationId } = await addPlaced(db, [{ productId: await addProduct(db), quantity: 1 }]);
  const left: boolean[] = [];
  const house = restHouse(
    { db, shop: { currency: 'CNY', timeZone: 'Asia/Shanghai', orderExpiryHours: 72 }, now: () => NOW },
    ({ words }) => left.push(words),
  );
  const ship = (idempotencyKey: string) =>
    answerRoute(
      routes['orders.ship'],
      {
        ...{ caller: operator, id, query: {}, body: { tracking: 'SF1' }, language: 'en' as const },
        ...{ ifMatch: undefined, idempotencyKey },
      },
      house,
    );
  expect([(await ship('one')).status, (await ship('one')).status, (await ship('two')).status]).toEqual([
    200, 200, 409,
  ]);
  const waiting = await db.read((tx) => tx.dispatch.findMany());
  expect(waiting.map((row) => [row.conversationId, JSON.parse(row.activity).text])).toEqual([
    [conversationId, expect.stringContaining('已经发货')],
  ]);
  expect(left[0]).toBe(true);
});
