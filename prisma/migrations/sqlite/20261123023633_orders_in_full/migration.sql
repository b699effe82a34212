-- CreateTable
CREATE TABLE "Return" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "orderId" TEXT NOT NULL,
    "lines" TEXT NOT NULL,
    "restocked" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "requestId" TEXT NOT NULL,
    "recordedBy" TEXT,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Return_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LedgerEntry" (
    "transactionId" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("transactionId", "account"),
    CONSTRAINT "LedgerEntry_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Task" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "detail" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL,
    "doneAt" DATETIME
);

-- By hand instead of the generated new tables: adding columns leaves the rows where they are, however many.
ALTER TABLE "Product" ADD COLUMN "backorder" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Product" ADD COLUMN "reserved" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Product" ADD COLUMN "taxRate" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Order" ADD COLUMN "credit" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Order" ADD COLUMN "discount" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Order" ADD COLUMN "discountBy" TEXT;
ALTER TABLE "Order" ADD COLUMN "discountKind" TEXT;
ALTER TABLE "Order" ADD COLUMN "discountReason" TEXT;
ALTER TABLE "Order" ADD COLUMN "discountValue" INTEGER;
ALTER TABLE "Order" ADD COLUMN "expiredAt" DATETIME;
ALTER TABLE "Order" ADD COLUMN "expiresAt" DATETIME;
ALTER TABLE "Order" ADD COLUMN "paid" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Order" ADD COLUMN "quoteHash" TEXT;
ALTER TABLE "Order" ADD COLUMN "quoteNumber" INTEGER;
ALTER TABLE "Order" ADD COLUMN "quoteUntil" DATETIME;
ALTER TABLE "Order" ADD COLUMN "refunded" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Order" ADD COLUMN "shippingFee" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Order" ADD COLUMN "tax" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "OrderLine" ADD COLUMN "delivered" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "OrderLine" ADD COLUMN "discount" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "OrderLine" ADD COLUMN "discountBy" TEXT;
ALTER TABLE "OrderLine" ADD COLUMN "discountKind" TEXT;
ALTER TABLE "OrderLine" ADD COLUMN "discountReason" TEXT;
ALTER TABLE "OrderLine" ADD COLUMN "discountValue" INTEGER;
ALTER TABLE "OrderLine" ADD COLUMN "orderDiscount" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "OrderLine" ADD COLUMN "refunded" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "OrderLine" ADD COLUMN "returned" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "OrderLine" ADD COLUMN "shipped" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "OrderLine" ADD COLUMN "tax" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "OrderLine" ADD COLUMN "taxRate" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Shipment" ADD COLUMN "lines" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Refund" ADD COLUMN "lines" TEXT NOT NULL DEFAULT '';
ALTER TABLE "OrderEvent" ADD COLUMN "after" TEXT NOT NULL DEFAULT '';
ALTER TABLE "OrderEvent" ADD COLUMN "before" TEXT NOT NULL DEFAULT '';
ALTER TABLE "OrderEvent" ADD COLUMN "door" TEXT NOT NULL DEFAULT 'chat';
CREATE UNIQUE INDEX "Order_quoteNumber_key" ON "Order"("quoteNumber");
CREATE UNIQUE INDEX "Order_quoteHash_key" ON "Order"("quoteHash");
CREATE INDEX "Order_expiresAt_idx" ON "Order"("expiresAt");

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
