import { readContact } from '../customers/contact.ts';
import { findCustomer, knownName } from '../customers/customers.ts';
import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';
import { done, type Outcome } from '../outcome.ts';
import { RunAgain } from '../runAgain.ts';
import {
  type Draft,
  type DraftHeadRow,
  draftColumns,
  openDraft,
  type PricedDraft,
  priceLines,
  type WantedLine,
} from './draft.ts';
import { writeLines } from './draftLines.ts';
import { findOffer, findOwnOffer } from './offer.ts';
import type { OrderContact } from './order.ts';
import { sealContact } from './orderContact.ts';

/** A draft's new content; what is not given stays, and what the draft never had is the customer's own. */
export interface DraftInput {
  orderId?: string | undefined;
  /** null: it is made through another door than a chat */
  conversationId: string | null;
  customerId?: string | undefined;
  /** all lines, one a product; left out, the draft keeps its lines and gets today's prices */
  lines?: WantedLine[] | undefined;
  address?: string | undefined;
  contactName?: string | undefined;
  contactPhone?: string | undefined;
  contactEmail?: string | undefined;
  now: Date;
}

/**
 * Makes a draft, or replaces the one with `orderId`, at the prices of this moment and with the discounts that were
 * agreed for it. A draft of another conversation is not there. Products are not locked for it: placing the order compares with the prices and stock of its own
 * moment. The caller holds its conversation; without that, more than 3 savers of one draft at once get DbUnavailable.
 */
export async function saveDraft(tx: Tx, options: DraftInput): Promise<Outcome<Draft>> {
  const contact = readDraftContact(options);
  if (!contact.ok) return contact;
  const offer = options.lines
    ? await findOffer(tx, { ...options, lines: options.lines })
    : await findOwnOffer(tx, options);
  if (!offer.ok) return offer;
  const priced = priceLines(offer.value.wanted, offer.value.products, offer.value.terms);
  if (!priced.ok) return priced;

  const { lines, ...sums } = priced.value;
  const { found } = offer.value;
  const fields = { ...options, ...contact.value, customerId: options.customerId ?? null, ...sums };
  const own = await withCustomersOwn(tx, fields, found);
  const head = found ? await changeHead(tx, { ...own, found }) : await addHead(tx, own);
  await writeLines(tx, { orderId: head.id, lines, before: found?.lines ?? 0 });
  return done({ ...head, lines: lines.map(({ reduction: _reduction, ...line }) => line) });
}

function readDraftContact(options: DraftInput): Outcome<OrderContact> {
  const { contactName, contactPhone, contactEmail, address } = options;
  const read = readContact({ name: contactName, phone: contactPhone, email: contactEmail, address });
  if (!read.ok) return read;

  const { name = null, phone = null, email = null, address: place = null } = read.value;
  return done({ contactName: name, contactPhone: phone, contactEmail: email, address: place });
}

type HeadFields = OrderContact &
  Omit<PricedDraft, 'lines'> & { conversationId: string | null; customerId: string | null; now: Date };
type DraftHead = Omit<Draft, 'lines'>;
type Found = { id: string; version: number; customerId: string | null };
type HeadContact = { given: OrderContact; customers: OrderContact };

const noContact: OrderContact = { contactName: null, contactPhone: null, contactEmail: null, address: null };

/** What the customer has of their own goes into a draft once, when it becomes theirs. Sealed, it cannot be copied in SQL. */
async function withCustomersOwn<F extends HeadFields>(
  tx: Tx,
  fields: F,
  found: Found | null,
): Promise<F & HeadContact> {
  const { contactName, contactPhone, contactEmail, address, customerId } = fields;
  const given = { contactName, contactPhone, contactEmail, address };
  const isWhole = Object.values(given).every((part) => part !== null);
  if (customerId === null || found?.customerId === customerId || isWhole)
    return { ...fields, given, customers: noContact };

  const customer = await findCustomer(tx, { customerId });
  if (!customer) return { ...fields, given, customers: noContact };
  const { phone, email, address: place } = customer;
  const customers = {
    contactName: knownName(customer),
    contactPhone: phone,
    contactEmail: email,
    address: place,
  };
  return { ...fields, given, customers };
}

async function addHead(tx: Tx, fields: HeadFields & HeadContact): Promise<DraftHead> {
  const { conversationId, customerId, currency, total, given, customers, now } = fields;
  const id = newId();
  const { contactName, contactPhone, contactEmail, address } = sealContact(tx.vault, id, {
    contactName: given.contactName ?? customers.contactName,
    contactPhone: given.contactPhone ?? customers.contactPhone,
    contactEmail: given.contactEmail ?? customers.contactEmail,
    address: given.address ?? customers.address,
  });
  const [head] = await tx.$queryRaw<DraftHeadRow[]>`
    INSERT INTO "Order" ("id", "status", "conversationId", "customerId", "currency", "total", "tax", "contactName",
      "contactPhone", "contactEmail", "address", "createdAt", "updatedAt")
    VALUES (${id}, 'draft', ${conversationId}, ${customerId}, ${currency}, ${total}, ${fields.tax}, ${contactName},
      ${contactPhone}, ${contactEmail}, ${address}, ${now}, ${now})
    RETURNING ${draftColumns}`;
  if (!head) throw new Error('An insert returned no row.');
  return openDraft(tx.vault, head);
}

/** Changed, it is no longer what was quoted. */
async function changeHead(tx: Tx, fields: HeadFields & HeadContact & { found: Found }): Promise<DraftHead> {
  const { found, customerId, currency, total, now } = fields;
  const given = sealContact(tx.vault, found.id, fields.given);
  const own = sealContact(tx.vault, found.id, fields.customers);
  const [head] = await tx.$queryRaw<DraftHeadRow[]>`
    UPDATE "Order" SET "customerId" = COALESCE(${customerId}, "customerId"), "currency" = ${currency},
      "total" = ${total}, "tax" = ${fields.tax}, "discount" = ${fields.discount}, "version" = "version" + 1,
      "updatedAt" = ${now}, "quoteUntil" = NULL, "quoteHash" = NULL,
      "contactName" = COALESCE(${given.contactName}, "contactName", ${own.contactName}),
      "contactPhone" = COALESCE(${given.contactPhone}, "contactPhone", ${own.contactPhone}),
      "contactEmail" = COALESCE(${given.contactEmail}, "contactEmail", ${own.contactEmail}),
      "address" = COALESCE(${given.address}, "address", ${own.address})
    WHERE "id" = ${found.id} AND "conversationId" IS NOT DISTINCT FROM ${fields.conversationId} AND "status" = 'draft'
      AND "version" = ${found.version}
    RETURNING ${draftColumns}`;
  if (!head) throw new RunAgain('Somebody else changed the draft meanwhile.');
  return openDraft(tx.vault, head);
}
