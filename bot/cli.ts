import { run } from './cli/run.ts';

const stop = new AbortController();
process.on('SIGINT', () => stop.abort());
process.on('SIGTERM', () => stop.abort());
// Whoever read our output has gone, as "| head" does: the command stops as at Ctrl-C.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  stop.abort();
});

// The code is set and not exited with, so that a pipe gets every line.
process.exitCode = await run(process.argv.slice(2), {
  root: process.env.PARLEY_ROOT ?? process.cwd(),
  env: process.env,
  terminal: {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    isTty: process.stderr.isTTY === true,
  },
  now: () => new Date(),
  signal: stop.signal,
});
