import type { AddressInfo } from 'node:net';
import { mountDirectLine } from '../../bot/channels/directLine/routes.ts';
import { Streams } from '../../bot/channels/directLine/streams.ts';
import { createTokens } from '../../bot/channels/directLine/tokens.ts';
import { openLog } from '../../bot/log.ts';
import { baseUrlOf, createHttpServer } from '../../bot/server.ts';
import { createTurns } from '../../bot/turn.ts';
import { createShopReader } from '../../dialogs/shop.ts';
import type { Model } from '../../dialogs/understanding/model.ts';
import { serveParent } from './child.ts';
import { SECRET } from './secret.ts';
import { openShop, shop } from './shopDatabase.ts';

// Our web door and our turn, transaction and log and all, around an echo: what is left is what dialogs and orders cost.
const { db, read } = await openShop(process.argv[2] ?? '');
const log = openLog('warn');
const now = () => new Date();
const streams = new Streams(db, log);
const turns = createTurns({
  db,
  now,
  log,
  converse: async (context) => {
    await context.sendActivity(`Echo: ${context.activity.text}`);
  },
  apologise: async () => {},
  shop: createShopReader(db, { ...shop, publicUrl: '', model: () => ({}) as Model, now }),
  onSlow: (id) => streams.typing(id),
  onCommitted: (committed) => streams.publish(committed),
});
const server = createHttpServer({ db, log, publicUrl: undefined, draining: () => false });
const baseUrl = baseUrlOf(undefined);
mountDirectLine(server, { db, turns, tokens: createTokens(SECRET, now), streams, now, baseUrl });
server.listen(0, '127.0.0.1', () => serveParent((server.server.address() as AddressInfo).port, read));
