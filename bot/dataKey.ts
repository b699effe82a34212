import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { CountryCode } from '../domain/customers/phone.ts';
import type { Db } from '../domain/db.ts';
import { isDataKey, newDataKey, openVault, type Vault } from '../domain/sealed.ts';
import { findKeyId } from '../domain/sealing/sealDatabase.ts';
import { ConfigProblem } from './config.ts';

/**
 * The vault of this database: of DATA_KEY, else of the key file, which is made beside a database that has no key yet.
 * The wrong key, or none for a database that is sealed, is a ConfigProblem: nothing is written and nothing shown.
 */
export async function findVault(
  db: Db,
  options: { configured: string | undefined; file: string; country: CountryCode },
): Promise<Vault> {
  const { configured, file, country } = options;
  const keyId = await findKeyId(db);
  const keys = configured ? configuredKeys(configured) : keptKeys(file, { isSealed: keyId !== null });
  const vault = openVault({ keys, country });
  if (keyId !== null && !vault.keys.has(keyId)) throw otherKey(keyId, file);
  return vault;
}

/** What to do about a database that is sealed with another key. */
export const otherKey = (keyId: string, file: string) =>
  new ConfigProblem(
    `The contact details in this database are sealed with another key (id ${keyId}): give that key as DATA_KEY or put it back into ${file}.`,
  );

function configuredKeys(configured: string): string[] {
  const keys = configured.split(',').map((key) => key.trim());
  if (keys.every(isDataKey)) return keys;
  throw new ConfigProblem(
    'DATA_KEY is not right: give it 32 bytes in base64 (openssl rand -base64 32); while changing it, the new key, a comma, the old one.',
  );
}

function keptKeys(file: string, { isSealed }: { isSealed: boolean }): string[] {
  if (existsSync(file)) {
    const key = readFileSync(file, 'utf8').trim();
    if (isDataKey(key)) return [key];
    throw new ConfigProblem(
      `${file} is damaged: put your copy of it back; without it the sealed contact details are lost.`,
    );
  }
  if (isSealed) {
    throw new ConfigProblem(
      `The contact details in this database are sealed and their key is not here: put ${file} back or set DATA_KEY.`,
    );
  }
  return [makeKey(file)];
}

/** On the disk before the first value is sealed with it; never over another. */
function makeKey(file: string): string {
  const key = newDataKey();
  const descriptor = openSync(file, 'wx', 0o600);
  try {
    writeSync(descriptor, `${key}\n`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  return key;
}
