import type { Prisma } from '../../prisma/generated/sqlite/client.ts';
import { type DetailKind, openDetail, sealDetail } from '../customers/contactDetails.ts';
import type { Tx } from '../db.ts';
import { answerCell } from '../requests/keptAnswers.ts';
import { type Cell, isSealed, isSealedNow, open, type Sealed, seal, type Vault } from '../sealed.ts';
import { secretCell } from '../webhooks/webhooks.ts';

/** The columns of one row that sealing looks at, as they are stored. */
export type Cells = (string | null)[];

/** How the rows of one table are sealed. */
export interface SealTable {
  count(tx: Tx): Promise<number>;
  /** the next rows after this id */
  page(tx: Tx, options: { after: string; limit: number }): Promise<{ id: string; cells: Cells }[]>;
  /** what should stand there, or null when it stands there already */
  seal(vault: Vault, id: string, cells: Cells): Cells | null;
  /** `rows` are VALUES (id, the cells as read, the cells to write); a row that changed since is left to its own writer */
  write(tx: Tx, rows: Prisma.Sql): Promise<unknown>;
}

type OrderRow = {
  id: string;
  contactPhone: string | null;
  contactEmail: string | null;
  address: string | null;
};

const orders: SealTable = {
  count: (tx) => tx.order.count(),
  async page(tx, { after, limit }) {
    const rows = await tx.$queryRaw<OrderRow[]>`
      SELECT "id", "contactPhone", "contactEmail", "address" FROM "Order"
      WHERE "id" > ${after} ORDER BY "id" LIMIT ${limit}`;
    return rows.map(({ id, contactPhone, contactEmail, address }) => ({
      id,
      cells: [contactPhone, contactEmail, address],
    }));
  },
  seal(vault, id, cells) {
    if (cells.every((cell) => cell === null || isSealedNow(vault, cell))) return null;
    const columns = ['contactPhone', 'contactEmail', 'address'];
    return cells.map(
      (cell, n) => cell && resealed(vault, { table: 'Order', column: columns[n] ?? '', id }, cell),
    );
  },
  write: (tx, rows) => tx.$executeRaw`
    UPDATE "Order" SET "contactPhone" = v."column5", "contactEmail" = v."column6", "address" = v."column7"
    FROM (VALUES ${rows}) AS v
    WHERE "Order"."id" = v."column1" AND "contactPhone" IS NOT DISTINCT FROM v."column2"
      AND "contactEmail" IS NOT DISTINCT FROM v."column3" AND "address" IS NOT DISTINCT FROM v."column4"`,
};

type DetailRow = { id: string; kind: string; value: string; hash: string; tail: string | null };

const details: SealTable = {
  count: (tx) => tx.contactDetail.count(),
  async page(tx, { after, limit }) {
    const rows = await tx.$queryRaw<DetailRow[]>`
      SELECT "id", "kind", "value", "hash", "tail" FROM "ContactDetail"
      WHERE "id" > ${after} ORDER BY "id" LIMIT ${limit}`;
    return rows.map(({ id, kind, value, hash, tail }) => ({ id, cells: [value, hash, tail, kind] }));
  },
  seal(vault, id, [stored = null, hash = null, tail = null, kind = null]) {
    const value = isSealed(stored) ? openDetail(vault, { id, value: asSealed(stored) }) : String(stored);
    const sealed = sealDetail(vault, { id, kind: kind as DetailKind, value });
    const isAsItShould = isSealedNow(vault, stored) && sealed.hash === hash && sealed.tail === tail;
    return isAsItShould ? null : [String(sealed.value), sealed.hash, sealed.tail, kind];
  },
  write: (tx, rows) => tx.$executeRaw`
    UPDATE "ContactDetail" SET "value" = v."column6", "hash" = v."column7", "tail" = v."column8"
    FROM (VALUES ${rows}) AS v WHERE "ContactDetail"."id" = v."column1" AND "value" = v."column2"`,
};

type StateRow = { id: string; state: string };

/** An order begun with a contact before any product had it in its dialog's state: such a dialog begins anew. */
const states: SealTable = {
  count: (tx) => tx.conversation.count(),
  async page(tx, { after, limit }) {
    const rows = await tx.$queryRaw<StateRow[]>`
      SELECT "id", "state" FROM "Conversation" WHERE "id" > ${after} ORDER BY "id" LIMIT ${limit}`;
    return rows.map(({ id, state }) => ({ id, cells: [state] }));
  },
  seal: (_vault, _id, [state]) => (/"given":(\{|"sealed)/.test(state ?? '') ? ['{}'] : null),
  write: (tx, rows) => tx.$executeRaw`
    UPDATE "Conversation" SET "state" = v."column3"
    FROM (VALUES ${rows}) AS v WHERE "Conversation"."id" = v."column1" AND "state" = v."column2"`,
};

type ChainRow = { id: string; head: string };

const auditChain: SealTable = {
  count: (tx) => tx.auditChain.count(),
  async page(tx, { after, limit }) {
    const rows = await tx.$queryRaw<ChainRow[]>`
      SELECT "id", "head" FROM "AuditChain" WHERE "id" > ${after} ORDER BY "id" LIMIT ${limit}`;
    return rows.map(({ id, head }) => ({ id, cells: [head] }));
  },
  seal: (vault, id, [head]) =>
    isSealedNow(vault, head)
      ? null
      : [resealed(vault, { table: 'AuditChain', column: 'head', id }, String(head))],
  write: (tx, rows) => tx.$executeRaw`
    UPDATE "AuditChain" SET "head" = v."column3"
    FROM (VALUES ${rows}) AS v WHERE "AuditChain"."id" = v."column1" AND "head" = v."column2"`,
};

type SecretRow = { id: string; secret: string };

const webhooks: SealTable = {
  count: (tx) => tx.webhook.count(),
  async page(tx, { after, limit }) {
    const rows = await tx.$queryRaw<SecretRow[]>`
      SELECT "id", "secret" FROM "Webhook" WHERE "id" > ${after} ORDER BY "id" LIMIT ${limit}`;
    return rows.map(({ id, secret }) => ({ id, cells: [secret] }));
  },
  seal: (vault, id, [secret]) =>
    isSealedNow(vault, secret) ? null : [resealed(vault, secretCell(id), String(secret))],
  write: (tx, rows) => tx.$executeRaw`
    UPDATE "Webhook" SET "secret" = v."column3"
    FROM (VALUES ${rows}) AS v WHERE "Webhook"."id" = v."column1" AND "secret" = v."column2"`,
};

type AnswerRow = { caller: string; key: string; answer: string };

/** Answers of the last two days; their id is made of both halves of the key, which go along as cells to write by. */
const answers: SealTable = {
  count: (tx) => tx.keptAnswer.count(),
  async page(tx, { after, limit }) {
    const [caller = '', key = ''] = after.split(' ');
    const rows = await tx.$queryRaw<AnswerRow[]>`
      SELECT "caller", "key", "answer" FROM "KeptAnswer" WHERE ("caller", "key") > (${caller}, ${key})
      ORDER BY "caller", "key" LIMIT ${limit}`;
    return rows.map((row) => ({ id: answerCell(row).id, cells: [row.answer, row.caller, row.key] }));
  },
  seal(vault, _id, [answer, caller = '', key = '']) {
    if (!answer || isSealedNow(vault, answer)) return null;
    const cell = answerCell({ caller: String(caller), key: String(key) });
    return [resealed(vault, cell, answer), caller, key];
  },
  write: (tx, rows) => tx.$executeRaw`
    UPDATE "KeptAnswer" SET "answer" = v."column5" FROM (VALUES ${rows}) AS v
    WHERE "caller" = v."column3" AND "key" = v."column4" AND "answer" = v."column2"`,
};

const asSealed = (stored: unknown) => stored as unknown as Sealed;

/** Opened with the key it has, or read as the plain text it is, and sealed with today's. */
function resealed(vault: Vault, cell: Cell, stored: string): string {
  const text = isSealed(stored) ? open(vault, cell, asSealed(stored)) : stored;
  return String(seal(vault, cell, text));
}

export const sealTables = [details, orders, states, auditChain, webhooks, answers];
