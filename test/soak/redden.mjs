// Tries every seeded fault on a copy of the source: a check that stays green with its fault in place proves nothing.
// node test/soak/redden.mjs [words of an id] prints one line a fault and exits 1 when a check did not turn red.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { faults } from './faults.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const wanted = process.argv.slice(2).join(' ');
let green = 0;

for (const fault of faults.filter(({ id }) => id.includes(wanted))) {
  const { test, provider = 'sqlite' } = fault;
  const folder = copyWith(fault);
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const tests = provider === 'sqlite' ? 'sqlite|R2' : provider;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [vitest, 'run', `test/spine/${test}.test.ts`, '-t', tests],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  );
  rmSync(folder, { recursive: true, force: true });
  const why = /^.*Error: .*$/m.exec(stderr)?.[0];
  const isRed =
    status !== 0 && why !== undefined && /Tests +\d+ failed|Unhandled Errors/.test(stdout + stderr);
  if (!isRed) green++;
  console.log(`${isRed ? 'red  ' : 'GREEN'} ${fault.id}: ${why ?? stdout}`.slice(0, 200));
}
process.exit(green ? 1 : 0);

/** A copy of the source that shares our packages, with the fault in it. */
function copyWith({ id, file, from, to, also }) {
  const folder = mkdtempSync(join(tmpdir(), 'parley-fault-'));
  for (const part of [
    'bot',
    'dialogs',
    'domain',
    'prisma',
    'test',
    'package.json',
    'tsconfig.json',
    'vitest.config.ts',
  ])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  let source = readFileSync(join(folder, file), 'utf8');
  for (const edit of [{ from, to }, ...(also ? [also] : [])]) {
    const edited = source.replace(edit.from, () => edit.to);
    if (edited === source)
      throw new Error(`"${id}" does not find its place in ${file}: bring faults.mjs up to date.`);
    source = edited;
  }
  writeFileSync(join(folder, file), source);
  return folder;
}
