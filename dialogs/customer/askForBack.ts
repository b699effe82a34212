import type { Order } from '../../domain/orders/order.ts';
import { heldMoney, whyNot } from '../../domain/orders/orderMoves.ts';
import type { AskedKind } from '../../domain/tasks/taskRecord.ts';
import type { Hearing } from '../handlers.ts';
import { MOVE_ORDER } from '../moveOrder.ts';
import { repliesIn } from '../replies/replies.ts';
import type { Matter } from '../replies/service.ts';
import type { Turn } from '../turn.ts';
import type { Understood } from '../understanding/recognize.ts';
import { ASK_BACK, type AskTalk } from './askBack.ts';
import { reachSentence } from './askShop.ts';
import { tellMatter } from './orderMatters.ts';
import { hasNamed, ownOrder, ownOrders } from './ownOrders.ts';
import { piecesLeft, piecesMeant } from './piecesMeant.ts';

const DAY_MS = 86_400_000;

const kinds = { 'return.request': 'returnAsked', 'refund.request': 'refundAsked' } as const satisfies Partial<
  Record<Matter, AskedKind>
>;

/** "I want to return the teapot", "money back for one mug": about the order that was sent and holds what was named. */
export function askForBack(matter: keyof typeof kinds): (hearing: Hearing) => Promise<void> {
  const kind = kinds[matter];
  return async (hearing) => {
    const { dc, context, turn, understood } = hearing;
    const says = repliesIn(turn.language);
    const found = await orderToReturn(turn, understood);
    const order = found && (await ownOrder(turn, found.id));
    const left = order ? piecesLeft(order, kind) : [];
    const isDamaged = understood.also?.includes('order.damaged') ?? false;
    const told = isDamaged ? 'order.damaged' : matter;
    if (!order || left.length === 0) return tellMatter(told)(hearing);
    if (whyNot('return', order) !== null) {
      if (order.status !== 'placed' || order.fulfilment !== 'unfulfilled') return tellMatter(told)(hearing);
      const isUnpaid = kind === 'refundAsked' && heldMoney(order) === 0;
      if (kind === 'returnAsked') await context.sendActivity(says.notSentYet(order.number));
      if (isUnpaid) await context.sendActivity(says.nothingPaidYet(order.number));
      return void (await dc.beginDialog(MOVE_ORDER, { move: 'cancel', orderId: order.id }));
    }
    const { returnDays } = turn.shop.facts;
    const there = order.shipment?.deliveredAt;
    if (returnDays !== undefined && there && turn.now.getTime() - there.getTime() > returnDays * DAY_MS) {
      const late = says.returnTooLate(order.number, returnDays);
      return void (await context.sendActivity(says.together([late, reachSentence(turn) ?? says.noReach])));
    }
    if (isDamaged) await context.sendActivity(says.sorryDamaged);
    const talk: AskTalk = {
      ...{ kind, orderId: order.id, number: order.number, asked: 'pieces' },
      pieces: piecesMeant(left, understood),
      words: '',
      understood,
    };
    await dc.beginDialog(ASK_BACK, talk);
  };
}

async function orderToReturn(turn: Turn, understood: Understood): Promise<Order | undefined> {
  const { orderNumber } = understood.entities;
  const orders = await ownOrders(turn, orderNumber);
  if (orderNumber !== undefined) return orders[0];
  const sent = orders.filter((order) => whyNot('return', order) === null);
  return (
    sent.find((order) => hasNamed(order, understood)) ??
    sent[0] ??
    orders.find(({ status }) => status === 'placed')
  );
}
