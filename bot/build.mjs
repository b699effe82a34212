// Bundles the server into dist/: one file loads in a third of the time that hundreds of packages take.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { build } from 'esbuild';

/** Read beside whatever code has asked for it. */
export const WORD_VECTORS = 'dialogs/understanding/matcher/vectors.bin';

/** Bundles the entries into dist/; `root` is the checkout. */
export async function bundle(root) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  copyFileSync(join(root, WORD_VECTORS), join(root, 'dist/vectors.bin'));
  await build({
    ...bundleOptions,
    entryPoints: ['main', 'cli', 'understanding', 'learner'].map((name) => join(root, `bot/${name}.ts`)),
    outdir: join(root, 'dist'),
  });
  writeFileSync(join(root, 'dist/package.json'), '{"type":"module"}\n');
  trainModel(join(root, 'dist'));
}

/** Leaves the model of the checkout's sentences in dist/; one of other sentences goes. */
function trainModel(dist) {
  for (const name of readdirSync(dist)) if (name.startsWith('model-')) rmSync(join(dist, name));
  execFileSync(process.execPath, [join(dist, 'learner.mjs')], { stdio: 'inherit' });
}

/**
 * What the SDK loads at start and our turns never touch: the connector with Azure, MSAL and axios behind it, and the
 * recognizers of prompts we do not use. With them the server takes 250 ms of processor time more to start and 30 MB.
 */
const SELDOM_USED = [
  'botframework-connector',
  'botbuilder-stdlib',
  './configurationBotFrameworkAuthentication',
  './configurationServiceClientCredentialFactory',
  './promptCultureModels',
  '@microsoft/recognizers-text-number',
  '@microsoft/recognizers-text-choice',
  '@microsoft/recognizers-text-date-time',
];

/**
 * Leaves such a module in node_modules and loads it when the first of its exports is read. The names are asked at
 * build time and become getters, which TypeScript's `__exportStar` hands on unread; whoever reads one, to call or to
 * extend it, has the real thing.
 */
const lazy = {
  name: 'lazy',
  setup(build) {
    const { outdir } = build.initialOptions;
    build.onResolve({ filter: /./ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      const isSdk = /node_modules[\\/]botbuilder(-core|-dialogs)?[\\/]/.test(importer);
      if (!isSdk || !SELDOM_USED.includes(path) || pluginData === 'resolving') return;
      const found = await build.resolve(path, { importer, resolveDir, kind, pluginData: 'resolving' });
      return { path: found.path, namespace: 'lazy' };
    });
    build.onLoad({ filter: /./, namespace: 'lazy' }, ({ path }) => {
      const names = Object.keys(require(path)).filter((name) => name !== '__esModule');
      return { contents: lazyModule(relative(outdir, path).replaceAll('\\', '/'), names) };
    });
    build.onResolve({ filter: /./, namespace: 'lazy' }, ({ path }) => ({ path, external: true }));
  },
};

const require = createRequire(import.meta.url);

const lazyModule = (path, names) => `
  let real;
  const load = () => (real ??= require(${JSON.stringify(path)}));
  Object.defineProperty(exports, '__esModule', { value: true });
  for (const name of ${JSON.stringify(names)})
    Object.defineProperty(exports, name, { enumerable: true, get: () => load()[name] });`;

/** Our own static imports need its core only; `await import('botbuilder')` gives all of it, with CloudAdapter. */
const coreOfSdk = {
  name: 'core of the SDK',
  setup(build) {
    build.onResolve({ filter: /^botbuilder$/ }, ({ kind, resolveDir }) =>
      kind === 'import-statement' ? build.resolve('botbuilder-core', { kind, resolveDir }) : undefined,
    );
  },
};

/** How server and benchmark are bundled alike. */
export const bundleOptions = {
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  sourcemap: true,
  // read with --enable-source-maps in NODE_OPTIONS, which keeps them in memory
  sourcesContent: false,
  logLevel: 'warning',
  legalComments: 'none',
  plugins: [lazy, coreOfSdk],
  // native or loaded by path
  external: [
    'better-sqlite3',
    'pg-native',
    'dtrace-provider',
    '@prisma/schema-engine-wasm',
    'restify',
    'pino',
  ],
  banner: {
    js: `import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; import { dirname as __dir } from 'node:path'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __dir(__filename);`,
  },
};
