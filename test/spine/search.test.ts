import { afterAll, beforeAll, expect, it } from 'vitest';
import { sealDetail } from '../../domain/customers/contactDetails.ts';
import { searchCustomers } from '../../domain/customers/searchCustomers.ts';
import { addTerms } from '../../domain/customers/searchTerms.ts';
import type { Db } from '../../domain/db.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../support/database.ts';
import { testVault } from '../support/vault.ts';
import { chance, oneOf, patience, size, tell } from './sizes.ts';

const CUSTOMERS = size({ test: 1_000, ci: 5_000, soak: 200_000 });
const ROUNDS = size({ test: 20, ci: 100, soak: 300 });
const MOST_MS = 30;
const BATCH = 50;
const at = new Date('2026-03-08T04:00:00.000Z');

const surnames = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗', '欧阳', '司马', '上官'];
const given = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红梅兰竹菊悦浩宇轩涵子怡'];
const first = [
  'Emma',
  'Oliver',
  'Amelia',
  'Noah',
  'Isla',
  'George',
  'Ava',
  'Arthur',
  'Mia',
  'Leo',
  'Grace',
  'Hugo',
];
const last = [
  'Clarke',
  'Smith',
  'Jones',
  'Taylor',
  'Brown',
  'Walker',
  'Wright',
  'Green',
  'Núñez',
  'O’Brien',
  'Hall',
];

interface Person {
  id: string;
  name: string;
  company: string;
  phone: string;
  email: string;
}

function person(n: number, random: () => number): Person {
  const isChinese = random() < 0.7;
  const name = isChinese
    ? oneOf(random, surnames) + oneOf(random, given) + (random() < 0.7 ? oneOf(random, given) : '')
    : `${oneOf(random, first)} ${oneOf(random, last)}${random() < 0.5 ? ` ${oneOf(random, last)}` : ''}`;
  const company = random() < 0.2 ? `${oneOf(random, given)}${oneOf(random, given)}茶业有限公司` : '';
  return {
    id: `c${n}`,
    name,
    company,
    phone: `+8613${String(n).padStart(9, '0')}`,
    email: `p${n}@example.com`,
  };
}

async function fill(db: Db): Promise<Person[]> {
  const random = chance('people');
  const people = Array.from({ length: CUSTOMERS }, (_, n) => person(n, random));
  for (let from = 0; from < people.length; from += BATCH) {
    const batch = people.slice(from, from + BATCH);
    await db.write(async (tx) => {
      await tx.customer.createMany({
        data: batch.map(({ id, name, company }) => ({ id, name, company, createdAt: at })),
      });
      await tx.contactDetail.createMany({ data: batch.flatMap(detailsOf) });
      await addTerms(tx, batch);
    });
  }
  return people;
}

const detailsOf = ({ id: customerId, phone, email }: Person) =>
  (['phone', 'email'] as const).map((kind) => {
    const id = `${customerId}/${kind}`;
    const sealed = sealDetail(testVault, { id, kind, value: kind === 'phone' ? phone : email });
    return { id, customerId, kind, primaryFor: id, createdAt: at, ...sealed, value: String(sealed.value) };
  });

const ways: Record<string, (who: Person, random: () => number) => string> = {
  'whole name': ({ name }) => name,
  'beginning of a name': ({ name }) => name.slice(0, 2),
  'one letter': (_who, random) => oneOf(random, ['z', 'e', 'w', '王', 'l']),
  'pinyin initials': (_who, random) => oneOf(random, ['zwm', 'ly', 'wxh', 'oyx', 'cjj']),
  'pinyin with a mistake': (_who, random) =>
    oneOf(random, ['zhnagwei', 'liyagn', 'wangfagn', 'chenjei', 'ouynag']),
  'name with a mistake': (_who, random) =>
    oneOf(random, ['emna clarke', 'olivr', 'ameila', 'clarkee', 'nobody at all']),
  'a name that sounds alike': ({ name }) => `${name.slice(0, 1)}魏`,
  'whole phone': ({ phone }) => phone,
  'last four digits': ({ phone }) => phone.slice(-4),
  'e-mail': ({ email }) => email.toUpperCase(),
  'order number': (_who, random) => String(1_000 + Math.floor(random() * 9_000_000)),
};

onEachDatabase(`search as people type among ${CUSTOMERS} customers`, (provider) => {
  let database: TestDatabase;
  let people: Person[];
  beforeAll(async () => {
    database = await makeDatabase(provider);
    people = await fill(database.db);
  }, patience);
  afterAll(() => database.drop());

  // Seen red: a search that reads all names (LIKE '%…%') takes 200 ms at 200,000.
  it(`answers in ${MOST_MS} ms however it is asked, 99 times of 100`, { timeout: patience }, async () => {
    const { db } = database;
    const slowest: Record<string, number> = {};
    const usual: number[] = [];
    const random = chance('questions');
    for (const [way, textOf] of Object.entries(ways)) {
      const waits: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const who = oneOf(random, people);
        const text = textOf(who, random);
        const began = performance.now();
        const found = await db.read((tx) => searchCustomers(tx, { text, limit: 10 }));
        waits.push(performance.now() - began);
        if (way === 'whole phone' || way === 'e-mail') expect(found.map(({ id }) => id)).toEqual([who.id]);
      }
      waits.sort((a, b) => a - b);
      usual.push(waits[Math.floor(waits.length / 2)] ?? 0);
      slowest[way] = Math.round((waits[Math.ceil(waits.length * 0.99) - 1] ?? 0) * 10) / 10;
    }
    const worst = Math.max(...Object.values(slowest));
    tell(
      'Search',
      provider,
      `p99 ${worst} ms, worst median ${Math.max(...usual).toFixed(1)} ms on ${CUSTOMERS} customers: ${JSON.stringify(slowest)}`,
    );
    if (process.env.SOAK) expect(worst).toBeLessThanOrEqual(MOST_MS);
  });
});
