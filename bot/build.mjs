// Bundles the server into dist/: one file loads in a third of the time that hundreds of packages take.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Bundles the entries into dist/; `root` is the checkout. */
export async function bundle(root) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  await build({
    entryPoints: [join(root, 'bot/main.ts'), join(root, 'bot/cli.ts')],
    outdir: join(root, 'dist'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: true,
    logLevel: 'warning',
    legalComments: 'none',
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
  });
  writeFileSync(join(root, 'dist/package.json'), '{"type":"module"}\n');
}
