import { createReadStream } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { RunningServer } from '../dataDir.ts';
import type { Answer, Command, Progress, Result } from './commands.ts';

export interface Question {
  command: Command;
  file: string | undefined;
  onProgress: (progress: Progress) => void;
  tell: (line: string) => void;
  write: (text: string) => Promise<void>;
  /** breaks the connection off; the server then stops after its batch */
  signal: AbortSignal;
}

/** Has a running server do a command, sending the file's bytes and never its path. Throws when it cannot be reached. */
export async function askServer(server: RunningServer, question: Question): Promise<Answer> {
  const { command, file, signal } = question;
  const outgoing = request({
    host: reachable(server.host),
    port: server.port,
    path: '/api/operator/commands',
    method: 'POST',
    headers: { Authorization: `Bearer ${server.key}`, 'Content-Type': 'application/octet-stream' },
    agent: false,
    signal,
  });
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    outgoing.once('response', resolve);
    outgoing.once('error', reject);
  });
  // A refusal may come, and the connection close, before all is sent: the answer counts then.
  const sent = pipeline(Readable.from(bodyOf(command, file)), outgoing);
  sent.catch(() => {});
  return readAnswer(await answered, question);
}

async function* bodyOf(command: Command, file: string | undefined) {
  yield Buffer.from(`${JSON.stringify(command)}\n`);
  if (file) yield* createReadStream(file);
}

/** An address that every server listens on is reached on this machine. */
const reachable = (host: string) => (['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host);

type Line = {
  progress?: Progress;
  told?: string;
  text?: string;
  result?: Result;
  error?: { message: string };
};

async function readAnswer(response: IncomingMessage, { onProgress, tell, write }: Question): Promise<Answer> {
  for await (const text of linesOf(response)) {
    const line: Line = JSON.parse(text);
    if (line.progress) onProgress(line.progress);
    if (line.told !== undefined) tell(line.told);
    if (line.text !== undefined) await write(line.text);
    if (line.result) return { ok: true, result: line.result };
    if (line.error) return { ok: false, message: line.error.message };
  }
  throw new Error('The answer ended too early.');
}

/** Not node:readline, which waits for ever when the connection breaks. */
async function* linesOf(response: IncomingMessage): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of response.setEncoding('utf8')) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
