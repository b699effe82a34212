import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';

/** An event of an order as its history has it. */
export interface ToldEvent {
  id: string;
  kind: string;
  at: Date;
}

/**
 * Leaves one delivery for each webhook that wants to hear of one of these events, in the transaction that writes them.
 * Who writes them knows whether there are webhooks at all, so that a house without any pays no statement.
 */
export async function tellWebhooks(tx: Tx, options: { events: ToldEvent[] }): Promise<void> {
  const webhooks = await tx.$queryRaw<{ id: string; kinds: string }[]>`
    SELECT "id", "kinds" FROM "Webhook" WHERE "active" = true`;
  const rows = webhooks.flatMap(({ id, kinds }) =>
    options.events
      .filter(({ kind }) => kinds.includes(` order.${kind} `))
      .map(
        (event) =>
          Prisma.sql`(${newId()}, ${id}, ${event.id}, ${`order.${event.kind}`}, ${event.at}, ${event.at})`,
      ),
  );
  if (rows.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO "WebhookDelivery" ("id", "webhookId", "eventId", "kind", "dueAt", "createdAt")
    VALUES ${Prisma.join(rows)}`;
}
