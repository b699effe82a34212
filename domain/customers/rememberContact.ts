import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { RunAgain } from '../runAgain.ts';
import { cityOf } from './city.ts';
import { type Contact, readContact } from './contact.ts';
import { addPrimaries, detailKinds, hashOf, keepPrimary } from './contactDetails.ts';
import { type Customer, type CustomerRow, customerColumns, customerOf, customerTables } from './customers.ts';
import { addTerms, type Named, replaceTerms } from './searchTerms.ts';

/**
 * Keeps what a visitor says of themselves: their customer row, made when there is none yet. A phone or e-mail that
 * another customer has makes no difference: anybody can type anybody's number, so it opens nobody's record, and two
 * rows for one person are merged by the house, not by a claim.
 */
export async function rememberContact(
  tx: Tx,
  options: Contact & { identityId: string; customerId?: string | undefined; language: string; now: Date },
): Promise<Outcome<Customer>> {
  const { identityId, language, now } = options;
  const contact = readContact(options);
  if (!contact.ok) return contact;

  const customerId = options.customerId ?? (await linkedCustomer(tx, identityId));
  return customerId === null
    ? addCustomer(tx, { identityId, language, now, contact: contact.value })
    : changeCustomer(tx, { identityId, customerId, language, now, contact: contact.value });
}

async function linkedCustomer(tx: Tx, identityId: string): Promise<string | null> {
  const [identity] = await tx.$queryRaw<{ customerId: string | null }[]>`
    SELECT "customerId" FROM "ChannelIdentity" WHERE "id" = ${identityId}`;
  if (!identity) throw new Error('There is no such identity: a conversation is started before it speaks.');
  return identity.customerId;
}

async function changeCustomer(
  tx: Tx,
  options: { customerId: string; identityId: string; language: string; contact: Contact; now: Date },
): Promise<Outcome<Customer>> {
  const { identityId, customerId, language, contact } = options;
  const { address } = contact;
  const city = address === undefined ? null : cityOf(address);

  const changed = await tx.$executeRaw`
    UPDATE "Customer" SET "city" = COALESCE(${city}, "city"), "language" = ${language}, "version" = "version" + 1
    WHERE "id" = ${customerId} AND EXISTS (
      SELECT 1 FROM "ChannelIdentity" i WHERE i."id" = ${identityId} AND i."customerId" = "Customer"."id")`;
  if (changed === 0) return refuse({ kind: 'customerNotFound' });
  return done(await keepDetails(tx, options));
}

/** Makes what was given the customer's primary details; most say what is known already, and write nothing. */
async function keepDetails(
  tx: Tx,
  options: { customerId: string; contact: Contact; now: Date },
): Promise<Customer> {
  const { customerId, contact, now } = options;
  const [row] = await tx.$queryRaw<CustomerRow[]>`
    SELECT ${customerColumns} FROM ${customerTables} WHERE c."id" = ${customerId}`;
  if (!row) throw new Error('A customer was gone within its transaction.');

  const name = contact.name ?? row.name;
  if (name !== row.name) await rename(tx, { ...row, name });
  const customer = customerOf(tx.vault, row);
  for (const kind of detailKinds) {
    const value = contact[kind];
    if (value === undefined || hashOf(tx.vault, { kind, value }) === row[`${kind}Hash`]) continue;
    customer[kind] = await keepPrimary(tx, { customerId, kind, value, now });
  }
  return { ...customer, name: name || customer.phone || customer.email || '' };
}

async function rename(tx: Tx, { id, name, company }: Named): Promise<void> {
  await tx.$executeRaw`UPDATE "Customer" SET "name" = ${name} WHERE "id" = ${id}`;
  await replaceTerms(tx, [{ id, name, company }]);
}

async function addCustomer(
  tx: Tx,
  options: { identityId: string; language: string; now: Date; contact: Contact },
): Promise<Outcome<Customer>> {
  const { identityId, language, now, contact } = options;
  const { name = '', phone, email, address } = contact;
  if (!(name || phone || email)) return refuse({ kind: 'contactNotValid', field: 'name' });

  const customerId = newId();
  await tx.$executeRaw`
    INSERT INTO "Customer" ("id", "name", "city", "language", "stageAt", "createdAt")
    VALUES (${customerId}, ${name}, ${address === undefined ? '' : cityOf(address)}, ${language}, ${now}, ${now})`;
  await addTerms(tx, [{ id: customerId, name, company: '' }]);
  const linked = await tx.$executeRaw`
    UPDATE "ChannelIdentity" SET "customerId" = ${customerId}
    WHERE "id" = ${identityId} AND "customerId" IS NULL AND "staffId" IS NULL`;
  // Another tab of theirs was faster; the next run finds the customer it made.
  if (linked === 0) throw new RunAgain('The identity has got its customer meanwhile.');

  const details = await addPrimaries(tx, { customerId, details: contact, now });
  const city = address === undefined ? '' : cityOf(address);
  const called = name || details.phone || details.email || '';
  return done({ ...details, id: customerId, name: called, company: '', city, language });
}
