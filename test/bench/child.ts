import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** What a server has done so far, and how much memory it holds. */
export interface Reading {
  statements: number;
  commits: number;
  /** orders placed; 0 where nothing is sold */
  orders: number;
  rssMb: number;
  /** processor time of all its threads since it began */
  cpuMs: number;
}

/** A process of the benchmark that answers one question at a time. */
export interface Child {
  url: string;
  ask<A>(question: unknown): Promise<A>;
  stop(): Promise<void>;
}

type Answer = { ok: true; value: unknown } | { ok: false; error: string };

/** Starts dist/bench/<name>.mjs, with our server's own flags where it is ours; resolves when it listens. */
export async function startChild(name: string, args: string[] = [], execArgv: string[] = []): Promise<Child> {
  const child = fork(join(import.meta.dirname, `${name}.mjs`), args, { execArgv });
  const port = Number(await next(child));
  return {
    url: `http://127.0.0.1:${port}`,
    async ask<A>(question: unknown) {
      child.send(question as object);
      const answer = (await next(child)) as Answer;
      if (!answer.ok) throw new Error(`${name}: ${answer.error}`);
      return answer.value as A;
    },
    async stop() {
      if (child.exitCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

async function next(child: ChildProcess): Promise<unknown> {
  const gone = new AbortController();
  const died = (code: number | null) =>
    gone.abort(new Error(`A process of the benchmark ended with code ${code}.`));
  child.once('exit', died);
  try {
    const [message] = await once(child, 'message', { signal: gone.signal });
    return message;
  } catch (error) {
    throw gone.signal.reason ?? error;
  } finally {
    child.off('exit', died);
  }
}

/** The other end: says which port it listens on (0 for none) and answers each question. */
export function serveParent(port: number, answer: (question: never) => Promise<unknown>): void {
  process.on('disconnect', () => process.exit(0));
  process.on('message', (question) => {
    answer(question as never).then(
      (value) => process.send?.({ ok: true, value }),
      (error) => process.send?.({ ok: false, error: String(error?.stack ?? error) }),
    );
  });
  process.send?.(port);
}

/** The memory and processor time of this process. */
export function ownUse(): Pick<Reading, 'rssMb' | 'cpuMs'> {
  const { user, system } = process.cpuUsage();
  return { rssMb: Math.round(process.memoryUsage().rss / 1024 / 1024), cpuMs: (user + system) / 1_000 };
}
