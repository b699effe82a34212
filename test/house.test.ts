import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

interface Import {
  file: string;
  from: string;
}

const code = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(m?ts|mjs)$/.test(file) && !file.startsWith('generated') && !file.startsWith('web/'))
    .map((file) => join(folder, file));

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, from = '']) => ({ file, from }));
}

const imports = (folder: string) => code(folder).flatMap(importsOf);

describe('the house', () => {
  test('imports point one way: bot -> dialogs -> domain', () => {
    const against = [
      ...imports('domain').filter(({ from }) => /\/(bot|dialogs)\//.test(from)),
      ...imports('dialogs').filter(({ from }) => /\/bot\//.test(from)),
    ];
    expect(against).toEqual([]);
  });

  test.each([
    ['restify', /^bot\/(?!channels\/teams)/],
    ['ws', /^bot\//],
    ['pino', /^bot\//],
    ['node-cron', /^bot\/schedule\.ts$/],
    ['jose', /^bot\/channels\//],
    ['natural', /^dialogs\/understanding\//],
    ['opencc-js', /^dialogs\/understanding\/text\.ts$/],
    ['botbuilder-dialogs', /^dialogs\//],
    ['botbuilder', /^(bot\/(channels\/|turn\.ts|collector\.ts|build\.mjs|outbox\/)|dialogs\/)/],
    ['brain.js', /^domain\/likelihood\//],
    ['highs', /^domain\/allocation\/solver\.ts$/],
    ['libphonenumber-js', /^(domain\/customers\/phone|dialogs\/understanding\/phones)\.ts$/],
    ['pinyin-pro', /^(domain\/customers\/searchWords\.ts|dialogs\/understanding\/makeSyllables\.mjs)$/],
    ['stripe', /^bot\/payments\//],
    ['csv-parse', /^(domain\/imports|bot\/cli)/],
    ['better-sqlite3', /^(domain\/(dbEngine|sqliteStatements)\.ts|bot\/dataDir\.ts|prisma\/migrate\.mjs)$/],
    ['@prisma/adapter-better-sqlite3', /^(domain\/dbEngine\.ts|prisma\/)/],
    ['@prisma/adapter-pg', /^(domain\/dbEngine\.ts|prisma\/)/],
  ])('%s has one home', (library, home) => {
    const strays = ['bot', 'dialogs', 'domain', 'prisma']
      .flatMap(imports)
      .filter(({ from }) => from === library || from.startsWith(`${library}/`))
      .filter(({ file }) => !home.test(file));
    expect(strays).toEqual([]);
  });

  test('the Prisma client is constructed in one file', () => {
    const builders = ['bot', 'dialogs', 'domain', 'prisma']
      .flatMap(code)
      .filter(
        (file) =>
          /new (Client|PrismaClient)\(/.test(readFileSync(join(root, file), 'utf8')) &&
          !file.endsWith('migrate.mjs'),
      );
    expect(builders.filter((file) => file !== 'bot/wakeUps.ts')).toEqual(['domain/dbEngine.ts']);
  });

  test('the clock is read in bot/ only, and nothing is built with unsafe SQL', () => {
    const inner = [...code('domain'), ...code('dialogs')].map((file) => [
      file,
      readFileSync(join(root, file), 'utf8'),
    ]);
    expect(
      inner.filter(([, text]) => /new Date\(\)|Date\.now\(\)/.test(text ?? '')).map(([file]) => file),
    ).toEqual([]);
    const all = ['bot', 'dialogs', 'domain', 'prisma'].flatMap(code);
    const unsafe = all.filter((file) => /RawUnsafe\(/.test(readFileSync(join(root, file), 'utf8')));
    expect(unsafe).toEqual([]);
  });

  test('sealing and opening have one home', () => {
    const sealers = ['bot', 'dialogs', 'domain', 'prisma']
      .flatMap(code)
      .filter((file) => /create(Cipher|Decipher)iv/.test(readFileSync(join(root, file), 'utf8')));
    expect(sealers).toEqual(['domain/sealed.ts']);
  });

  test('an order’s history and the ledger are only added to', () => {
    const changing =
      /(UPDATE|DELETE FROM)\s+"(OrderEvent|LedgerEntry)"|\b(orderEvent|ledgerEntry)\.(update|delete|upsert)/;
    const files = ['bot', 'dialogs', 'domain', 'prisma'].flatMap(code);
    expect(files.filter((file) => changing.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  test('no sentence for a person outside dialogs/replies: no Chinese in the other dialogs', () => {
    const strays = code('dialogs')
      .filter((file) => !/^dialogs\/(replies|understanding)\//.test(file))
      .filter((file) => {
        const text = readFileSync(join(root, file), 'utf8').replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '');
        return /\p{Script=Han}/u.test(text.replace(/positions[\s\S]*?\];/, ''));
      });
    expect(strays).toEqual([]);
  });

  test('every package has its reason in docs/dependencies.md', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const reasons = readFileSync(join(root, 'docs/dependencies.md'), 'utf8');
    const without = Object.keys({ ...dependencies, ...devDependencies }).filter(
      (name) => !reasons.includes(`\`${name}\``),
    );
    expect(without).toEqual([]);
  });

  test('every key of the configuration is explained in .env.example', () => {
    const keys = [
      ...readFileSync(join(root, 'bot/config.ts'), 'utf8').matchAll(/^ {2}([A-Z][A-Z_]+):/gm),
    ].map(([, key]) => key);
    const explained = readFileSync(join(root, '.env.example'), 'utf8');
    expect(keys.length).toBeGreaterThan(8);
    expect(keys.filter((key) => !new RegExp(`^${key}=`, 'm').test(explained))).toEqual([]);
  });

  test('nothing else at the top', () => {
    if (!existsSync(join(root, '.git'))) return;
    const top = new Set(
      execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' })
        .split('\n')
        .filter(Boolean)
        .map((file) => file.split('/')[0]),
    );
    const allowed = [
      ...['bot', 'dialogs', 'domain', 'prisma', 'test', 'docs', '.ci', 'package.json', 'package-lock.json'],
      ...[
        'tsconfig.json',
        '.env.example',
        'README.md',
        'LICENSE',
        'CHANGELOG.md',
        'biome.json',
        'vitest.config.ts',
      ],
      ...['prisma.config.ts', '.gitignore', '.npmrc', '.gitattributes'],
    ];
    expect([...top].filter((name) => name && !allowed.includes(name))).toEqual([]);
  });
});
