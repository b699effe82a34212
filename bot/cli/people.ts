import type { Db, Tx } from '../../domain/db.ts';
import { newId } from '../../domain/ids.ts';
import { addStaff } from '../../domain/staff/staff.ts';
import { signInLink } from '../staffLinks.ts';
import type { Answer, Surroundings } from './commands.ts';

/** A person of the house as `staff list` shows them. */
export interface Person {
  id: string;
  name: string;
  role: string;
  team: string;
  language: string;
  active: boolean;
}

const columns = { id: true, name: true, role: true, team: true, language: true, active: true } as const;

/** Everybody, those who left last. */
export const listPeople = (db: Db): Promise<Person[]> => db.read(readPeople);

export const readPeople = (tx: Tx): Promise<Person[]> =>
  tx.staff.findMany({ select: columns, orderBy: [{ active: 'desc' }, { createdAt: 'asc' }] });

/** Takes a person in and makes their first link; a second person of the same name could not be told from the first. */
export async function addPerson(
  around: Surroundings,
  given: { name: string; role: 'rep' | 'manager'; team: string; language: string },
): Promise<Answer> {
  const now = around.now();
  const added = await around.db.write(async (tx) => {
    const namesake = (await readPeople(tx)).find((person) => person.active && isCalled(person, given.name));
    if (namesake) return namesake.name;

    const staff = await addStaff(tx, { ...given, timeZone: around.shop.timeZone, now });
    await writeDown(tx, { action: 'staff.add', staffId: staff.id, now });
    return staff;
  });
  if (typeof added === 'string') {
    return refuse(
      `There is a ${added} already: npm run staff -- link "${added}" prints a new link; or add this one under another name.`,
    );
  }
  return { ok: true, result: { kind: 'link', ...added, link: await linkOf(around, added.id), isNew: true } };
}

/** Makes a new link for a person; older ones that nobody used stay good until their time is over. */
export async function linkPerson(around: Surroundings, { name }: { name: string }): Promise<Answer> {
  const found = findPerson(await listPeople(around.db), name);
  if (typeof found === 'string') return refuse(found);

  const link = await linkOf(around, found.id);
  const now = around.now();
  await around.db.write((tx) => writeDown(tx, { action: 'staff.link', staffId: found.id, now }));
  return { ok: true, result: { kind: 'link', name: found.name, role: found.role, link, isNew: false } };
}

/** Shows a person out: no link, no session and no key of theirs is good any more. What they did keeps their name. */
export async function removePerson({ db, now }: Surroundings, { name }: { name: string }): Promise<Answer> {
  const found = await db.write(async (tx) => {
    const person = findPerson(await readPeople(tx), name);
    if (typeof person === 'string') return person;

    await tx.staff.update({ where: { id: person.id }, data: { active: false } });
    await tx.staffSession.deleteMany({ where: { staffId: person.id } });
    await tx.signInLink.deleteMany({ where: { staffId: person.id } });
    await tx.apiKey.updateMany({
      where: { staffId: person.id, revokedAt: null },
      data: { revokedAt: now() },
    });
    await writeDown(tx, { action: 'staff.remove', staffId: person.id, now: now() });
    return person;
  });
  if (typeof found === 'string') return refuse(found);
  return { ok: true, result: { kind: 'removed', name: found.name } };
}

const refuse = (message: string): Answer => ({ ok: false, message });

const linkOf = ({ db, address, now }: Surroundings, staffId: string) =>
  signInLink(db, { staffId, address, now: now() });

/** The one active person of this name or id, or the sentence that says what to do. */
export function findPerson(people: Person[], name: string): Person | string {
  const active = people.filter((person) => person.active);
  const found = active.filter((person) => person.id === name || isCalled(person, name));
  const [person, ...others] = found;
  if (person && others.length === 0) return person;

  if (person) {
    const ids = found.map(({ id, role, team }) => `${id} (${[role, team].filter(Boolean).join(', ')})`);
    return `${found.length} people are called ${name}: use an id instead of the name: ${ids.join(', ')}.`;
  }
  return `Nobody here is called ${name}. ${suggestion(active, name)}`;
}

function suggestion(active: Person[], name: string): string {
  const near = active.filter((person) => plain(person.name).includes(plain(name))).slice(0, 3);
  if (near.length > 0) return `Did you mean ${near.map((person) => `"${person.name}"`).join(' or ')}?`;
  return 'npm run staff -- list shows who is; npm run staff -- add takes somebody in.';
}

const isCalled = (person: Person, name: string) => plain(person.name) === plain(name);
const plain = (name: string) => name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** The operator is nobody of the house, hence not domain/audit.ts, which knows staff. */
export async function writeDown(
  tx: Tx,
  entry: { action: string; staffId: string; now: Date },
): Promise<void> {
  const { action, staffId, now } = entry;
  await tx.auditEntry.create({
    data: { id: newId(), at: now, actor: 'operator', action, subject: 'staff', subjectId: staffId },
  });
}
