// npm run staff, import, understanding:*: the set-up of npm start, then the command.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUp } from './start.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const words = process.argv.slice(2);
// Only where nothing is set up yet: an install now would take the packages from under a running server. The check is
// of the sentences as they are now.
if (words[0] === 'understanding:check' || !existsSync(join(root, 'dist/cli.mjs'))) await setUp();
process.on('SIGINT', () => {}); // Ctrl-C is the command's to answer; the prompt comes back when it has
// Measuring needs neither database nor configuration: a program of its own.
const program = words[0]?.startsWith('understanding:') ? 'understanding' : 'cli';
const { status } = spawnSync(
  process.execPath,
  ['--enable-source-maps', join(root, `dist/${program}.mjs`), ...words],
  {
    stdio: 'inherit',
    env: { ...process.env, PARLEY_ROOT: root },
  },
);
process.exit(status ?? 1);
