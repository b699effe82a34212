import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';
import { createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Request, Response, Server } from 'restify';
import type { Db } from '../../domain/db.ts';
import { DbUnavailable } from '../../domain/db.ts';
import { type Command, commandSchema, runCommand, type Surroundings } from '../cli/commands.ts';
import { addressOf, ConfigProblem } from '../config.ts';
import { Refusal, route } from '../http.ts';
import type { Learning } from '../learning/learning.ts';
import type { Logger } from '../log.ts';

/** Who may give commands, and where a file they send waits: in DATA_DIR, like everything else a server keeps. */
export interface OperatorAccess {
  key: string;
  folder: string;
  /** HOST when it is an address of the network: then this machine's own commands come from there too */
  host?: string;
}

export interface OperatorOptions extends OperatorAccess {
  db: Db;
  publicUrl: string | undefined;
  shop: Surroundings['shop'];
  learning: Learning | undefined;
  /** the server is stopping: long commands end after their batch */
  draining: () => boolean;
  log: Logger;
  now: () => Date;
}

const MOST_COMMAND_BYTES = 16 * 1024;
export const MOST_FILE_BYTES = 200 * 1024 * 1024;

/**
 * The commands of the terminal, while this server has the database. The body is one line of JSON, and for an import
 * the file's bytes after it: as JSON too, 200 MB would stop every conversation while they are parsed. The answer is
 * lines of JSON, {progress}, {told}, {text}… and at last {result} or {error}.
 */
export function mountOperatorApi(server: Server, options: OperatorOptions): void {
  const uploads = join(options.folder, 'uploads');
  rmSync(uploads, { recursive: true, force: true }); // of a server that was killed
  let importing = false;

  server.post(
    '/api/operator/commands',
    route(async (req, res) => {
      requireOperator(req, options);
      const body = new Body(req);
      try {
        const command = parseCommand(await body.line());
        const last = await (bringsFile(command) ? importFrom : workOn)(req, res, command, body);
        res.end(lineOf(last));
      } finally {
        await body.discard();
      }
    }),
  );

  const workOn = (req: Request, res: Response, command: Command) => work(req, res, command, options);

  async function importFrom(req: Request, res: Response, command: Command, body: Body): Promise<object> {
    if (importing) {
      throw new Refusal(409, 'Importing', 'An import is running already: wait until it has finished.');
    }
    importing = true;
    const file = join(uploads, `${randomUUID()}.csv`);
    try {
      mkdirSync(uploads, { recursive: true, mode: 0o700 });
      await body.saveTo(file);
      return await work(req, res, command, options, file);
    } finally {
      rmSync(file, { force: true });
      importing = false;
    }
  }
}

const bringsFile = ({ command }: Command) => command === 'import' || command === 'crm.import';

/** One refusal for all reasons: who may not in need not learn why. */
function requireOperator(req: Request, { key, host }: OperatorAccess): void {
  const given = /^Bearer (\S+)$/.exec(req.headers.authorization ?? '')?.[1] ?? '';
  if (isHere(req, host) && timingSafeEqual(hashOf(given), hashOf(key))) return;
  req.resume();
  throw new Refusal(
    403,
    'NotTheOperator',
    'Only commands on this machine, with the key from DATA_DIR, may do this.',
  );
}

const loopback = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];

/** A balancer or a proxy on this machine is a loopback peer too, but says for whom it asks. */
function isHere({ socket, headers }: Request, host: string | undefined): boolean {
  const { remoteAddress = '' } = socket;
  const isLocal = loopback.includes(remoteAddress) || remoteAddress === host;
  return isLocal && headers['x-forwarded-for'] === undefined && headers.forwarded === undefined;
}

/** Of equal length, whatever was given. */
const hashOf = (text: string) => createHash('sha256').update(text).digest();

function parseCommand(line: string): Command {
  const { data, error } = commandSchema.safeParse(jsonOf(line));
  if (data) return data;
  throw new Refusal(400, 'BadCommand', `The command is not right: ${error.issues[0]?.message}.`);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A request's body, read once: its first line, then the rest. */
class Body {
  #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(req: Request) {
    this.#chunks = (req as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  }

  /** Up to the first line's end, or all there is; refuses with 413 when that is more than a command. */
  async line(): Promise<string> {
    let end = this.#rest.indexOf('\n');
    while (end === -1 && this.#rest.length <= MOST_COMMAND_BYTES) {
      const next: IteratorResult<Buffer> = await this.#chunks.next();
      if (next.done) end = this.#rest.length;
      else this.#rest = Buffer.concat([this.#rest, next.value]);
      if (end === -1) end = this.#rest.indexOf('\n');
    }
    if (end === -1 || end > MOST_COMMAND_BYTES) {
      throw new Refusal(413, 'CommandTooLarge', 'Send a command of at most 16 KB in the first line.');
    }
    const line = this.#rest.subarray(0, end).toString('utf8');
    this.#rest = this.#rest.subarray(end + 1);
    return line;
  }

  async saveTo(file: string): Promise<void> {
    await pipeline(() => this.#bytes(), createWriteStream(file, { flags: 'wx', mode: 0o600 }));
  }

  /** Reads what nobody wants: a connection with unread bytes is stuck, and a stopping server would wait for it. */
  async discard(): Promise<void> {
    let next = await this.#chunks.next().catch(() => ({ done: true }));
    while (!next.done) next = await this.#chunks.next().catch(() => ({ done: true }));
  }

  async *#bytes() {
    let size = 0;
    let chunk: Buffer | undefined = this.#rest;
    while (chunk) {
      size += chunk.length;
      if (size > MOST_FILE_BYTES) throw new Refusal(413, 'FileTooLarge', 'Send a file of at most 200 MB.');
      yield chunk;
      const next: IteratorResult<Buffer> = await this.#chunks.next();
      chunk = next.done ? undefined : next.value;
    }
  }
}

/** Does the command, saying how far it is, and returns the last line. */
async function work(
  req: Request,
  res: Response,
  command: Command,
  options: OperatorOptions,
  file?: string,
): Promise<object> {
  const { db, shop, learning, now, log, publicUrl, draining } = options;
  let isGone = false;
  res.once('close', () => {
    isGone = true; // Ctrl-C at the terminal
  });
  res.writeHead(200, { 'Content-Type': 'application/x-ndjson; charset=utf-8', 'Cache-Control': 'no-store' });
  const around: Surroundings = {
    ...{ db, shop, learning, now },
    address: publicUrl ?? addressOf(req.socket.localAddress ?? '', req.socket.localPort ?? 0),
    onProgress: (progress) => void res.write(lineOf({ progress })),
    tell: (line) => void res.write(lineOf({ told: line })),
    write: (text) => written(res, lineOf({ text })),
    isStopped: () => isGone || draining(),
  };
  try {
    const answer = await runCommand(command, around, file);
    log.info({ command: command.command, done: answer.ok }, 'operator command');
    return answer.ok ? { result: answer.result } : { error: { message: answer.message } };
  } catch (error) {
    log.error(
      { command: command.command, err: { message: (error as Error).message } },
      'operator command failed',
    );
    return { error: { message: sentenceOf(error) } };
  }
}

/** Waits until a slow reader has caught up, or has gone. */
async function written(res: Response, line: string): Promise<void> {
  if (res.write(line) || res.destroyed) return;
  await new Promise<void>((resolve) => {
    const goOn = () => {
      res.off('drain', goOn);
      res.off('close', goOn);
      resolve();
    };
    res.once('drain', goOn);
    res.once('close', goOn);
  });
}

const lineOf = (line: object) => `${JSON.stringify(line)}\n`;

function sentenceOf(error: unknown): string {
  if (error instanceof ConfigProblem) return error.message; // a file of DATA_DIR that is not right
  return error instanceof DbUnavailable
    ? 'The database cannot take this just now: run the same command again in a moment.'
    : 'The server could not finish this: its log says why. Run the same command again.';
}
