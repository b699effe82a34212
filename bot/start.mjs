// npm start: everything a fresh clone needs, then the server. Plain JS without dependencies, since at first there
// are none. Each step is skipped when what it makes is newer than what it is made of.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { serverFlags } from './serverFlags.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Makes the checkout ready to run or test; prints a line for each step that had something to do. */
export async function setUp() {
  refuseOldNode(process.versions.node);
  install();
  await step(
    'Generating the database clients',
    'generated',
    ['prisma/schema.prisma', 'prisma/generate.mjs', 'package-lock.json'],
    async () => {
      const { generateClients } = await load('prisma/generate.mjs');
      generateClients();
    },
  );
  await step(
    'Bundling the server',
    'bundled',
    ['bot', 'dialogs', 'domain', 'prisma', 'prisma/schema.prisma', 'package-lock.json'],
    async () => {
      const { bundle } = await load('bot/build.mjs');
      await bundle(root);
    },
  );
}

const load = (file) => import(pathToFileURL(join(root, file)).href);

/** Exits with a sentence on a Node that is too old. */
function refuseOldNode(version) {
  const [major, minor] = version.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
  if (fits) return;
  console.error(
    `Parley needs Node 20.19 or later, 22.12 or later, or 24: this is ${version}. Get one at https://nodejs.org.`,
  );
  process.exit(1);
}

function install() {
  const lock = hashOf(['package-lock.json', 'package.json']);
  if (isDone('installed', lock) && existsSync(join(root, 'node_modules'))) return;
  console.log(
    'Installing packages (the first time takes a few minutes; the SQLite driver may be compiled) …',
  );
  const npm = /npm-cli\.c?js$/.test(process.env.npm_execpath ?? '') ? process.env.npm_execpath : undefined;
  const [command, args] = npm
    ? [process.execPath, [npm]]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
  const { status } = spawnSync(command, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: command.endsWith('.cmd'),
    env: { ...process.env, NODE_ENV: 'development', PRISMA_SKIP_POSTINSTALL_GENERATE: '1' },
  });
  if (status !== 0) {
    console.error(
      'Installing did not work. Check the lines above; on Linux a C++ compiler, make and python3 are needed. Then run the command again.',
    );
    process.exit(1);
  }
  markDone('installed', lock);
}

async function step(name, mark, sources, work) {
  const hash = hashOf(sources);
  const made = mark === 'bundled' ? 'dist/main.mjs' : 'prisma/generated/sqlite/client.ts';
  if (isDone(mark, hash) && existsSync(join(root, made))) return;
  console.log(`${name} …`);
  await work();
  markDone(mark, hash);
}

const cache = join(root, 'node_modules/.parley');
const isDone = (mark, hash) =>
  existsSync(join(cache, mark)) && readFileSync(join(cache, mark), 'utf8') === hash;

function markDone(mark, hash) {
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, mark), hash);
}

/** One hash over the files named, folders with all the code in them and the sentences it is trained on. */
function hashOf(sources) {
  const hash = createHash('sha256').update(process.versions.modules);
  for (const file of sources.flatMap(codeIn).sort()) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function codeIn(source) {
  if (/\.\w+$/.test(source)) return [source];
  return readdirSync(join(root, source), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(m?ts|mjs|json|bin)$/.test(file) && !file.startsWith('generated'))
    .map((file) => join(source, file));
}

async function start() {
  await setUp();
  const server = spawn(process.execPath, [...serverFlags, join(root, 'dist/main.mjs')], {
    stdio: 'inherit',
    env: { ...process.env, PARLEY_ROOT: root },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
  server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await start();
