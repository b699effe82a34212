-- CreateTable
CREATE TABLE "ContactDetail" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "customerId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "label" TEXT NOT NULL DEFAULT '',
    "value" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "tail" TEXT,
    "primaryFor" TEXT,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "ContactDetail_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "Customer" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DataKey" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT DEFAULT 1,
    "keyId" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "sealedAt" DATETIME
);

-- CreateIndex
CREATE UNIQUE INDEX "ContactDetail_primaryFor_key" ON "ContactDetail"("primaryFor");

-- CreateIndex
CREATE INDEX "ContactDetail_hash_idx" ON "ContactDetail"("hash");

-- CreateIndex
CREATE INDEX "ContactDetail_tail_idx" ON "ContactDetail"("tail");

-- CreateIndex
CREATE UNIQUE INDEX "ContactDetail_customerId_kind_hash_key" ON "ContactDetail"("customerId", "kind", "hash");

-- What was in the customer's row becomes rows of their own, in plain text until the next start seals them.
INSERT INTO "ContactDetail" ("id", "customerId", "kind", "value", "hash", "primaryFor", "createdAt")
SELECT "id" || '/phone', "id", 'phone', "phone", "id" || '/phone', "id" || '/phone', "createdAt" FROM "Customer" WHERE "phone" <> ''
UNION ALL
SELECT "id" || '/email', "id", 'email', "email", "id" || '/email', "id" || '/email', "createdAt" FROM "Customer" WHERE "email" <> ''
UNION ALL
SELECT "id" || '/address', "id", 'address', "address", "id" || '/address', "id" || '/address', "createdAt" FROM "Customer" WHERE "address" <> '';

-- A phone or e-mail that stood for an unknown name is sealed like the others, so it may not stand here.
UPDATE "Customer" SET "name" = '' WHERE "name" = "phone" OR "name" = "email";
UPDATE "Order" SET "contactName" = NULL WHERE "contactName" = "contactPhone" OR "contactName" = "contactEmail";

-- DropIndex
DROP INDEX "Customer_phone_idx";
DROP INDEX "Customer_email_idx";

-- AlterTable
ALTER TABLE "Customer" DROP COLUMN "phone";
ALTER TABLE "Customer" DROP COLUMN "email";
ALTER TABLE "Customer" DROP COLUMN "address";
