// npm run soak: the checks of test/spine at full size, one line a promise and database; exits 1 when one is broken.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'parley-soak-'));
const figuresFile = join(folder, 'figures');
const resultsFile = join(folder, 'results.json');
const files = process.argv.slice(2);

const { status, signal } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    ...(files.length ? files : ['test/spine']),
    '--reporter=json',
    `--outputFile=${resultsFile}`,
    '--maxWorkers=1', // the figures are of one promise at a time
  ],
  {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, SOAK: '1', CI: 'true', SOAK_FIGURES: figuresFile },
  },
);

const figures = existsSync(figuresFile)
  ? readFileSync(figuresFile, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : [];
const results = existsSync(resultsFile)
  ? JSON.parse(readFileSync(resultsFile, 'utf8'))
  : { testResults: [], success: false };
const cases = results.testResults.flatMap(({ assertionResults }) => assertionResults);
const failed = cases.filter(({ status }) => status === 'failed');

for (const { promise, provider, figure } of figures) console.log(`${promise} ${provider}: ${figure}`);
for (const { fullName, failureMessages } of failed)
  console.log(`BROKEN ${fullName}: ${failureMessages[0]?.split('\n')[0]}`);
if (results.testResults.length === 0)
  console.log(`BROKEN the run itself: it ended with ${signal ?? status}, without results.`);
const isKept = status === 0 && results.success && cases.length > 0;
console.log(
  isKept
    ? `All kept: ${cases.length} checks.`
    : `${failed.length || 'Some'} of ${cases.length} checks broken.`,
);
rmSync(folder, { recursive: true, force: true });
process.exit(isKept ? 0 : 1);
