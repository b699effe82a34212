import { listOrdersOfCustomer } from '../../domain/orders/listOrders.ts';
import type { Hearing } from '../handlers.ts';
import { repliesIn } from '../replies/replies.ts';
import type { Matter } from '../replies/service.ts';
import type { Turn } from '../turn.ts';
import { reachSentence } from './askShop.ts';
import { tellOrder } from './orderStatus.ts';

/**
 * What a person of the shop has to settle, such as a refund or a broken cup: says so and promises nothing, then shows
 * the order it is about. The words themselves are kept, as all words are, in the conversation's log.
 */
export function tellMatter(matter: Matter): (hearing: Hearing) => Promise<void> {
  return async (hearing) => {
    const { context, turn, understood } = hearing;
    const says = repliesIn(turn.language);
    const isNamed = understood.entities.orderNumber !== undefined;
    const isShown = isNamed || (await hasOrders(turn));
    await context.sendActivity(
      says.together([says.matter[matter], isShown ? undefined : says.orderUnseen, reachSentence(turn)]),
    );
    if (isShown) await tellOrder(hearing);
  };
}

/** An apology and how to reach somebody; an order is shown only when it was named, for the anger may be about no order. */
export async function tellComplaint(hearing: Hearing): Promise<void> {
  const { context, turn, understood } = hearing;
  const says = repliesIn(turn.language);
  await context.sendActivity(says.together([says.complaint, reachSentence(turn) ?? says.noReach]));
  if (understood.entities.orderNumber) await tellOrder(hearing);
}

async function hasOrders({ tx, speaker }: Turn): Promise<boolean> {
  if (speaker.kind !== 'customer') return false;
  const orders = await listOrdersOfCustomer(tx, { customerId: speaker.customerId, limit: 1 });
  return orders.length > 0;
}

/** An order that is overdue: an apology, how it stands, and where a person can be found. */
export async function tellLateOrder(hearing: Hearing): Promise<void> {
  const { context, turn, understood } = hearing;
  const says = repliesIn(turn.language);
  const isShown = understood.entities.orderNumber !== undefined || (await hasOrders(turn));
  await context.sendActivity(says.together([says.orderLate, isShown ? undefined : says.orderUnseen]));
  if (isShown) await tellOrder(hearing);
  await context.sendActivity(says.together([says.orderLateNext, reachSentence(turn) ?? says.noReach]));
}
