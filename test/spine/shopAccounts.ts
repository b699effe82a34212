import type { Db } from '../../domain/db.ts';
import { auditBooks } from '../domain/books.ts';
import type { Diary } from './shoppers.ts';

/** What the database says after the storm, held against what the shoppers know. Everything counts to 0 when it is right. */
export interface Discrepancies {
  /** acknowledged and not in the log under its key at its id */
  lost: number;
  /** scripts with more than one order, or an order of another quantity than was said */
  doubled: number;
  /** scripts whose every message was acknowledged and that have no order */
  missing: number;
  /** conversations whose log has a gap, or ends elsewhere than the conversation thinks */
  gaps: number;
  /** acknowledged messages that nothing answers */
  unanswered: number;
  /** products whose stock is not what was sold */
  stock: number;
  /** order numbers given twice or skipped, orders without exactly one `placed` in their history, money rows, a ledger out of balance */
  books: number;
}

/** Messages that were committed and whose sender never heard of it: the kills that hit where it hurts. */
export async function countUnheard(db: Db, diary: Diary): Promise<number> {
  const heard = new Set(diary.acknowledged.map(({ id }) => id));
  return (await db.read((tx) => tx.message.count({ where: { direction: 'in' } }))) - heard.size;
}

/** Audits the whole database; `stockBefore` is what each product began with. */
export async function audit(db: Db, diary: Diary, options: { stockBefore: number }): Promise<Discrepancies> {
  const messages = await db.read((tx) =>
    tx.message.findMany({
      select: { conversationId: true, seq: true, key: true, direction: true, activity: true },
    }),
  );
  const conversations = await db.read((tx) =>
    tx.conversation.findMany({ select: { id: true, nextSeq: true } }),
  );
  const orders = await db.read((tx) => tx.order.findMany({ include: { lines: true, events: true } }));
  const products = await db.read((tx) => tx.product.findMany());
  const payments = await db.read((tx) => tx.payment.count());
  const refunds = await db.read((tx) => tx.refund.count());
  const placed = orders.filter(({ status }) => status !== 'draft');

  const idByKey = new Map(
    messages.map(({ conversationId, seq, key }) => [`${conversationId}/${key}`, idOf(conversationId, seq)]),
  );
  const answered = new Set(
    messages.flatMap(({ activity, direction }) =>
      direction === 'out' ? [JSON.parse(activity).replyToId] : [],
    ),
  );
  const seqs = groupBy(messages, ({ conversationId }) => conversationId);
  const ordersOf = groupBy(placed, ({ conversationId }) => conversationId);
  const sold = groupBy(
    placed.flatMap(({ lines }) => lines),
    ({ productId }) => productId,
  );
  const numbers = placed.map(({ number }) => number ?? 0).sort((a, b) => a - b);

  return {
    lost: diary.acknowledged.filter(
      ({ conversationId, key, id }) => idByKey.get(`${conversationId}/client/${key}`) !== id,
    ).length,
    doubled: diary.meant.filter(({ conversationId, quantity }) => {
      const own = ordersOf.get(conversationId) ?? [];
      return own.length > 1 || own.some(({ lines }) => lines.length !== 1 || lines[0]?.quantity !== quantity);
    }).length,
    missing: diary.meant.filter(({ conversationId }) => !ordersOf.has(conversationId)).length,
    gaps: conversations.filter(
      ({ id, nextSeq }) => !isWhole(seqs.get(id)?.map(({ seq }) => seq) ?? [], nextSeq),
    ).length,
    unanswered: diary.acknowledged.filter(({ id }) => !answered.has(id)).length,
    stock: products.filter(({ id, stock }) => {
      const taken = (sold.get(id) ?? []).reduce((sum, { quantity }) => sum + quantity, 0);
      return options.stockBefore - stock !== taken;
    }).length,
    books:
      numbers.filter((number, n) => number !== 1001 + n).length +
      placed.filter(({ events }) => events.filter(({ kind }) => kind === 'placed').length !== 1).length +
      placed.filter(({ total, lines }) => total !== lines.reduce((sum, line) => sum + line.total, 0)).length +
      payments +
      refunds +
      Object.values(await auditBooks(db)).reduce((sum, off) => sum + Math.abs(off), 0),
  };
}

export const nothingWrong: Discrepancies = {
  lost: 0,
  doubled: 0,
  missing: 0,
  gaps: 0,
  unanswered: 0,
  stock: 0,
  books: 0,
};

/** Whether these are 1, 2, ... up to the one before `nextSeq`. */
export function isWhole(seqs: number[], nextSeq: number): boolean {
  const sorted = seqs.toSorted((a, b) => a - b);
  return sorted.length === nextSeq - 1 && sorted.every((seq, n) => seq === n + 1);
}

const idOf = (conversationId: string, seq: number) => `${conversationId}|${String(seq).padStart(7, '0')}`;

function groupBy<T, K>(items: T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
