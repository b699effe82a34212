import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import { readContact } from '../customers/contact.ts';
import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';
import { done, type Outcome } from '../outcome.ts';
import { RunAgain } from '../runAgain.ts';
import { type Draft, draftColumns, type PricedDraft, priceLines, type WantedLine } from './draft.ts';
import { writeLines } from './draftLines.ts';
import { findOffer, findOwnOffer } from './offer.ts';
import type { OrderContact } from './order.ts';

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
  const fields = { ...options, ...contact.value, customerId: options.customerId ?? null, ...sums };
  const { found } = offer.value;
  const head = found ? await changeHead(tx, { ...fields, found }) : await addHead(tx, fields);
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

async function addHead(tx: Tx, fields: HeadFields): Promise<DraftHead> {
  const {
    conversationId,
    customerId,
    currency,
    total,
    contactName,
    contactPhone,
    contactEmail,
    address,
    now,
  } = fields;
  const [head] = await tx.$queryRaw<DraftHead[]>`
    INSERT INTO "Order" ("id", "status", "conversationId", "customerId", "currency", "total", "tax", "contactName",
      "contactPhone", "contactEmail", "address", "createdAt", "updatedAt")
    VALUES (${newId()}, 'draft', ${conversationId}, ${customerId}, ${currency}, ${total}, ${fields.tax},
      COALESCE(${contactName}, ${ofCustomer(customerId, 'name')}),
      COALESCE(${contactPhone}, ${ofCustomer(customerId, 'phone')}),
      COALESCE(${contactEmail}, ${ofCustomer(customerId, 'email')}),
      COALESCE(${address}, ${ofCustomer(customerId, 'address')}), ${now}, ${now})
    RETURNING ${draftColumns}`;
  if (!head) throw new Error('An insert returned no row.');
  return head;
}

/** Changed, it is no longer what was quoted. */
async function changeHead(
  tx: Tx,
  fields: HeadFields & { found: { id: string; version: number } },
): Promise<DraftHead> {
  const { found, customerId, currency, total, contactName, contactPhone, contactEmail, address, now } =
    fields;
  const [head] = await tx.$queryRaw<DraftHead[]>`
    UPDATE "Order" SET "customerId" = COALESCE(${customerId}, "customerId"), "currency" = ${currency},
      "total" = ${total}, "tax" = ${fields.tax}, "discount" = ${fields.discount}, "version" = "version" + 1,
      "updatedAt" = ${now}, "quoteUntil" = NULL, "quoteHash" = NULL,
      "contactName" = COALESCE(${contactName}, "contactName", ${ofCustomer(customerId, 'name')}),
      "contactPhone" = COALESCE(${contactPhone}, "contactPhone", ${ofCustomer(customerId, 'phone')}),
      "contactEmail" = COALESCE(${contactEmail}, "contactEmail", ${ofCustomer(customerId, 'email')}),
      "address" = COALESCE(${address}, "address", ${ofCustomer(customerId, 'address')})
    WHERE "id" = ${found.id} AND "conversationId" IS NOT DISTINCT FROM ${fields.conversationId} AND "status" = 'draft'
      AND "version" = ${found.version}
    RETURNING ${draftColumns}`;
  if (!head) throw new RunAgain('Somebody else changed the draft meanwhile.');
  return head;
}

const ofCustomer = (customerId: string | null, column: 'name' | 'phone' | 'email' | 'address') =>
  Prisma.sql`(SELECT c.${Prisma.raw(`"${column}"`)} FROM "Customer" c WHERE c."id" = ${customerId})`;
