import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startConversation } from '../../../domain/conversations/conversation.ts';
import { addNote } from '../../../domain/customers/addNote.ts';
import {
  giveLeads,
  hasIdleLeads,
  hasNewLeads,
  IDLE_DAYS,
  poolIdleLeads,
  SILENT_DAYS,
  silentCustomers,
} from '../../../domain/customers/leads.ts';
import { followEvent, moveStage } from '../../../domain/customers/moveStage.ts';
import { addCustomer as addByStaff } from '../../../domain/customers/saveCustomer.ts';
import { settleStages } from '../../../domain/customers/settleStages.ts';
import {
  mayMoveStage,
  type Stage,
  type StageEvent,
  stageAfter,
  stages,
} from '../../../domain/customers/stages.ts';
import { newId } from '../../../domain/ids.ts';
import { makeQuote } from '../../../domain/orders/quote.ts';
import { pipeline } from '../../../domain/reports/pipeline.ts';
import { addStaff } from '../../../domain/staff/staff.ts';
import { addCustomerTask } from '../../../domain/tasks/tasks.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../../support/database.ts';
import {
  addCustomer,
  addDraft,
  addProduct,
  later,
  NOW,
  place,
  problemIn,
  staff,
  valueIn,
} from '../testShop.ts';

describe('the stages', () => {
  it.each([
    ['new', 'called', 'contacted'],
    ['contacted', 'called', 'contacted'],
    ['quoted', 'called', 'quoted'],
    ['contacted', 'quoted', 'quoted'],
    ['repeat', 'quoted', 'repeat'],
    ['quoted', 'placed', 'ordered'],
    ['lost', 'placed', 'ordered'],
    ['ordered', 'placed', 'repeat'],
    ['lapsed', 'placed', 'repeat'],
    ['repeat', 'placed', 'repeat'],
    ['repeat', 'silent', 'lapsed'],
    ['new', 'silent', 'new'],
  ] as [Stage, StageEvent, Stage][])('%s, %s: %s', (before, event, after) =>
    expect(stageAfter(before, event)).toBe(after),
  );

  it('can all be reached from the first, by events and reps together, and left again', () => {
    const events: StageEvent[] = ['called', 'quoted', 'placed', 'silent'];
    const next = (stage: Stage) => [
      ...events.map((event) => stageAfter(stage, event)),
      ...stages.filter((to) => mayMoveStage(stage, to)),
    ];
    const reached = new Set<Stage>(['new']);
    for (const stage of reached) for (const to of next(stage)) reached.add(to);
    expect([...reached].sort()).toEqual([...stages].sort());
    expect(stages.filter((stage) => next(stage).every((to) => to === stage))).toEqual([]);
  });

  it('that say somebody has ordered are never a rep’s word', () => {
    for (const to of ['ordered', 'repeat'] as const)
      expect(stages.filter((from) => mayMoveStage(from, to))).toEqual([]);
  });
});

onEachDatabase('from lead to customer', (provider) => {
  let database: TestDatabase;
  let tea: string;
  beforeAll(async () => {
    database = await makeDatabase(provider);
    tea = await addProduct(database.db);
  });
  afterAll(() => database.drop());

  const by = { actor: staff, now: NOW };
  const row = (id: string) => database.db.read((tx) => tx.customer.findUniqueOrThrow({ where: { id } }));
  const movesOf = (customerId: string) =>
    database.db.read(async (tx) =>
      (await tx.stageMove.findMany({ where: { customerId }, orderBy: { at: 'asc' } })).map(
        ({ before, after, reason, actor }) => [before, after, reason, actor].join(' '),
      ),
    );
  const order = async (customerId: string, minutes: number) => {
    const draft = await addDraft(database.db, { lines: [{ productId: tea, quantity: 1 }], customerId });
    return valueIn(await database.db.write((tx) => place(tx, { draft, customerId, now: later(minutes) })));
  };

  it('a call, a quote, a first and a second order move them, and each move is kept', async () => {
    const { db } = database;
    const customerId = await addCustomer(db);
    await db.write((tx) => addNote(tx, { ...by, customerId, kind: 'call', text: 'hello', now: later(1) }));
    const draft = await addDraft(db, { lines: [{ productId: tea, quantity: 1 }], customerId });
    const quote = { orderId: draft.id, version: draft.version, until: later(900), token: newId() };
    valueIn(await db.write((tx) => makeQuote(tx, { ...quote, actor: staff, now: later(2) })));
    for (const minutes of [3, 4, 5]) await order(customerId, minutes);
    expect(await movesOf(customerId)).toEqual([
      'new contacted called staff:rep-lin',
      'contacted quoted quoted staff:rep-lin',
      'quoted ordered placed customer',
      'ordered repeat placed customer',
    ]);
    expect(await row(customerId)).toMatchObject({ stage: 'repeat', stageAt: later(4) });
  });

  it('a rep moves them where the table lets them, and says why one is lost', async () => {
    const { db } = database;
    const customerId = await addCustomer(db);
    const move = (to: Stage, reason?: string) =>
      db.write((tx) => moveStage(tx, { ...by, customerId, to, reason }));
    expect(problemIn(await move('lost'))).toEqual({ kind: 'customerFieldNotValid', field: 'lostReason' });
    expect(problemIn(await move('repeat'))).toEqual({ kind: 'stageNotAllowed', from: 'new', to: 'repeat' });
    expect(valueIn(await move('lost', 'buys elsewhere'))).toEqual({ stage: 'lost' });
    expect(await row(customerId)).toMatchObject({ stage: 'lost', lostReason: 'buys elsewhere' });
    expect(valueIn(await move('contacted'))).toEqual({ stage: 'contacted' });
    expect((await row(customerId)).lostReason).toBe('');
    expect(
      problemIn(
        await db.write((tx) => moveStage(tx, { ...by, customerId: newId(), to: 'lost', reason: 'x' })),
      ),
    ).toEqual({
      kind: 'customerNotFound',
    });
  });

  it('who has ordered nothing for half a year has lapsed', async () => {
    const { db } = database;
    const [quiet, loyal] = [await addCustomer(db), await addCustomer(db)];
    const days = (count: number) => count * 24 * 60;
    await order(quiet, 0);
    await order(loyal, 0);
    await order(loyal, days(SILENT_DAYS - 1));
    const now = later(days(SILENT_DAYS + 1));
    const silent = await db.report(silentCustomers.sql, silentCustomers.values({ now, limit: 99 }));
    const ids = silent.map(({ id }) => id);
    expect([ids.includes(quiet), ids.includes(loyal)]).toEqual([true, false]);
    await db.write((tx) =>
      followEvent(tx, { customerId: quiet, event: 'silent', actor: { as: 'rule' }, now }),
    );
    expect((await row(quiet)).stage).toBe('lapsed');
  });

  it('imported customers stand where their orders say', async () => {
    const { db } = database;
    const customerId = await addCustomer(db);
    await order(customerId, 7);
    await db.write((tx) => tx.customer.update({ where: { id: customerId }, data: { stage: 'new' } }));
    await settleStages(db);
    expect(await row(customerId)).toMatchObject({ stage: 'ordered', stageAt: later(7) });
  });

  it('the pipeline counts each stage with its money and its age', async () => {
    const fresh = await makeDatabase(provider);
    const product = await addProduct(fresh.db, { price: 1_000 });
    const [buyer] = [await addCustomer(fresh.db), await addCustomer(fresh.db)];
    const draft = await addDraft(fresh.db, {
      lines: [{ productId: product, quantity: 3 }],
      customerId: buyer,
    });
    await fresh.db.write((tx) => place(tx, { draft, customerId: buyer }));
    const now = later(10 * 24 * 60);
    const lines = await pipeline(fresh.db.report, { now });
    expect(lines.map(({ stage }) => stage)).toEqual(stages);
    const age = { week: 0, month: 1, quarter: 0, longer: 0 };
    expect(lines.filter(({ count }) => count > 0)).toEqual([
      { stage: 'new', count: 1, money: [], age },
      { stage: 'ordered', count: 1, money: [{ currency: 'CNY', total: 3_000 }], age },
    ]);
    expect(
      (await pipeline(fresh.db.report, { now, ownerId: 'nobody' })).every(({ count }) => count === 0),
    ).toBe(true);
    await fresh.drop();
  });
});

onEachDatabase('a new lead', (provider) => {
  let database: TestDatabase;
  const rep: Record<string, string> = {};
  beforeAll(async () => {
    database = await makeDatabase(provider);
    const people = [
      ...[
        ['ann', 'abroad'],
        ['ben', 'abroad'],
        ['lin', 'china'],
        ['away', 'china'],
      ].map(([name = '', team = '']) => ({ name, team })),
    ];
    for (const { name, team } of people) {
      rep[name] = (await database.db.write((tx) => addStaff(tx, { name, team, role: 'rep', now: NOW }))).id;
      if (name !== 'away') await comesIn(name, NOW);
    }
    await database.db.write((tx) =>
      tx.ownerRule.createMany({
        data: [
          { id: '1', position: 1, category: 'ceramics', team: 'china' },
          { id: '2', position: 2, language: 'zh', team: 'china' },
          { id: '3', position: 3, city: 'London', team: 'nobody' },
          { id: '4', position: 4, language: 'en', team: 'abroad' },
        ],
      }),
    );
  });
  afterAll(() => database.drop());

  async function comesIn(name: string, now: Date): Promise<void> {
    const id = newId();
    const staffId = rep[name] ?? '';
    await database.db.write((tx) =>
      startConversation(tx, {
        id,
        channel: 'web',
        identityId: id,
        externalId: id,
        staffId,
        language: 'en',
        now,
      }),
    );
  }
  const lead = async (fields: { language: string }, now = NOW) => {
    const contact = { phone: '13800001234' };
    const added = await database.db.write((tx) =>
      addByStaff(tx, { actor: staff, now, fields: { name: 'Lead', ...fields }, contact }),
    );
    return valueIn(added).id;
  };
  const ownerOf = async (id: string) => {
    const { ownerId } = await database.db.read((tx) => tx.customer.findUniqueOrThrow({ where: { id } }));
    return Object.entries(rep).find(([, staffId]) => staffId === ownerId)?.[0] ?? null;
  };
  const give = (now: Date) => database.db.write((tx) => giveLeads(tx, { now, limit: 10 }));

  it('goes to the rep of the first rule that fits, in turn among those present, once', async () => {
    const ids: string[] = [];
    for (const [minutes, language] of [
      [1, 'en'],
      [2, 'en'],
      [3, 'en'],
      [4, 'zh'],
      [5, 'zh'],
    ] as const) {
      ids.push(await lead({ language }, later(minutes)));
      expect(await give(later(minutes))).toBe(1);
    }
    const owners = await Promise.all(ids.map(ownerOf));
    expect(owners.slice(0, 3).map((owner) => owner === 'ann' || owner === 'ben')).toEqual([true, true, true]);
    expect([owners[0] !== owners[1], owners[0] === owners[2]]).toEqual([true, true]);
    expect(owners.slice(3)).toEqual(['lin', 'lin']);
    expect([
      await give(later(6)),
      await database.db.read((tx) => hasNewLeads(tx, { now: later(6) })),
    ]).toEqual([0, false]);
  });

  it('given by two servers at once has one owner, and waits while nobody is there', async () => {
    const id = await lead({ language: 'zh' }, later(10));
    const given = await Promise.all([give(later(10)), give(later(10))]);
    expect(given.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(await ownerOf(id)).toBe('lin');

    const night = later(12 * 60);
    const late = await lead({ language: 'zh' }, night);
    expect([await database.db.read((tx) => hasNewLeads(tx, { now: night })), await give(night)]).toEqual([
      false,
      0,
    ]);
    await comesIn('away', later(12 * 60 + 5));
    expect(await give(later(12 * 60 + 5))).toBe(1);
    expect(await ownerOf(late)).toBe('away');
  });

  it('with nothing done for two weeks goes back to the pool, from which no rule takes it', async () => {
    const { db } = database;
    const [idle, noted, planned] = [
      await lead({ language: 'en' }),
      await lead({ language: 'en' }),
      await lead({ language: 'en' }),
    ];
    await db.write((tx) =>
      tx.customer.updateMany({ data: { ownerId: rep.ann ?? '', ownedAt: NOW, stageAt: NOW } }),
    );
    const now = later((IDLE_DAYS + 1) * 24 * 60);
    await db.write((tx) =>
      addNote(tx, {
        actor: staff,
        customerId: noted,
        kind: 'note',
        text: 'thinks about it',
        now: later(10 * 24 * 60),
      }),
    );
    await db.write((tx) =>
      addCustomerTask(tx, { actor: staff, customerId: planned, text: 'call', now: NOW }),
    );
    expect(await db.read((tx) => hasIdleLeads(tx, { now: later(60) }))).toBe(false);
    while ((await db.write((tx) => poolIdleLeads(tx, { now, limit: 2 }))) > 0);
    expect([await ownerOf(idle), await ownerOf(noted), await ownerOf(planned)]).toEqual([null, 'ann', 'ann']);
    await comesIn('ann', now);
    expect([await db.read((tx) => hasNewLeads(tx, { now })), await give(now)]).toEqual([false, 0]);
  });
});
