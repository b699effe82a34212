-- CreateTable
CREATE TABLE "PaymentAttempt" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "orderId" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "externalId" TEXT,
    "status" TEXT NOT NULL DEFAULT 'created',
    "amount" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "url" TEXT,
    "conversationId" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "received" INTEGER,
    "receivedCurrency" TEXT,
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "dueAt" DATETIME NOT NULL,
    "leaseUntil" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "settledAt" DATETIME,
    CONSTRAINT "PaymentAttempt_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PaymentEvent" (
    "provider" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "attemptId" TEXT,
    "kind" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("provider", "eventId")
);

-- CreateTable
CREATE TABLE "ProviderRefund" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "attemptId" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'requested',
    "externalId" TEXT,
    "requestId" TEXT NOT NULL,
    "requestedBy" TEXT NOT NULL,
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "dueAt" DATETIME NOT NULL,
    "leaseUntil" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "settledAt" DATETIME,
    CONSTRAINT "ProviderRefund_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "PaymentAttempt" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ProviderRefund_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "PaymentAttempt_orderId_idx" ON "PaymentAttempt"("orderId");

-- CreateIndex
CREATE INDEX "PaymentAttempt_status_dueAt_idx" ON "PaymentAttempt"("status", "dueAt");

-- CreateIndex
CREATE UNIQUE INDEX "PaymentAttempt_provider_externalId_key" ON "PaymentAttempt"("provider", "externalId");

-- CreateIndex
CREATE INDEX "PaymentEvent_attemptId_idx" ON "PaymentEvent"("attemptId");

-- CreateIndex
CREATE UNIQUE INDEX "ProviderRefund_requestId_key" ON "ProviderRefund"("requestId");

-- CreateIndex
CREATE INDEX "ProviderRefund_orderId_idx" ON "ProviderRefund"("orderId");

-- CreateIndex
CREATE INDEX "ProviderRefund_attemptId_idx" ON "ProviderRefund"("attemptId");

-- CreateIndex
CREATE INDEX "ProviderRefund_status_dueAt_idx" ON "ProviderRefund"("status", "dueAt");
