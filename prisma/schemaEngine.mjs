// Prisma's own schema engine as WebAssembly: works offline and keeps Prisma's `_prisma_migrations` ledger.
// 5 MB: import it only when there is something to migrate.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

let loaded;

/** The package imports its .wasm as a module, which Node only does behind a flag: instantiate it by hand, once. */
async function loadEngine() {
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
  const bytes = readFileSync(join(folder, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return bindings.SchemaEngine;
}

/**
 * Opens the engine on one database through its driver adapter factory. `close()` also closes the connections it
 * made: the engine leaves them open, and on SQLite in exclusive locking mode.
 */
export async function openSchemaEngine(adapterFactory) {
  const opened = [];
  const factory = {
    provider: adapterFactory.provider,
    adapterName: adapterFactory.adapterName,
    connect: async () => keep(await adapterFactory.connect()),
    connectToShadowDb: async () => keep(await adapterFactory.connectToShadowDb()),
  };
  const keep = (adapter) => {
    opened.push(adapter);
    return adapter;
  };

  loaded ??= loadEngine();
  const migrator = bindMigrationAwareSqlAdapterFactory(factory);
  const engine = await (await loaded).new({ datamodels: undefined }, () => {}, migrator);
  const close = async () => {
    engine.free();
    for (const adapter of opened) await adapter.dispose();
  };
  return { engine, close };
}

export const noFilter = { externalTables: [], externalEnums: [] };
