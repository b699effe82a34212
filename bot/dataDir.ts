import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { ConfigProblem } from './config.ts';

const SERVER_FILE = 'server.json';

/** What one server keeps in DATA_DIR. */
export interface DataDir {
  databaseFile: string;
  /** the configured secret, or the one made on the first start */
  secret: string;
  /** lets go of the folder */
  release(): void;
}

/**
 * Opens the folder and takes it for this process: a second server or command on it is refused with a sentence. The
 * lock is an SQLite lock on a file of its own, which the system drops when the process dies, however it dies.
 */
export function openDataDir(
  folder: string,
  configuredSecret: string | undefined,
  options: { own: boolean },
): DataDir {
  const lock = options.own ? takeLock(folder) : null;
  if (!lock) makeFolder(folder);
  return {
    databaseFile: join(folder, 'parley.db'),
    secret: configuredSecret ?? keptSecret(join(folder, 'secrets.json')),
    release: () => lock?.close(),
  };
}

function takeLock(folder: string): Sqlite.Database {
  makeFolder(folder);
  let lock: Sqlite.Database | undefined;
  try {
    lock = new Sqlite(join(folder, 'lock'), { timeout: 0 });
    lock.exec('BEGIN EXCLUSIVE');
    rmSync(join(folder, SERVER_FILE), { force: true }); // of a server that was killed; nobody may ask it any more
    return lock;
  } catch (error) {
    lock?.close();
    const { code } = error as { code?: string };
    if (code === 'ERR_DLOPEN_FAILED') throw otherNode();
    throw code === 'SQLITE_BUSY' ? inUse(folder) : notWritable(folder);
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 }); // people's names and addresses are in there
    accessSync(folder, constants.W_OK);
  } catch {
    throw notWritable(folder);
  }
}

/** Another process has the folder: a server, or a command at work. */
export class DataDirInUse extends ConfigProblem {
  override name = 'DataDirInUse';
}

const inUse = (folder: string) =>
  new DataDirInUse(
    `Another Parley is using ${folder}: stop it first, or set DATA_DIR (and PORT) for this one to something else.`,
  );

const otherNode = () =>
  new ConfigProblem(
    `The SQLite driver in node_modules was built for another Node.js than this one (${process.versions.node}): delete node_modules and start again.`,
  );

const notWritable = (folder: string) =>
  new ConfigProblem(
    `Cannot write to ${folder}: give this user the right to, or set DATA_DIR to another folder.`,
  );

function keptSecret(file: string): string {
  if (!existsSync(file)) {
    writeFileSync(file, JSON.stringify({ directLineSecret: randomBytes(32).toString('hex') }), {
      mode: 0o600,
    });
  }
  try {
    const { directLineSecret } = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof directLineSecret === 'string' && directLineSecret.length >= 32) return directLineSecret;
  } catch {
    // falls through to the sentence below
  }
  throw new ConfigProblem(
    `${file} is damaged: delete it to have a new secret made (open chats will start anew).`,
  );
}

const serverFile = z.object({ host: z.string(), port: z.number().int(), key: z.string().min(32) });

/** Where the server of a folder listens, and the key with which a command may ask it to work. */
export type RunningServer = z.infer<typeof serverFile>;

/** A new operator key; it lives as long as the server does. */
export const newOperatorKey = (): string => randomBytes(32).toString('base64url');

/** Tells commands where the server that has the folder's lock is, until the returned function is called. */
export function announceServer(folder: string, server: RunningServer): () => void {
  const file = join(folder, SERVER_FILE);
  writeFileSync(file, JSON.stringify(server), { mode: 0o600 });
  return () => rmSync(file, { force: true });
}

/** The server that has the folder's lock, or null while it starts or stops; ask only when the lock is taken. */
export function findServer(folder: string): RunningServer | null {
  try {
    return serverFile.parse(JSON.parse(readFileSync(join(folder, SERVER_FILE), 'utf8')));
  } catch {
    return null;
  }
}
