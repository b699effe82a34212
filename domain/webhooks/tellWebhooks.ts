import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Tx } from '../db.ts';

/**
 * Leaves one delivery for each webhook that wants to hear of one of these events of orders, in the transaction that
 * writes them. A house without webhooks pays one look at an empty table.
 */
export async function tellWebhooks(tx: Tx, options: { eventIds: string[] }): Promise<void> {
  const { eventIds } = options;
  await tx.$executeRaw`
    INSERT INTO "WebhookDelivery" ("id", "webhookId", "eventId", "kind", "dueAt", "createdAt")
    SELECT w."id" || '/' || e."id", w."id", e."id", 'order.' || e."kind", e."at", e."at"
    FROM "Webhook" w, "OrderEvent" e
    WHERE w."active" = true AND e."id" IN (${Prisma.join(eventIds)})
      AND w."kinds" LIKE '% order.' || e."kind" || ' %'`;
}
