import type { TurnContext } from 'botbuilder';
import { findCustomer, knownName } from '../../domain/customers/customers.ts';
import { rememberContact } from '../../domain/customers/rememberContact.ts';
import type { Tx } from '../../domain/db.ts';
import { formatMoney } from '../../domain/money.ts';
import type { Draft } from '../../domain/orders/draft.ts';
import { getDraft } from '../../domain/orders/getDraft.ts';
import { whyNot } from '../../domain/orders/orderMoves.ts';
import { placeOrder } from '../../domain/orders/placeOrder.ts';
import { saveDraft } from '../../domain/orders/saveDraft.ts';
import { suggesting } from '../cards/card.ts';
import { explain, repliesIn } from '../replies/replies.ts';
import type { Turn } from '../turn.ts';

/**
 * Places exactly the version of the draft that was shown, and says so; false when it is still a draft. What was shown
 * is the request: the same card pressed twice, or from a page of its own making, is the same order.
 */
export async function confirmOrder(
  context: TurnContext,
  turn: Turn,
  options: { orderId: string; version: number; draft?: Draft },
): Promise<boolean> {
  const { tx, now, conversationId, language } = turn;
  const { orderId, version } = options;
  const says = repliesIn(language);
  const draft = options.draft ?? (await findDraft(turn, orderId));
  const customerId = await customerOf(context, turn, draft);
  if (!customerId) return false;

  const placed = await placeOrder(tx, {
    orderId,
    version,
    conversationId,
    customerId,
    requestId: `place/${orderId}`,
    actor: { as: 'customer', customerId },
    door: 'chat',
    expiryHours: turn.shop.orderExpiryHours,
    now,
  });
  if (!placed.ok) {
    const { problem } = placed;
    // The card that is shown next must have today's prices, or a yes to it would be refused for ever.
    if (problem.kind === 'orderChanged' && problem.version === version)
      await saveDraft(tx, { orderId, conversationId, now });
    await context.sendActivity(
      problem.kind === 'orderChanged' ? says.priceChanged : explain(problem, language),
    );
    return false;
  }
  const { number, total, currency, repeat } = placed.value;
  turn.state.draftId = undefined;
  const told = repeat
    ? says.orderPlacedBefore(number)
    : says.orderPlaced(number, formatMoney(total, currency, language));
  const isPayable = turn.shop.payments !== 'manual' && whyNot('pay', placed.value) === null;
  await context.sendActivity(isPayable ? suggesting(told, [says.payNow]) : told);
  return true;
}

/** Whose order it will be: the speaker, who becomes a customer with a first order's contact. */
async function customerOf(context: TurnContext, turn: Turn, draft: Draft | null): Promise<string | null> {
  const { tx, now, language, speaker } = turn;
  const known = speaker.kind === 'customer' ? speaker.customerId : undefined;
  if (!draft) return known ?? null;
  if (known && (await isForSomebodyElse(tx, known, draft))) return known;
  const remembered = await rememberContact(tx, {
    identityId: speaker.identityId,
    customerId: known,
    name: draft.contactName ?? undefined,
    phone: draft.contactPhone ?? undefined,
    email: draft.contactEmail ?? undefined,
    address: draft.address ?? undefined,
    language,
    now,
  });
  if (remembered.ok) return remembered.value.id;
  await context.sendActivity(explain(remembered.problem, language));
  return null;
}

async function findDraft({ tx, conversationId }: Turn, orderId: string): Promise<Draft | null> {
  const draft = await getDraft(tx, { orderId, conversationId });
  return draft.ok ? draft.value : null;
}

/** Another name on the parcel is a gift: it is no reason to rename the customer or to change how to reach them. */
async function isForSomebodyElse(tx: Tx, customerId: string, draft: Draft): Promise<boolean> {
  const customer = await findCustomer(tx, { customerId });
  const name = customer && knownName(customer);
  return name !== null && name !== draft.contactName;
}
