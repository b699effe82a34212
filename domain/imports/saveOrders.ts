import { writeAudits } from '../audit.ts';
import { holdCustomers, settleStagesOf } from '../customers/settleStages.ts';
import type { Tx } from '../db.ts';
import { addReserved } from '../orders/stock.ts';
import { RunAgain } from '../runAgain.ts';
import { addTask } from '../tasks/tasks.ts';
import { type Change, noteChanges } from './importLog.ts';
import type { Importer, Writing } from './importRecords.ts';
import { type OrderColumn, orderKeys, orderNeeds, orderTitles } from './orderFile.ts';
import { addPastOrders, eventsOf, type PastOrder, ROWS_BESIDE_LINES } from './pastOrder.ts';
import { planOrders } from './planOrders.ts';
import { type GivenOrder, readOrder, refIn } from './readOrder.ts';

/** What an import did to one order, and how it left it. */
export interface OrderChange extends Change {
  customerId: string | null;
  /** entries of its history */
  events: number;
}

const MOST_LINES = 500;
const ROWS_AT_A_TIME = 256; // 15 to 25 ms of the writer

/** How orders are imported. One that is here stays as it is: what has become of it since is in no file. */
export const orderImporter: Importer<OrderColumn, GivenOrder, PastOrder> = {
  ...{ kind: 'orders', titles: orderTitles, keys: orderKeys, needs: orderNeeds },
  together: { by: refIn, column: 'order', most: MOST_LINES },
  batch: { most: ROWS_AT_A_TIME, beside: ROWS_BESIDE_LINES },
  read: readOrder,
  plan: planOrders,
  write: writeOrders,
};

/** Customers first, then stock and the counter of numbers: the order in which rows are locked everywhere. */
async function writeOrders(tx: Tx, orders: PastOrder[], around: Writing): Promise<void> {
  const customerIds = [...new Set(orders.flatMap(({ customerId }) => customerId ?? []))].sort();
  const held = await holdCustomers(tx, { customerIds });
  if (held < customerIds.length) throw new RunAgain('Somebody has merged the customer meanwhile.');
  await addReserved(tx, { lines: orders.flatMap(waitingFor) });
  await addPastOrders(tx, orders);
  await settleStagesOf(tx, { customerIds, from: ['new', 'ordered'] });
  for (const order of orders) await askToGiveBack(tx, order, around);
  await noteChanges(tx, { import: around.import, changes: orders.map(changeOf) });
  await writeAudits(
    tx,
    orders.map(({ id }) => ({
      ...{ actor: around.actor, action: 'order.add', subject: 'order', subjectId: id, now: around.now },
      detail: `import ${around.import.id}`,
    })),
  );
}

const waitingFor = ({ status, lines }: PastOrder) =>
  status === 'placed'
    ? lines.map(({ productId, quantity, shipped }) => ({ productId, quantity: quantity - shipped }))
    : [];

/** What an import asks about an order of its own. */
export const taskOf = (orderId: string): string => `import/${orderId}/refund`;

/** As keepPayment does, of money that buys nothing. */
async function askToGiveBack(tx: Tx, { id, credit }: PastOrder, { now }: Writing): Promise<void> {
  if (credit > 0)
    await addTask(tx, { requestId: taskOf(id), kind: 'refundDue', subject: 'order', subjectId: id, now });
}

const changeOf = (order: PastOrder): { subjectId: string; change: OrderChange } => ({
  subjectId: order.id,
  change: { isNew: true, fields: {}, customerId: order.customerId, events: eventsOf(order) },
});
