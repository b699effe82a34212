import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../bot/app.ts';
import { openUnderstanding } from '../../bot/learning/learning.ts';
import { openLog } from '../../bot/log.ts';
import { serveParent } from './child.ts';
import { SECRET } from './secret.ts';
import { openShop, shop } from './shopDatabase.ts';

// Parley itself, whole, on the file named as argument.
const { db, read } = await openShop(process.argv[2] ?? '');
const root = process.cwd();
const log = openLog('warn');
const understanding = await openUnderstanding(
  { folder: mkdtempSync(join(tmpdir(), 'parley-bench-')), workerFile: join(root, 'dist/learner.mjs') },
  log,
);
const app = createApp({
  db,
  understanding,
  shop,
  apiRequestsPerMinute: 1_000_000_000,
  listenUrl: undefined,
  secret: SECRET,
  publicUrl: undefined,
  files: {
    webFolder: join(root, 'bot/web'),
    webChatFile: join(root, 'node_modules/botframework-webchat/dist/webchat.js'),
  },
  log,
  now: () => new Date(),
});
serveParent(await app.listen(0, '127.0.0.1'), read);
