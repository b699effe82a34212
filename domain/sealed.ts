import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { CountryCode } from './customers/phone.ts';

// The one place that seals and opens: AES-256-GCM, bound to the cell it is for, and blind indexes that find a sealed
// value without opening it. Sealing takes about 5 µs, so nothing is kept open between two reads.

/** What a column holds when its text is sealed; only `open` makes text of it, so it cannot be shown by mistake. */
export interface Sealed {
  readonly sealed: unique symbol;
}

/** The cell a text is sealed for: copied to another row, column or table it does not open. */
export interface Cell {
  table: 'ContactDetail' | 'Order' | 'Conversation' | 'AuditChain' | 'Webhook' | 'KeptAnswer';
  column: string;
  id: string;
}

interface Key {
  id: string;
  seal: Buffer;
  index: Buffer;
}

/** What opens the sealed columns of a database: the current key, those it had before, and how phones are read. */
export interface Vault {
  current: Key;
  keys: ReadonlyMap<string, Key>;
  /** phones without a country code are numbers of this country, also when they are looked for */
  country: CountryCode;
}

/** A sealed value that none of the keys opens: the wrong key, another cell's value, or a damaged one. */
export class NotOpened extends Error {
  override name = 'NotOpened';
}

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Whether this is a key as DATA_KEY has it: 32 bytes in base64. */
export const isDataKey = (text: string): boolean =>
  /^[A-Za-z0-9+/]{43}=?$/.test(text) && Buffer.from(text, 'base64').length === KEY_BYTES;

/** A new key for DATA_KEY. */
export const newDataKey = (): string => randomBytes(KEY_BYTES).toString('base64');

/** Makes a vault of keys as DATA_KEY has them; the first seals, all of them open. */
export function openVault(options: { keys: string[]; country: CountryCode }): Vault {
  const [current, ...older] = options.keys.map(keyOf);
  if (!current) throw new Error('A vault needs a key.');
  return {
    current,
    keys: new Map([current, ...older].map((key) => [key.id, key])),
    country: options.country,
  };
}

/** One secret, three uses: what is derived for one says nothing of the others. The id tells keys apart, not what they are. */
function keyOf(text: string): Key {
  const secret = Buffer.from(text, 'base64');
  const derive = (use: string) => Buffer.from(hkdfSync('sha256', secret, '', `parley ${use}`, KEY_BYTES));
  return { id: derive('key id').toString('hex', 0, 4), seal: derive('seal'), index: derive('blind index') };
}

/**
 * Seals a text for one cell. The result names its key: `sealed.<key id>.<nonce, text and tag>`.
 * @example seal(vault, { table: 'Order', column: 'address', id: 'o1' }, '12 Hill Road') // 'sealed.3f9a01c2.Xk…'
 */
export function seal(vault: Vault, cell: Cell, text: string): Sealed {
  const { id, seal: key } = vault.current;
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(boundTo(cell));
  const parts = [nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()];
  return `sealed.${id}.${Buffer.concat(parts).toString('base64url')}` as unknown as Sealed;
}

/** The text sealed for this cell; throws NotOpened. */
export function open(vault: Vault, cell: Cell, sealed: Sealed): string {
  const [, id = '', body = ''] = SEALED.exec(String(sealed)) ?? [];
  const key = vault.keys.get(id);
  if (!key)
    throw new NotOpened(`${cell.table}.${cell.column} of ${cell.id} is not sealed with a key of ours.`);

  const bytes = Buffer.from(body, 'base64url');
  const text = bytes.subarray(NONCE_BYTES, -TAG_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', key.seal, bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  })
    .setAAD(boundTo(cell))
    .setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
  } catch (error) {
    throw new NotOpened(`${cell.table}.${cell.column} of ${cell.id} does not open.`, { cause: error });
  }
}

/** Shortest: nonce, no text, tag. */
const SEALED = /^sealed\.([0-9a-f]{8})\.([A-Za-z0-9_-]{38,})$/;

/** Whether a stored text is sealed, with whatever key. */
export const isSealed = (stored: unknown): boolean => SEALED.test(String(stored));

/** Whether it is sealed with the key that seals today. */
export const isSealedNow = ({ current }: Vault, stored: unknown): boolean =>
  SEALED.exec(String(stored))?.[1] === current.id;

/** The parts cannot be read in two ways: names of tables and columns have no slash. */
const boundTo = ({ table, column, id }: Cell) => Buffer.from(`${table}/${column}/${id}`);

/**
 * Finds a sealed value: the same for the same kind and text, and no way back without the key. 128 bits.
 * @example blindIndex(vault, 'email', 'anna@example.com') // 'h5Qv0aX…'
 */
export const blindIndex = ({ current }: Vault, kind: string, text: string): string =>
  createHmac('sha256', current.index).update(`${kind}/${text}`).digest().toString('base64url', 0, 16);

/** A plain digest, for chains. @example digest('a') // 'ypeBEsob…' */
export const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');
