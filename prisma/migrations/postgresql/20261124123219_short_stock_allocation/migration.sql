-- AlterTable
ALTER TABLE "Product" ADD COLUMN     "allocated" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "cost" INTEGER;

-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "promisedFor" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "OrderLine" ADD COLUMN     "allocated" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "AllocationPlan" (
    "id" TEXT NOT NULL,
    "staffId" TEXT NOT NULL,
    "plan" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "appliedAt" TIMESTAMP(3),

    CONSTRAINT "AllocationPlan_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AllocationPlan_createdAt_idx" ON "AllocationPlan"("createdAt");
