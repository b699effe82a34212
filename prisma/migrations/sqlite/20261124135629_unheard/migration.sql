-- CreateTable
CREATE TABLE "Unheard" (
    "sentence" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "masked" TEXT NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 1,
    "guess" TEXT NOT NULL DEFAULT '',
    "score" REAL NOT NULL DEFAULT 0,
    "answer" TEXT NOT NULL,
    "hint" TEXT NOT NULL DEFAULT '',
    "settled" TEXT NOT NULL DEFAULT '',

    PRIMARY KEY ("sentence", "day")
);

-- CreateIndex
CREATE INDEX "Unheard_day_idx" ON "Unheard"("day");
