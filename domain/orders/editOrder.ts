import type { Door, HouseActor } from '../actors.ts';
import { writeAudit } from '../audit.ts';
import { cityOf } from '../customers/city.ts';
import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { RunAgain } from '../runAgain.ts';
import { addEvents } from './history.ts';
import { type LockedOrder, lockOrder } from './lockOrder.ts';
import type { OrderContact } from './order.ts';
import { changedFields, sealContact } from './orderContact.ts';
import { type EditRule, whyNotEdited } from './orderMoves.ts';
import { type OrderRecord, orderRecord } from './orderRecord.ts';
import { type OrderContent, readOrderContact, replaceDraft } from './writeDraft.ts';

export interface Edit {
  orderId: string;
  /** of the order that was looked at; left out, whatever it is now is written over */
  version?: number | undefined;
  content: OrderContent;
  actor: HouseActor;
  door: Door;
  now: Date;
}

/**
 * Replaces all that can be edited: everything of a draft; of a placed order, while nothing is out, whom to ask and where
 * to send it. What it sells and costs is settled when it is placed: another line there is refused with that rule.
 * What follows a refusal must be rolled back: a part may have been written.
 */
export async function editOrder(tx: Tx, options: Edit): Promise<Outcome<{ id: string; version: number }>> {
  const locked = await lockOrder(tx, options);
  if (!locked.ok) return locked;
  const { status, conversationId } = locked.value;
  return status === 'draft'
    ? replaceDraft(tx, { ...options, conversationId })
    : editPlaced(tx, locked.value, options);
}

async function editPlaced(tx: Tx, locked: LockedOrder, options: Edit) {
  const { orderId, content, actor, door, now } = options;
  const rule = whyNotEdited(locked);
  if (rule) return refuseEdit(rule, locked);
  const record = await orderRecord(tx, options);
  if (!record.ok) return record;
  if (!sellsTheSame(record.value, content)) return refuseEdit('isDraft', locked);
  const contact = readOrderContact(content);
  if (!contact.ok) return contact;
  const missing = missingOf(contact.value);
  if (missing.length > 0) return refuse({ kind: 'orderIncomplete', missing });

  const changed = changedFields(record.value, contact.value);
  if (changed.length === 0) return done({ id: orderId, version: locked.version });
  await writeContact(tx, { locked, contact: contact.value, now });
  // Which and not what: a history is for ever, and people's addresses are not.
  const detail = changed.join(' ');
  await addEvents(tx, { key: newId(), orderId, kinds: ['edited'], actor, door, detail, now });
  await writeAudit(tx, { actor, action: 'order.edit', subject: 'order', subjectId: orderId, detail, now });
  return done({ id: orderId, version: locked.version + 1 });
}

const refuseEdit = (rule: EditRule, { status, payment, fulfilment }: LockedOrder) =>
  refuse({ kind: 'orderNotEditable', rule, status, payment, fulfilment });

function sellsTheSame(record: OrderRecord, content: OrderContent): boolean {
  const lines = record.lines.map((line) => [line.productId, line.quantity, termOf(line.discountAgreed)]);
  const wanted = content.lines.map((line) => [line.productId, line.quantity, termOf(line.discount)]);
  const terms = (order: { customerId: string | null; shippingFee: number }, discount: string) =>
    [order.customerId, order.shippingFee, discount].join();
  return (
    String(lines) === String(wanted) &&
    terms(record, termOf(record.discountAgreed)) === terms(content, termOf(content.discount))
  );
}

const termOf = (discount: { kind: string; value: number; reason: string } | null): string =>
  discount ? [discount.kind, discount.value, discount.reason.trim()].join() : '';

function missingOf({ contactName, contactPhone, contactEmail, address }: OrderContact) {
  const isReachable = contactName && (contactPhone || contactEmail);
  return [...(isReachable ? [] : ['contact' as const]), ...(address ? [] : ['address' as const])];
}

async function writeContact(
  tx: Tx,
  options: { locked: LockedOrder; contact: OrderContact; now: Date },
): Promise<void> {
  const { locked, contact, now } = options;
  const { contactName, contactPhone, contactEmail, address } = sealContact(tx.vault, locked.id, contact);
  const changed = await tx.$executeRaw`
    UPDATE "Order" SET "contactName" = ${contactName}, "contactPhone" = ${contactPhone},
      "contactEmail" = ${contactEmail}, "address" = ${address}, "city" = ${cityOf(contact.address ?? '')},
      "version" = "version" + 1, "updatedAt" = ${now}
    WHERE "id" = ${locked.id} AND "version" = ${locked.version} AND "status" = ${locked.status}
      AND "fulfilment" = ${locked.fulfilment}`;
  if (changed === 0) throw new RunAgain('Somebody else moved the order meanwhile.');
}
