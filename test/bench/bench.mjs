// npm run bench [-- --quick] [-- --million]: bundles the server and the benchmark as npm start would, then runs it.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundle, bundleOptions, WORD_VECTORS } from '../../bot/build.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outdir = join(root, 'dist/bench');
const entry = (name) => join(root, `test/bench/${name}.ts`);

await bundle(root);
mkdirSync(outdir, { recursive: true });
copyFileSync(join(root, WORD_VECTORS), join(outdir, 'vectors.bin'));
await build({
  ...bundleOptions,
  entryPoints: ['main', 'echoServer', 'shopServer', 'bareServer', 'load', 'sink'].map(entry),
  outdir,
});
// The stock bot is not ours to speed up: it loads the SDK from node_modules, as its samples do.
await build({
  ...bundleOptions,
  plugins: [],
  packages: 'external',
  entryPoints: [entry('stockBot')],
  outdir,
});

const { status } = spawnSync(
  process.execPath,
  ['--enable-source-maps', join(outdir, 'main.mjs'), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
process.exit(status ?? 1);
