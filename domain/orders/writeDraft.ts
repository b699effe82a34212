import type { HouseActor } from '../actors.ts';
import { readContact } from '../customers/contact.ts';
import type { Tx } from '../db.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { RunAgain } from '../runAgain.ts';
import type { WantedLine } from './draft.ts';
import type { OrderContact } from './order.ts';
import { sealContact } from './orderContact.ts';
import { type NewDiscount, reduceDraft } from './reduceDraft.ts';
import { saveDraft } from './saveDraft.ts';

/** All of an order that people of the house can write. */
export interface OrderContent extends OrderContact {
  customerId: string | null;
  lines: (WantedLine & { discount: NewDiscount | null })[];
  discount: NewDiscount | null;
  /** in minor units */
  shippingFee: number;
}

/**
 * A new draft with this content; contact and address that are not given are the customer's own. What follows a
 * refusal must be rolled back: a part may have been written.
 */
export async function addDraft(
  tx: Tx,
  options: { content: OrderContent; actor: HouseActor; now: Date },
): Promise<Outcome<{ id: string; version: number }>> {
  const { content, actor, now } = options;
  const customer = await requireCustomer(tx, content);
  if (!customer.ok) return customer;

  const saved = await saveDraft(tx, { ...givenPart(content), conversationId: null, now });
  if (!saved.ok || !hasTerms(content)) return saved;
  const { id: orderId, version } = saved.value;
  return reduceDraft(tx, { ...termsIn(content), orderId, version, actor, now });
}

/**
 * Replaces all of a draft's content: what is null is there no longer. The caller holds the row's lock and has compared
 * the version. What follows a refusal must be rolled back: a part may have been written.
 */
export async function replaceDraft(
  tx: Tx,
  options: {
    orderId: string;
    conversationId: string | null;
    content: OrderContent;
    actor: HouseActor;
    now: Date;
  },
): Promise<Outcome<{ id: string; version: number }>> {
  const { orderId, conversationId, content, actor, now } = options;
  const customer = await requireCustomer(tx, content);
  if (!customer.ok) return customer;

  const saved = await saveDraft(tx, { ...givenPart(content), orderId, conversationId, now });
  if (!saved.ok) return saved;
  const { version } = saved.value;
  const reduced = await reduceDraft(tx, { ...termsIn(content), orderId, version, actor, now });
  if (!reduced.ok) return reduced;

  await writeContact(tx, { orderId, content, now });
  return done({ id: orderId, version: reduced.value.version });
}

/** The contact of an order as it is kept; null stays null. */
export function readOrderContact(given: OrderContact): Outcome<OrderContact> {
  const read = readContact({
    name: given.contactName ?? undefined,
    phone: given.contactPhone ?? undefined,
    email: given.contactEmail ?? undefined,
    address: given.address ?? undefined,
  });
  if (!read.ok) return read;
  const { name = null, phone = null, email = null, address = null } = read.value;
  return done({ contactName: name, contactPhone: phone, contactEmail: email, address });
}

async function requireCustomer(tx: Tx, { customerId }: OrderContent): Promise<Outcome<null>> {
  if (customerId === null) return done(null);
  const [found] = await tx.$queryRaw<
    unknown[]
  >`SELECT "id" FROM "Customer" WHERE "id" = ${customerId} AND "mergedInto" IS NULL`;
  return found ? done(null) : refuse({ kind: 'customerNotFound' });
}

const givenPart = ({ lines, ...content }: OrderContent) => ({
  lines: lines.map(({ productId, quantity }) => ({ productId, quantity })),
  customerId: content.customerId ?? undefined,
  contactName: content.contactName ?? undefined,
  contactPhone: content.contactPhone ?? undefined,
  contactEmail: content.contactEmail ?? undefined,
  address: content.address ?? undefined,
});

const termsIn = ({ lines, discount, shippingFee }: OrderContent) => ({
  ...{ discount, shippingFee },
  lines: lines.map((line) => ({ productId: line.productId, discount: line.discount })),
});

const hasTerms = ({ lines, discount, shippingFee }: OrderContent) =>
  discount !== null || shippingFee > 0 || lines.some((line) => line.discount !== null);

async function writeContact(
  tx: Tx,
  options: { orderId: string; content: OrderContent; now: Date },
): Promise<void> {
  const { orderId, content, now } = options;
  const contact = readOrderContact(content);
  if (!contact.ok) throw new Error('saveDraft has read the same contact before.');
  const { contactName, contactPhone, contactEmail, address } = sealContact(tx.vault, orderId, contact.value);
  const changed = await tx.$executeRaw`
    UPDATE "Order" SET "customerId" = ${content.customerId}, "contactName" = ${contactName},
      "contactPhone" = ${contactPhone}, "contactEmail" = ${contactEmail}, "address" = ${address}, "updatedAt" = ${now}
    WHERE "id" = ${orderId} AND "status" = 'draft'`;
  if (changed === 0) throw new RunAgain('Somebody else placed the draft meanwhile.');
}
