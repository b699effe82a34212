import { rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { measurePages } from './pages.ts';
import { measureQueries } from './queries.ts';
import { measureRest } from './rest.ts';
import { START_ORDERS, scaleOf } from './scale.ts';
import { measureStart } from './start.ts';
import { measureMemory, measureTurns } from './turns.ts';
import { measureUnderstanding } from './understanding.ts';

// All figures in one run, because only figures of one run on one machine may be compared. Slowness fails nothing here:
// machines differ. A crash does, and a turn that is more than one commit.

const root = process.cwd();
const folder = join(root, 'node_modules/.parley/bench/turns');
const scale = scaleOf(process.argv.slice(2));

console.log(`Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`);
const commits = await measureTurns(folder, scale);
await measureMemory(folder, scale);
measureUnderstanding();
await measureStart(root, { orders: START_ORDERS, times: scale.starts });
await measureRest(folder, scale);
await measureQueries(root, scale.queryOrders);
await measurePages(root, scale.queryOrders);
rmSync(folder, { recursive: true, force: true });

if (commits > 1) {
  console.error(`\nA turn must be 1 commit at most, and was ${commits}.`);
  process.exit(1);
}
