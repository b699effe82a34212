-- DropIndex
DROP INDEX "Customer_name_idx";

-- AlterTable
ALTER TABLE "Customer" ADD COLUMN     "company" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "lostReason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "mergedInto" TEXT,
ADD COLUMN     "ownedAt" TIMESTAMP(3),
ADD COLUMN     "source" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "stage" TEXT NOT NULL DEFAULT 'new',
ADD COLUMN     "stageAt" TIMESTAMP(3),
ADD COLUMN     "timeZone" TEXT;

-- AlterTable
ALTER TABLE "Task" ADD COLUMN     "dueAt" TIMESTAMP(3),
ADD COLUMN     "staffId" TEXT;

-- AlterTable
ALTER TABLE "AuditEntry" ADD COLUMN     "hash" TEXT,
ADD COLUMN     "seq" INTEGER;

-- CreateTable
CREATE TABLE "Segment" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "filter" TEXT NOT NULL,
    "staffId" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Segment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Segment_name_key" ON "Segment"("name");

-- CreateTable
CREATE TABLE "OwnerRule" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "language" TEXT NOT NULL DEFAULT '',
    "city" TEXT NOT NULL DEFAULT '',
    "category" TEXT NOT NULL DEFAULT '',
    "team" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "OwnerRule_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "OwnerRule_position_key" ON "OwnerRule"("position");

-- DropIndex
DROP INDEX "Customer_ownerId_idx";

-- CreateTable
CREATE TABLE "CustomerTag" (
    "customerId" TEXT NOT NULL,
    "tag" TEXT NOT NULL,

    CONSTRAINT "CustomerTag_pkey" PRIMARY KEY ("customerId","tag")
);

-- CreateTable
CREATE TABLE "Note" (
    "id" TEXT NOT NULL,
    "customerId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "staffId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchTerm" (
    "term" TEXT COLLATE "C" NOT NULL,
    "customerId" TEXT NOT NULL,

    CONSTRAINT "SearchTerm_pkey" PRIMARY KEY ("term","customerId")
);

-- CreateTable
CREATE TABLE "StageMove" (
    "id" TEXT NOT NULL,
    "customerId" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "actor" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "StageMove_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CustomerMerge" (
    "id" TEXT NOT NULL,
    "customerId" TEXT NOT NULL,
    "mergedId" TEXT NOT NULL,
    "moved" TEXT NOT NULL,
    "staffId" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMP(3) NOT NULL,
    "undoneAt" TIMESTAMP(3),

    CONSTRAINT "CustomerMerge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditChain" (
    "id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "head" TEXT NOT NULL,

    CONSTRAINT "AuditChain_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "CustomerTag_tag_idx" ON "CustomerTag"("tag");

-- CreateIndex
CREATE INDEX "Note_customerId_at_idx" ON "Note"("customerId", "at");

-- CreateIndex
CREATE INDEX "SearchTerm_customerId_idx" ON "SearchTerm"("customerId");

-- CreateIndex
CREATE INDEX "StageMove_customerId_at_idx" ON "StageMove"("customerId", "at");

-- CreateIndex
CREATE INDEX "CustomerMerge_customerId_at_idx" ON "CustomerMerge"("customerId", "at");

-- CreateIndex
CREATE INDEX "CustomerMerge_mergedId_idx" ON "CustomerMerge"("mergedId");

-- CreateIndex
CREATE INDEX "Customer_stage_stageAt_idx" ON "Customer"("stage", "stageAt");

-- CreateIndex
CREATE INDEX "Customer_createdAt_idx" ON "Customer"("createdAt");

-- CreateIndex
CREATE INDEX "Task_staffId_doneAt_dueAt_idx" ON "Task"("staffId", "doneAt", "dueAt");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEntry_seq_key" ON "AuditEntry"("seq");

-- CreateIndex
CREATE INDEX "AuditEntry_seq_at_idx" ON "AuditEntry"("seq", "at");

-- AddForeignKey
ALTER TABLE "CustomerTag" ADD CONSTRAINT "CustomerTag_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "Customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "Customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchTerm" ADD CONSTRAINT "SearchTerm_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "Customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StageMove" ADD CONSTRAINT "StageMove_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "Customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateIndex
CREATE INDEX "Customer_ownerId_ownedAt_idx" ON "Customer"("ownerId", "ownedAt");

-- Where older customers stand: by what they have ordered.
UPDATE "Customer" SET "stageAt" = "createdAt", "ownedAt" = CASE WHEN "ownerId" IS NULL THEN NULL ELSE "createdAt" END;
UPDATE "Customer" SET "stage" = 'ordered',
  "stageAt" = (SELECT min(o."placedAt") FROM "Order" o WHERE o."customerId" = "Customer"."id" AND o."placedAt" IS NOT NULL)
WHERE EXISTS (SELECT 1 FROM "Order" o WHERE o."customerId" = "Customer"."id" AND o."status" IN ('placed', 'completed'));
UPDATE "Customer" SET "stage" = 'repeat'
WHERE (SELECT count(*) FROM "Order" o WHERE o."customerId" = "Customer"."id" AND o."status" IN ('placed', 'completed')) > 1;
