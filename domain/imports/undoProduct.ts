import { writeAudit } from '../audit.ts';
import type { Tx } from '../db.ts';
import { fieldsToRestore } from './importLog.ts';
import { findProducts, type KnownProduct, type ProductChange, writeProduct } from './saveImportedProducts.ts';
import type { KeptReason, Undone, UndoOptions } from './undoImport.ts';

type Undo = UndoOptions & { change: ProductChange };

/** Removes a product that the import made, or gives one that it changed back what was there before. */
export async function undoProduct(tx: Tx, options: Undo): Promise<Undone> {
  const { subjectId, change, importId, actor, now } = options;
  await tx.$executeRaw`UPDATE "Product" SET "version" = "version" WHERE "id" = ${subjectId}`; // its lock
  const [product] = await findProducts(tx, { ids: [subjectId] });
  if (!product) return { kind: 'gone' };

  const audited = {
    actor,
    subject: 'product',
    subjectId,
    detail: `undo of import ${importId}`,
    now,
  } as const;
  if (!change.isNew) {
    const { back, left } = fieldsToRestore(change.fields, product);
    if (Object.keys(back).length > 0) {
      await writeProduct(tx, { product, fields: back, now });
      await writeAudit(tx, { ...audited, action: 'product.edit' });
    }
    if (Object.keys(left).length === 0) return { kind: 'restored' };
    return { kind: 'kept', why: 'changed', label: product.sku, left: { ...change, fields: left } };
  }
  const why = await whyKept(tx, product, change);
  if (why) return { kind: 'kept', why, label: product.sku, left: change };
  await tx.$executeRaw`DELETE FROM "Product" WHERE "id" = ${subjectId}`;
  await writeAudit(tx, { ...audited, action: 'product.remove' });
  return { kind: 'removed' };
}

/** Stock does not raise the version. */
async function whyKept(
  tx: Tx,
  { id, version, stock, reserved }: KnownProduct,
  change: ProductChange,
): Promise<KeptReason | null> {
  const [line] = await tx.$queryRaw<unknown[]>`
    SELECT "orderId" FROM "OrderLine" WHERE "productId" = ${id} LIMIT 1`;
  if (line) return 'ordered';
  return version > 1 || stock !== change.stock || reserved !== 0 ? 'changed' : null;
}
