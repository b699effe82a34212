import type { AddressInfo } from 'node:net';
import { apologise, converse } from '../dialogs/root.ts';
import { createShopReader } from '../dialogs/shop.ts';
import type { ShopFacts } from '../dialogs/shopFacts.ts';
import type { Job } from '../dialogs/turn.ts';
import { createSolver } from '../domain/allocation/solver.ts';
import type { Db } from '../domain/db.ts';
import { doJob } from '../domain/jobs.ts';
import type { PaymentReport } from '../domain/payments/receivePayment.ts';
import { mountChatApi } from './api/chat.ts';
import { mountOperatorApi, type OperatorAccess } from './api/operator.ts';
import { restHouse } from './api/rest/house.ts';
import { mountRest } from './api/rest/mount.ts';
import { routes } from './api/rest/routes.ts';
import { mountStaffApi } from './api/staff.ts';
import { mountDirectLine } from './channels/directLine/routes.ts';
import { Streams } from './channels/directLine/streams.ts';
import { createTokens } from './channels/directLine/tokens.ts';
import { addressOf } from './config.ts';
import { customerSweeps } from './customerSweeps.ts';
import { createExpirySweep } from './expirySweep.ts';
import type { Understanding } from './learning/learning.ts';
import type { Logger } from './log.ts';
import { createOutbox, type Outbox } from './outbox/outbox.ts';
import { createPaymentDesk, type PaymentDesk } from './payments/desk.ts';
import { createPayLinks } from './payments/payLinks.ts';
import type { PaymentProvider } from './payments/provider.ts';
import { mountPayments } from './payments/routes.ts';
import type { StripeCheckout } from './payments/stripe.ts';
import { createTestBank } from './payments/testBank.ts';
import { startSchedule } from './schedule.ts';
import { baseUrlOf, createHttpServer } from './server.ts';
import { mountPages } from './staticFiles.ts';
import { createTurns, type Turns } from './turn.ts';
import { createUnheardSweep } from './unheardSweep.ts';
import { alone, listenOnPostgres } from './wakeUps.ts';
import { createCourier } from './webhooks/courier.ts';
import { internet, type Network } from './webhooks/send.ts';

export interface AppOptions {
  db: Db;
  /** hear of other instances' turns; undefined on SQLite */
  listenUrl: string | undefined;
  secret: string;
  publicUrl: string | undefined;
  shop: {
    name: { en: string; zh: string };
    tagline: { en: string; zh: string };
    currency: string;
    timeZone: string;
    orderExpiryHours: number | null;
    /** in minor units: only a manager gives back more of one order */
    refundApprovalLimit?: number;
    /** what the chat may say about the shop; see bot/shopFacts.ts */
    facts?: ShopFacts;
  };
  /** the model that learns; without one the sentences of the checkout are trained at the first message */
  understanding?: (Pick<Understanding, 'model'> & Partial<Understanding>) | undefined;
  /** who takes customers' money online; undefined: a rep records what came */
  payments?: StripeCheckout | 'test' | undefined;
  files: { webFolder: string; webChatFile: string };
  /** of one person's keys and sessions together */
  apiRequestsPerMinute?: number;
  /** for commands of the terminal; undefined without a DATA_DIR of this server's own */
  operator?: OperatorAccess | undefined;
  /** how webhooks are reached; the internet unless a test says otherwise */
  network?: Network;
  log: Logger;
  now: () => Date;
}

const CLOSE_IDLE_MS = 50;
const REQUESTS_PER_MINUTE = 600;
const CLOSE_WITHIN_MS = 8_000;

const READ_ON_MS = 100;
const READ_ON_ROUNDS = 100;

/**
 * What was sent before the signal may not have been read yet: its connection would pass for an idle one, or still
 * waits to be accepted, of which the event loop does one a round. A round that has nothing to do costs microseconds.
 */
async function readOn(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, READ_ON_MS));
  for (let round = 0; round < READ_ON_ROUNDS; round++) await new Promise((resolve) => setImmediate(resolve));
}

/** A running Parley, wired and not yet listening. */
export interface App {
  turns: Turns;
  outbox: Outbox;
  desk: PaymentDesk;
  /** the address of every route, for the test that holds them to the policy */
  paths(): string[];
  listen(port: number, host: string): Promise<number>;
  /** lets what was accepted finish, closes streams so that clients come back, and lets go of everything but the db */
  close(): Promise<void>;
}

/** Wires the rings together; everything that differs between production and a test is an option. */
export function createApp(options: AppOptions): App {
  const { db, log, now } = options;
  let draining = false;

  const streams = new Streams(db, log);
  const wakeUps = options.listenUrl
    ? listenOnPostgres(options.listenUrl, { onWakeUp: (id) => streams.catchUp(id), log })
    : alone;
  const stripe = options.payments === 'test' ? undefined : options.payments;
  const tell = async (said: PaymentReport) => void (await desk.hear(said));
  const bank = options.payments === 'test' ? createTestBank({ tell, now }) : undefined;
  const provider: PaymentProvider = stripe ?? bank ?? { name: 'manual' };
  const links = createPayLinks(options.secret);
  let ownAddress = '';
  const turns = createTurns({
    db,
    now,
    log,
    converse,
    apologise,
    shop: createShopReader(db, {
      ...options.shop,
      publicUrl: options.publicUrl ?? '',
      model: options.understanding?.model,
      payments: provider.name,
      now,
    }),
    onSlow: (id) => streams.typing(id),
    onCommitted: (committed) => {
      streams.publish(committed);
      wakeUps.tell(committed.conversationId);
      if (committed.leftWork) outbox.wake();
    },
  });
  const means = { report: db.report, solve: createSolver() };
  const compute = (args: unknown) => doJob(means, args, { now: now(), currency: options.shop.currency });
  const desk = createPaymentDesk({
    ...{ db, provider, links, now, log },
    address: () => options.publicUrl ?? ownAddress,
    onNews: () => outbox.wake(),
  });
  const work = { summary: compute, allocation: compute, payment: desk.open } satisfies Record<
    Job['kind'],
    (args: unknown) => Promise<unknown>
  >;
  const outbox = createOutbox({ db, turns, now, log, work });
  const courier = createCourier({ db, network: options.network ?? internet, now, random: Math.random, log });
  const sweeps = [
    createExpirySweep({ db, now, log }),
    createUnheardSweep({ db, now, log, timeZone: options.shop.timeZone }),
    ...customerSweeps({ db, now, log }),
  ];

  const server = createHttpServer({ db, log, publicUrl: options.publicUrl, draining: () => draining });
  const tokens = createTokens(options.secret, now);
  const baseUrl = baseUrlOf(options.publicUrl);
  mountDirectLine(server, { db, turns, tokens, streams, now, baseUrl });
  mountChatApi(server, { db, tokens, baseUrl, shop: options.shop });
  mountStaffApi(server, { db, tokens, baseUrl, now });
  const house = restHouse({ ...options, solve: means.solve }, ({ words }) => {
    if (words) outbox.wake();
    courier.wake();
  });
  mountRest(server, routes, {
    ...{ ...house, baseUrl, requestsPerMinute: options.apiRequestsPerMinute ?? REQUESTS_PER_MINUTE },
  });
  mountPayments(server, { db, desk, links, bank, stripe, shopName: options.shop.name, baseUrl, now });
  if (options.operator)
    mountOperatorApi(server, {
      ...options,
      ...options.operator,
      learning: options.understanding?.learning,
      draining: () => draining,
    });
  mountPages(server, options.files);

  const schedule = startSchedule(() => {
    outbox.wake();
    courier.wake();
    options.understanding?.lookAgain?.();
    for (const sweep of sweeps) sweep.wake();
    desk.wake();
    bank?.wake().catch((error) => log.warn({ cause: error.name }, 'the test bank could not call back'));
    streams.lookRound().catch((error) => log.warn({ cause: error.name }, 'could not look after the streams'));
  });

  return {
    turns,
    outbox,
    desk,
    paths: () => Object.values(server.router.getRoutes()).map(({ path }) => String(path)),
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.once('error', reject); // restify passes its HTTP server's errors on
        server.listen(port, host, () => {
          const { port: bound } = server.server.address() as AddressInfo;
          ownAddress = addressOf(host, bound);
          outbox.wake();
          resolve(bound);
        });
      }),
    async close() {
      draining = true;
      schedule.stop();
      await readOn();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // A kept connection becomes idle when its last request is answered, so once is not enough.
      const closeIdle = setInterval(() => server.server.closeIdleConnections(), CLOSE_IDLE_MS);
      streams.closeAll();
      // A report may take longer than a stop may: its job is due again when its lease ends.
      const finished = Promise.all([
        closed,
        outbox.stop(),
        courier.stop(),
        ...sweeps.map((sweep) => sweep.stop()),
        desk.stop(),
        wakeUps.close(),
      ]);
      await Promise.race([finished, new Promise((resolve) => setTimeout(resolve, CLOSE_WITHIN_MS))]);
      clearInterval(closeIdle);
    },
  };
}
