import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { RunAgain } from '../runAgain.ts';
import { cityOf } from './city.ts';
import { type Contact, readContact } from './contact.ts';
import { type Customer, customerColumns } from './customers.ts';

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
    : changeCustomer(tx, { identityId, customerId, language, contact: contact.value });
}

async function linkedCustomer(tx: Tx, identityId: string): Promise<string | null> {
  const [identity] = await tx.$queryRaw<{ customerId: string | null }[]>`
    SELECT "customerId" FROM "ChannelIdentity" WHERE "id" = ${identityId}`;
  if (!identity) throw new Error('There is no such identity: a conversation is started before it speaks.');
  return identity.customerId;
}

async function changeCustomer(
  tx: Tx,
  options: { identityId: string; customerId: string; language: string; contact: Contact },
): Promise<Outcome<Customer>> {
  const { identityId, customerId, language } = options;
  const { name = null, phone = null, email = null, address = null } = options.contact;
  const city = address === null ? null : cityOf(address);

  const [customer] = await tx.$queryRaw<Customer[]>`
    UPDATE "Customer" SET "name" = COALESCE(${name}, "name"), "phone" = COALESCE(${phone}, "phone"),
      "email" = COALESCE(${email}, "email"), "address" = COALESCE(${address}, "address"),
      "city" = COALESCE(${city}, "city"), "language" = ${language}, "version" = "version" + 1
    WHERE "id" = ${customerId} AND EXISTS (
      SELECT 1 FROM "ChannelIdentity" i WHERE i."id" = ${identityId} AND i."customerId" = "Customer"."id")
    RETURNING ${customerColumns}`;
  return customer ? done(customer) : refuse({ kind: 'customerNotFound' });
}

async function addCustomer(
  tx: Tx,
  options: { identityId: string; language: string; now: Date; contact: Contact },
): Promise<Outcome<Customer>> {
  const { identityId, language, now } = options;
  const { phone = null, email = null, address = null } = options.contact;
  const name = options.contact.name ?? phone ?? email; // reps need something to call them by
  if (!name) return refuse({ kind: 'contactNotValid', field: 'name' });

  const city = address === null ? '' : cityOf(address);
  const customer: Customer = { id: newId(), name, phone, email, address, city, language };
  await tx.$executeRaw`
    INSERT INTO "Customer" ("id", "name", "phone", "email", "address", "city", "language", "createdAt")
    VALUES (${customer.id}, ${name}, ${phone}, ${email}, ${address}, ${city}, ${language}, ${now})`;
  const linked = await tx.$executeRaw`
    UPDATE "ChannelIdentity" SET "customerId" = ${customer.id}
    WHERE "id" = ${identityId} AND "customerId" IS NULL AND "staffId" IS NULL`;
  // Another tab of theirs was faster; the next run finds the customer it made.
  if (linked === 0) throw new RunAgain('The identity has got its customer meanwhile.');

  return done(customer);
}
