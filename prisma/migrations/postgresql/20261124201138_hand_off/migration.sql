-- CreateTable
CREATE TABLE "HandOff" (
    "id" TEXT NOT NULL,
    "conversationId" TEXT NOT NULL,
    "openFor" TEXT,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "words" TEXT NOT NULL,
    "offeredTo" TEXT,
    "staffId" TEXT,
    "askedAt" TIMESTAMP(3) NOT NULL,
    "takenAt" TIMESTAMP(3),
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "HandOff_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "HandOff_openFor_key" ON "HandOff"("openFor");

-- CreateIndex
CREATE INDEX "HandOff_state_askedAt_idx" ON "HandOff"("state", "askedAt");

-- CreateIndex
CREATE INDEX "HandOff_conversationId_askedAt_idx" ON "HandOff"("conversationId", "askedAt");

-- CreateIndex
CREATE INDEX "HandOff_staffId_state_idx" ON "HandOff"("staffId", "state");
