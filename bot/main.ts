import { join } from 'node:path';
import { demoFacts } from '../prisma/demo/facts.ts';
import { isDemoShop, seedDemo } from '../prisma/seed.ts';
import { createApp } from './app.ts';
import { addressOf, type Config, ConfigProblem, readConfig } from './config.ts';
import { openDatabase, sealingProgress } from './database.ts';
import { announceServer, newOperatorKey, openDataDir } from './dataDir.ts';
import { openUnderstanding } from './learning/learning.ts';
import { openLog } from './log.ts';
import { openStripe } from './payments/stripe.ts';
import { keepShopFacts, readShopFacts } from './shopFacts.ts';
import { staffLinks } from './staffLinks.ts';

const STOP_WITHIN_MS = 10_000;

/** Serves until SIGTERM or SIGINT; `root` is the checkout. */
async function main(root: string): Promise<void> {
  const config = readConfig(root, process.env);
  const log = openLog(config.logLevel);
  const dataDir = openDataDir(config.dataDir, config.directLineSecret, { own: !config.databaseUrl });
  const understanding = openUnderstanding(
    { folder: config.dataDir, workerFile: join(root, 'dist/learner.mjs') },
    log,
  );
  understanding.catch(() => {}); // told of where it is awaited
  const now = () => new Date();
  const sealing = sealingProgress(now, (line) => console.log(line));
  const db = await openDatabase(config, dataDir.databaseFile, root, sealing);
  const operatorKey = newOperatorKey();
  const seeded = config.demo && (await seedDemo(db, { now: now(), currency: config.shopCurrency }));
  if (seeded) keepShopFacts(config.dataDir, demoFacts);

  // Never over anybody's real orders: whoever plays the bank decides what is paid.
  const testBank = !config.stripe && config.testBank && (await isDemoShop(db));
  const payments = config.stripe ? await openStripe(config.stripe) : testBank ? 'test' : undefined;

  const app = createApp({
    db,
    understanding: await understanding,
    listenUrl: config.databaseUrl,
    secret: dataDir.secret,
    publicUrl: config.publicUrl,
    shop: {
      name: config.shopName,
      tagline: config.shopTagline,
      currency: config.shopCurrency,
      timeZone: config.shopTimeZone,
      orderExpiryHours: config.orderExpiryHours,
      refundApprovalLimit: config.refundApprovalLimit,
      facts: readShopFacts(config.dataDir),
    },
    payments,
    files: {
      webFolder: join(root, 'bot/web'),
      webChatFile: join(root, 'node_modules/botframework-webchat/dist/webchat.js'),
    },
    apiRequestsPerMinute: config.apiRequestsPerMinute,
    operator: config.databaseUrl
      ? undefined
      : { key: operatorKey, folder: config.dataDir, host: config.host },
    log,
    now,
  });
  const port = await listen(app, config);
  const { host } = config;
  const leave = config.databaseUrl
    ? () => {}
    : announceServer(config.dataDir, { host, port, key: operatorKey });
  log.info({ port, database: db.provider, payments: app.desk.provider }, 'ready');
  if (testBank && config.publicUrl)
    log.warn('The test bank is on: customers decide what is paid (TEST_BANK=off).');
  const address = config.publicUrl ?? addressOf(config.host, port);
  const links = seeded ? await staffLinks(db, { address, now: now() }) : [];
  welcome(address, links);

  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    leave();
    await app.close();
    await db.close();
    dataDir.release();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop('SIGTERM'));
  process.on('SIGINT', () => void stop('SIGINT'));
}

/** The two lines a person starting the server waits for; on standard output, which the structured log shares. */
function welcome(address: string, links: { name: string; role: string; link: string }[]): void {
  console.log(`\nParley is ready: ${address}\n`);
  for (const { name, role, link } of links) console.log(`Sign in as ${name} (${role}), once: ${link}`);
}

async function listen(app: { listen(port: number, host: string): Promise<number> }, { port, host }: Config) {
  try {
    return await app.listen(port, host);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'EADDRINUSE') {
      throw new ConfigProblem(
        `Port ${port} is in use: stop what uses it, or set PORT to another (PORT=3979 npm start).`,
      );
    }
    if (code === 'EACCES')
      throw new ConfigProblem(`This user may not use port ${port}: set PORT to 1024 or above.`);
    throw error;
  }
}

main(process.env.PARLEY_ROOT ?? process.cwd()).catch((error) => {
  const line = error instanceof Error ? error.message : String(error);
  if (error instanceof ConfigProblem) console.error(line);
  else console.error(`Parley could not start: ${line}`);
  process.exit(1);
});
