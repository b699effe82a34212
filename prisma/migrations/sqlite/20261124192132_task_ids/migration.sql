-- AlterTable
ALTER TABLE "Task" ADD COLUMN "requestId" TEXT;

-- What asked for a task of the house was its id. It gets one that an address can hold.
UPDATE "Task" SET "requestId" = "id", "id" = lower(hex(randomblob(16))) WHERE "kind" <> 'todo';

-- CreateIndex
CREATE UNIQUE INDEX "Task_requestId_key" ON "Task"("requestId");
