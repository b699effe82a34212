-- AlterTable
ALTER TABLE "Product" ADD COLUMN "allocated" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Product" ADD COLUMN "cost" INTEGER;

-- AlterTable
ALTER TABLE "Order" ADD COLUMN "promisedFor" DATETIME;

-- AlterTable
ALTER TABLE "OrderLine" ADD COLUMN "allocated" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "AllocationPlan" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "staffId" TEXT NOT NULL,
    "plan" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "appliedAt" DATETIME
);

-- CreateIndex
CREATE INDEX "AllocationPlan_createdAt_idx" ON "AllocationPlan"("createdAt");
