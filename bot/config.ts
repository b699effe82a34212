import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { type CountryCode, isCountry } from '../domain/customers/phone.ts';

/** What the server is told by its environment; .env.example explains every key. */
export interface Config {
  port: number;
  host: string;
  publicUrl: string | undefined;
  databaseUrl: string | undefined;
  dataDir: string;
  directLineSecret: string | undefined;
  /** one key, or the new one, a comma and the former */
  dataKey: string | undefined;
  shopName: { en: string; zh: string };
  shopTagline: { en: string; zh: string };
  shopCurrency: string;
  shopTimeZone: string;
  /** whose numbers phones without a country code are */
  shopCountry: CountryCode;
  /** null: unpaid orders never end by themselves */
  orderExpiryHours: number | null;
  /** in minor units: only a manager gives back more of one order */
  refundApprovalLimit: number;
  apiRequestsPerMinute: number;
  demo: boolean;
  /** with the demo's data only: customers play the bank */
  testBank: boolean;
  /** undefined: nobody pays by Stripe */
  stripe: { secretKey: string; webhookSecret: string } | undefined;
  logLevel: string;
}

/**
 * The link to a server on this machine that has no PUBLIC_URL.
 * @example addressOf('127.0.0.1', 3978) // 'http://localhost:3978'
 */
export function addressOf(host: string, port: number): string {
  const isHere = /^(127\.|0\.0\.0\.0$|::1?$|::ffff:127\.|localhost$)/.test(host);
  return `http://${isHere ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** The operator's mistake, in one line with its remedy. */
export class ConfigProblem extends Error {
  override name = 'ConfigProblem';
}

const optional = (schema: z.ZodType<string>) =>
  z.preprocess((v) => (v === '' ? undefined : v), schema.optional());

const schema = z.object({
  PORT: z.coerce.number({ error: 'a number between 0 and 65535' }).int().min(0).max(65535).default(3978),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: optional(z.url({ protocol: /^https?$/, error: 'a URL such as https://chat.example.com' })),
  DATABASE_URL: optional(
    z
      .string()
      .regex(
        /^postgres(ql)?:\/\/\S+$/,
        'empty for the built-in SQLite file, or postgresql://user:password@host:5432/name',
      ),
  ),
  DATA_DIR: z.string().min(1).default('./data'),
  DIRECT_LINE_SECRET: optional(
    z
      .string()
      .regex(/^[\x21-\x7e]{32,2000}$/, 'at least 32 characters without spaces, or empty to have one made'),
  ),
  DATA_KEY: optional(z.string()),
  SHOP_NAME_EN: z.string().max(60, 'at most 60 characters').default('Hill & Spring'),
  SHOP_NAME_ZH: z.string().max(60, 'at most 60 characters').default('山泉茶舍'),
  SHOP_TAGLINE_EN: z
    .string()
    .max(120, 'at most 120 characters')
    .default('Tea and ceramics: just say what you would like'),
  SHOP_TAGLINE_ZH: z.string().max(120, 'at most 120 characters').default('好茶好器，说一声就送到'),
  SHOP_CURRENCY: z
    .string()
    .regex(/^[A-Z]{3}$/, 'a three-letter code such as CNY')
    .default('CNY'),
  SHOP_COUNTRY: z
    .string()
    .refine(isCountry, 'a two-letter country code such as CN')
    .default('CN')
    .transform((code) => code as CountryCode),
  SHOP_TIME_ZONE: z.string().refine(isTimeZone, 'a zone such as Asia/Shanghai').default('Asia/Shanghai'),
  ORDER_EXPIRY_HOURS: z.coerce
    .number({ error: 'whole hours from 0 to 8760, 0 for never' })
    .int('whole hours from 0 to 8760, 0 for never')
    .min(0, 'whole hours from 0 to 8760, 0 for never')
    .max(8_760, 'whole hours from 0 to 8760, 0 for never')
    .default(72),
  REFUND_APPROVAL_LIMIT: z.coerce
    .number({ error: 'a whole amount of minor units' })
    .int('a whole amount of minor units')
    .min(0, 'a whole amount of minor units')
    .max(2_000_000_000, 'at most 2000000000')
    .default(50_000),
  API_REQUESTS_PER_MINUTE: z.coerce
    .number({ error: 'a whole number from 1 to 1000000' })
    .int('a whole number from 1 to 1000000')
    .min(1, 'a whole number from 1 to 1000000')
    .max(1_000_000, 'a whole number from 1 to 1000000')
    .default(600),
  DEMO: z.enum(['on', 'off'], { error: 'on or off' }).default('on'),
  TEST_BANK: z.enum(['on', 'off'], { error: 'on, off, or empty for on in the demo' }).optional(),
  STRIPE_SECRET_KEY: optional(
    z.string().regex(/^[sr]k_(test|live)_\w+$/, 'a secret key of Stripe, which begins with sk_ or rk_'),
  ),
  STRIPE_WEBHOOK_SECRET: optional(
    z.string().regex(/^whsec_\S+$/, 'a signing secret of Stripe, which begins with whsec_'),
  ),
  LOG_LEVEL: z
    .enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug'], {
      error: 'silent, fatal, error, warn, info or debug',
    })
    .default('info'),
});

/** Reads `.env` under `root` and the environment, which wins; throws ConfigProblem with a line to act on. */
export function readConfig(root: string, env: Record<string, string | undefined>): Config {
  const parsed = schema.safeParse(given({ ...readEnvFile(join(root, '.env')), ...env }));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const key = String(issue?.path[0]);
    throw new ConfigProblem(`${key} is not right: give it ${issue?.message} (in .env or the environment).`);
  }
  const value = parsed.data;
  const demo = value.DEMO === 'on';
  if (value.TEST_BANK === 'on' && !demo)
    throw new ConfigProblem('TEST_BANK=on is for the demo only: leave it empty, or set DEMO=on.');
  return {
    port: value.PORT,
    host: value.HOST,
    publicUrl: value.PUBLIC_URL?.replace(/\/$/, ''),
    databaseUrl: value.DATABASE_URL,
    dataDir: resolve(root, value.DATA_DIR),
    directLineSecret: value.DIRECT_LINE_SECRET,
    dataKey: value.DATA_KEY,
    shopName: { en: value.SHOP_NAME_EN, zh: value.SHOP_NAME_ZH },
    shopTagline: { en: value.SHOP_TAGLINE_EN, zh: value.SHOP_TAGLINE_ZH },
    shopCurrency: value.SHOP_CURRENCY,
    shopTimeZone: value.SHOP_TIME_ZONE,
    shopCountry: value.SHOP_COUNTRY,
    orderExpiryHours: value.ORDER_EXPIRY_HOURS || null,
    refundApprovalLimit: value.REFUND_APPROVAL_LIMIT,
    apiRequestsPerMinute: value.API_REQUESTS_PER_MINUTE,
    demo,
    testBank: demo && value.TEST_BANK !== 'off',
    stripe: stripeKeys(value.STRIPE_SECRET_KEY, value.STRIPE_WEBHOOK_SECRET),
    logLevel: value.LOG_LEVEL,
  };
}

/** Without the second nobody would hear that money came. */
function stripeKeys(secretKey: string | undefined, webhookSecret: string | undefined): Config['stripe'] {
  if (!secretKey && !webhookSecret) return undefined;
  if (secretKey && webhookSecret) return { secretKey, webhookSecret };
  const missing = secretKey ? 'STRIPE_WEBHOOK_SECRET' : 'STRIPE_SECRET_KEY';
  throw new ConfigProblem(`${missing} is missing: Stripe needs both keys, or none (see .env.example).`);
}

/** A key left empty is a key left out. */
const given = (values: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));

function readEnvFile(file: string): Record<string, string | undefined> {
  if (!existsSync(file)) return {};
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const broken = text
    .split(/\r?\n/)
    .findIndex((line) => !/^\s*(#.*|(export\s+)?[A-Za-z_]\w*\s*=.*)?$/.test(line));
  if (broken !== -1) {
    throw new ConfigProblem(
      `.env line ${broken + 1} is not KEY=value: correct it, or begin it with # (see .env.example).`,
    );
  }
  return parseEnv(text);
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
