import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../../../domain/ids.ts';
import {
  addStaff,
  endSession,
  findStaffBySession,
  makeSignInLink,
  useSignInLink,
} from '../../../domain/staff/staff.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../../support/database.ts';
import { later, NOW, problemIn, valueIn } from '../testShop.ts';

const DAY = 24 * 60;
const justBefore = (time: Date) => new Date(time.getTime() - 1);

onEachDatabase('a member of staff', (provider) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await makeDatabase(provider);
  });
  afterAll(() => database.drop());

  const add = () =>
    database.db.write((tx) => addStaff(tx, { name: '林悦', role: 'rep', language: 'zh', now: NOW }));
  const invite = async (staffId: string) => {
    const code = newId();
    const { expiresAt } = await database.db.write((tx) => makeSignInLink(tx, { staffId, code, now: NOW }));
    return { code, expiresAt };
  };
  const use = (code: string, now = NOW, sessionToken = newId()) =>
    database.db.write((tx) => useSignInLink(tx, { code, sessionToken, now }));
  const find = (token: string, now = NOW) => database.db.read((tx) => findStaffBySession(tx, { token, now }));

  it('comes in by a link and is known by the session until 30 days later', async () => {
    const person = await add();
    const { code } = await invite(person.id);
    const token = newId();
    expect(valueIn(await use(code, NOW, token))).toEqual(person);
    expect(await find(token, justBefore(later(30 * DAY)))).toEqual(person);
    expect(await find(token, later(30 * DAY))).toBeNull();
    expect(await find(newId())).toBeNull();
  });

  it('uses a link once, within a day, and no other', async () => {
    const { id } = await add();
    const { code, expiresAt } = await invite(id);
    expect(expiresAt).toEqual(later(DAY));
    expect(problemIn(await use(code, later(DAY)))).toEqual({ kind: 'linkNotValid' });
    expect((await use(code, justBefore(later(DAY)))).ok).toBe(true);
    expect(problemIn(await use(code))).toEqual({ kind: 'linkNotValid' });
    expect(problemIn(await use(newId()))).toEqual({ kind: 'linkNotValid' });
  });

  it('and eight others with the same link at once: one comes in', async () => {
    const { code } = await invite((await add()).id);
    const before = await database.db.read((tx) => tx.staffSession.count());
    const results = await Promise.all(Array.from({ length: 8 }, () => use(code)));
    expect(results.filter(({ ok }) => ok).length).toBe(1);
    expect(await database.db.read((tx) => tx.staffSession.count())).toBe(before + 1);
  });

  it('who left is out at once, and links sent before are dead', async () => {
    const { id } = await add();
    const [first, second] = [await invite(id), await invite(id)];
    const token = newId();
    valueIn(await use(first.code, NOW, token));
    await database.db.write((tx) => tx.staff.update({ where: { id }, data: { active: false } }));
    expect(await find(token)).toBeNull();
    expect(problemIn(await use(second.code))).toEqual({ kind: 'linkNotValid' });
  });

  it('who signs out is out; signing out twice is no mistake', async () => {
    const { code } = await invite((await add()).id);
    const token = newId();
    valueIn(await use(code, NOW, token));
    for (const _time of [1, 2]) await database.db.write((tx) => endSession(tx, { token }));
    expect(await find(token)).toBeNull();
  });

  it('leaves no code and no token in the database', async () => {
    const { code } = await invite((await add()).id);
    const token = newId();
    valueIn(await use(code, NOW, token));
    const rows = await database.db.read(async (tx) => [
      await tx.signInLink.findMany(),
      await tx.staffSession.findMany(),
    ]);
    expect(JSON.stringify(rows)).not.toContain(code);
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});
