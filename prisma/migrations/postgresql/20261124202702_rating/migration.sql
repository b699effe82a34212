-- CreateTable
CREATE TABLE "Rating" (
    "id" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "conversationId" TEXT NOT NULL,
    "stars" INTEGER NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Rating_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Rating_conversationId_idx" ON "Rating"("conversationId");

-- CreateIndex
CREATE INDEX "Rating_at_idx" ON "Rating"("at");

-- CreateIndex
CREATE UNIQUE INDEX "Rating_subject_subjectId_key" ON "Rating"("subject", "subjectId");
