import type { Tx } from '../db.ts';

/** Gives a draft up and deletes it; one that is gone, placed or of another conversation is left as it is. */
export async function clearDraft(
  tx: Tx,
  options: { orderId: string; conversationId: string | null },
): Promise<void> {
  const { orderId, conversationId } = options;
  await tx.$executeRaw`
    DELETE FROM "Order" WHERE "id" = ${orderId} AND "conversationId" IS NOT DISTINCT FROM ${conversationId} AND "status" = 'draft'`;
}
