import { cityOf } from '../customers/city.ts';
import { type DetailKind, detailKinds, hashOf, MOST_OF_A_KIND } from '../customers/contactDetails.ts';
import { MOST_TAGS } from '../customers/customerFields.ts';
import type { Tx } from '../db.ts';
import type { Vault } from '../sealed.ts';
import type { GivenCustomer } from './customerFile.ts';
import type { Change } from './importLog.ts';
import type { Planned, Planning } from './importRecords.ts';
import { findKnown, type KnownCustomer } from './knownCustomers.ts';
import type { RowProblem } from './rowProblem.ts';
import { listOf } from './rows.ts';

/** What is to be written of one row. */
export type CustomerPlan =
  | { kind: 'new'; given: GivenCustomer }
  | { kind: 'changed'; before: KnownCustomer; steps: CustomerSteps };

/** What a row adds to a customer who is there. */
export interface CustomerSteps {
  fields: Change['fields'];
  /** each becomes the primary of its kind; the one before stays beside it */
  details: { kind: DetailKind; value: string }[];
  tags: string[];
  note: string | undefined;
}

/** Finds who is there already and says what each row would change; of several who fit none is chosen. */
export async function planCustomers(
  tx: Tx,
  rows: GivenCustomer[],
  { update, repeats }: Planning,
): Promise<Planned<CustomerPlan>[]> {
  const owners = await findOwners(tx, rows);
  const found = rows.map((row) => whoIs(tx.vault, row, owners));
  const ids = found.flatMap(({ fits }) => (fits.length === 1 ? fits : []));
  const known = update ? await findKnown(tx, ids) : new Map<string, KnownCustomer>();

  return rows.map((given, place) => {
    const { fits = [], isNamed = false, hashes = [] } = found[place] ?? {};
    const [customerId, another] = fits;
    if (another !== undefined) return failed({ kind: 'severalFit' });
    if (customerId === undefined && hashes.length === 0) return failed({ kind: 'keyMissing' });
    // Two customers may have one phone; who is named by id is not a repeat of the other.
    const isFirst = isNamed ? repeats.take(fits, hashes) : repeats.take([...hashes, ...fits]);
    if (!isFirst) return failed({ kind: 'repeated' });

    if (customerId === undefined) return { kind: 'new', plan: { kind: 'new', given } };
    const before = known.get(customerId);
    return before ? planSteps(tx.vault, { before, given }) : { kind: 'there' };
  });
}

const failed = (problem: RowProblem) => ({ kind: 'failed', problem }) as const;

/** Whose each phone, e-mail and id of the rows is; who was merged is found as whom they became. */
export async function findOwners(tx: Tx, rows: Named[]): Promise<Map<string, string[]>> {
  const hashes = rows.flatMap((row) => hashesOf(tx.vault, row));
  const details = await tx.$queryRaw<{ key: string; customerId: string }[]>`
    SELECT "hash" AS "key", "customerId" FROM "ContactDetail" WHERE "hash" IN (${listOf(hashes)})`;
  const named = rows.flatMap(({ id }) => (id === undefined ? [] : [{ key: id, customerId: id }]));
  const owners = new Map<string, string[]>();
  const all = [...details, ...named];
  if (all.length === 0) return owners;

  const there = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Customer" WHERE "id" IN (${listOf(all.map(({ customerId }) => customerId))})
      AND "mergedInto" IS NULL`;
  const ids = new Set(there.map(({ id }) => id));
  for (const { key, customerId } of all)
    if (ids.has(customerId)) owners.set(key, [...(owners.get(key) ?? []), customerId]);
  return owners;
}

/** The customers that a row fits; an id that is known says it alone. */
export function whoIs(vault: Vault, row: Named, owners: Map<string, string[]>) {
  const hashes = hashesOf(vault, row);
  const named = owners.get(row.id ?? '');
  if (named) return { fits: named.slice(0, 1), isNamed: true, hashes };
  return { fits: [...new Set(hashes.flatMap((hash) => owners.get(hash) ?? []))], isNamed: false, hashes };
}

/** What a row says of who it is about. */
export type Named = Pick<GivenCustomer, 'id' | 'phone' | 'email'>;

const hashesOf = (vault: Vault, row: Named): string[] =>
  (['phone', 'email'] as const).flatMap((kind) => {
    const value = row[kind];
    return value ? [hashOf(vault, { kind, value })] : [];
  });

const fields = ['name', 'company', 'language', 'timeZone', 'source'] as const;

/** Blank cells change nothing, tags are added, and a detail that they have already, primary or not, stays as it is. */
function planSteps(
  vault: Vault,
  { before, given }: { before: KnownCustomer; given: GivenCustomer },
): Planned<CustomerPlan> {
  const steps: CustomerSteps = { fields: {}, details: [], tags: [], note: undefined };
  for (const kind of detailKinds) {
    const value = given[kind];
    const ofKind = before.details.filter((detail) => detail.kind === kind);
    if (!value || ofKind.some(({ hash }) => hash === hashOf(vault, { kind, value }))) continue;
    if (ofKind.length >= MOST_OF_A_KIND) return failed({ kind: 'tooManyDetails', column: kind });
    steps.details.push({ kind, value });
  }
  const after = { ...given, city: cityAfter(before, given, steps) };
  for (const field of [...fields, 'city'] as const) {
    const is = after[field];
    if (is !== undefined && is !== before[field]) steps.fields[field] = [before[field], is];
  }
  steps.tags = given.tags.filter((tag) => !before.tags.includes(tag));
  if (before.tags.length + steps.tags.length > MOST_TAGS)
    return failed({ kind: 'cellNotValid', column: 'tags' });
  if (given.note !== undefined && !before.notes.includes(given.note)) steps.note = given.note;

  const { details, tags, note } = steps;
  const isSame = Object.keys(steps.fields).length + details.length + tags.length === 0 && note === undefined;
  return isSame ? { kind: 'same' } : { kind: 'changed', plan: { kind: 'changed', before, steps } };
}

/** The city is the primary address's; the file's own column counts where there is no address. */
function cityAfter(before: KnownCustomer, given: GivenCustomer, steps: CustomerSteps): string | undefined {
  const address = steps.details.find(({ kind }) => kind === 'address')?.value;
  if (address !== undefined) return cityOf(address) || given.city || '';
  return before.details.some(({ kind }) => kind === 'address') ? undefined : given.city;
}
