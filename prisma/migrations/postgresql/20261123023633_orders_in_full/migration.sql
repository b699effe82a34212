-- AlterTable
ALTER TABLE "Product" ADD COLUMN     "backorder" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "reserved" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "taxRate" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "credit" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "discount" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "discountBy" TEXT,
ADD COLUMN     "discountKind" TEXT,
ADD COLUMN     "discountReason" TEXT,
ADD COLUMN     "discountValue" INTEGER,
ADD COLUMN     "expiredAt" TIMESTAMP(3),
ADD COLUMN     "expiresAt" TIMESTAMP(3),
ADD COLUMN     "paid" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "quoteHash" TEXT,
ADD COLUMN     "quoteNumber" INTEGER,
ADD COLUMN     "quoteUntil" TIMESTAMP(3),
ADD COLUMN     "refunded" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "shippingFee" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "tax" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "OrderLine" ADD COLUMN     "delivered" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "discount" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "discountBy" TEXT,
ADD COLUMN     "discountKind" TEXT,
ADD COLUMN     "discountReason" TEXT,
ADD COLUMN     "discountValue" INTEGER,
ADD COLUMN     "orderDiscount" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "refunded" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "returned" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "shipped" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "tax" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "taxRate" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Shipment" ADD COLUMN     "lines" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Refund" ADD COLUMN     "lines" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "OrderEvent" ADD COLUMN     "after" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "before" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "door" TEXT NOT NULL DEFAULT 'chat';

-- CreateTable
CREATE TABLE "Return" (
    "id" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "lines" TEXT NOT NULL,
    "restocked" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "requestId" TEXT NOT NULL,
    "recordedBy" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Return_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LedgerEntry" (
    "transactionId" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "LedgerEntry_pkey" PRIMARY KEY ("transactionId","account")
);

-- CreateTable
CREATE TABLE "Task" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "detail" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL,
    "doneAt" TIMESTAMP(3),

    CONSTRAINT "Task_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Return_requestId_key" ON "Return"("requestId");

-- CreateIndex
CREATE INDEX "Return_orderId_idx" ON "Return"("orderId");

-- CreateIndex
CREATE INDEX "LedgerEntry_orderId_idx" ON "LedgerEntry"("orderId");

-- CreateIndex
CREATE INDEX "Task_subject_subjectId_idx" ON "Task"("subject", "subjectId");

-- CreateIndex
CREATE INDEX "Task_doneAt_createdAt_idx" ON "Task"("doneAt", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Order_quoteNumber_key" ON "Order"("quoteNumber");

-- CreateIndex
CREATE UNIQUE INDEX "Order_quoteHash_key" ON "Order"("quoteHash");

-- CreateIndex
CREATE INDEX "Order_expiresAt_idx" ON "Order"("expiresAt");

-- AddForeignKey
ALTER TABLE "Return" ADD CONSTRAINT "Return_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LedgerEntry" ADD CONSTRAINT "LedgerEntry_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the rows there are come to: until now an order was paid, shipped and refunded whole, without tax or discount.
UPDATE "Order" SET
  "paid" = COALESCE((SELECT SUM(p."amount") FROM "Payment" p WHERE p."orderId" = "Order"."id"), 0),
  "refunded" = COALESCE((SELECT SUM(r."amount") FROM "Refund" r WHERE r."orderId" = "Order"."id"), 0)
WHERE "status" <> 'draft';

UPDATE "Order" SET "payment" = 'partlyRefunded'
WHERE "payment" = 'paid' AND "refunded" > 0 AND "refunded" < "paid";

UPDATE "OrderLine" SET "shipped" = "quantity"
WHERE "orderId" IN (SELECT "id" FROM "Order" WHERE "fulfilment" IN ('shipped', 'delivered'));

UPDATE "OrderLine" SET "delivered" = "quantity"
WHERE "orderId" IN (SELECT "id" FROM "Order" WHERE "fulfilment" = 'delivered');

UPDATE "Product" SET "reserved" = COALESCE((
  SELECT SUM(l."quantity") FROM "OrderLine" l JOIN "Order" o ON o."id" = l."orderId"
  WHERE l."productId" = "Product"."id" AND o."status" = 'placed' AND o."fulfilment" = 'unfulfilled'), 0);

UPDATE "OrderEvent" SET "door" = 'import' WHERE "actor" = 'import';

-- Every order, payment, refund and cancellation as the ledger would have written it (domain/orders/ledger.ts).
INSERT INTO "LedgerEntry" ("transactionId", "account", "orderId", "amount", "currency", "at")
SELECT o."id" || '/place', 'receivable', o."id", o."total", o."currency", o."placedAt" FROM "Order" o
  WHERE o."status" <> 'draft' AND o."total" <> 0
UNION ALL SELECT o."id" || '/place', 'revenue', o."id", -o."total", o."currency", o."placedAt" FROM "Order" o
  WHERE o."status" <> 'draft' AND o."total" <> 0
UNION ALL SELECT p."requestId", 'cash', p."orderId", p."amount", o."currency", p."createdAt"
  FROM "Payment" p JOIN "Order" o ON o."id" = p."orderId" WHERE p."amount" <> 0
UNION ALL SELECT p."requestId", 'receivable', p."orderId", -p."amount", o."currency", p."createdAt"
  FROM "Payment" p JOIN "Order" o ON o."id" = p."orderId" WHERE p."amount" <> 0
UNION ALL SELECT r."requestId", 'refunds', r."orderId", r."amount", o."currency", r."createdAt"
  FROM "Refund" r JOIN "Order" o ON o."id" = r."orderId" WHERE r."amount" <> 0
UNION ALL SELECT r."requestId", 'cash', r."orderId", -r."amount", o."currency", r."createdAt"
  FROM "Refund" r JOIN "Order" o ON o."id" = r."orderId" WHERE r."amount" <> 0
UNION ALL SELECT o."id" || '/cancel', 'revenue', o."id", o."total", o."currency", o."updatedAt" FROM "Order" o
  WHERE o."status" = 'cancelled' AND o."payment" = 'unpaid' AND o."total" <> 0
UNION ALL SELECT o."id" || '/cancel', 'receivable', o."id", -o."total", o."currency", o."updatedAt" FROM "Order" o
  WHERE o."status" = 'cancelled' AND o."payment" = 'unpaid' AND o."total" <> 0;
