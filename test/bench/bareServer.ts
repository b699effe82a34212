import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import Sqlite from 'better-sqlite3';
import restify from 'restify';
import { ownUse, type Reading, serveParent } from './child.ts';

// The least that can keep an order: restify reads the body, one insert keeps it, as durably as we keep ours.

const file = process.argv[2] ?? '';
for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
const db = new Sqlite(file);
db.pragma('journal_mode = WAL');
db.pragma('synchronous = FULL');
db.exec('CREATE TABLE "Order" ("id" TEXT PRIMARY KEY, "body" TEXT NOT NULL, "at" TEXT NOT NULL)');
const insert = db.prepare('INSERT INTO "Order" VALUES (?, ?, ?)');
let orders = 0;

const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/orders', (req, res, next) => {
  const id = randomUUID();
  insert.run(id, JSON.stringify(req.body), new Date().toISOString());
  orders++;
  res.send(201, { id });
  next();
});
server.listen(0, '127.0.0.1', () =>
  serveParent(
    (server.server.address() as AddressInfo).port,
    async (): Promise<Reading> => ({ statements: orders, commits: orders, orders, ...ownUse() }),
  ),
);
