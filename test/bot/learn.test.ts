import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type LearnCommand, learn } from '../../bot/cli/learn.ts';
import { run } from '../../bot/cli/run.ts';
import { linesOf } from '../../bot/cli/words.ts';
import { createLearning, openUnderstanding, WorkStopped } from '../../bot/learning/learning.ts';
import { addWords, readWords } from '../../bot/learning/words.ts';
import type { Verdict } from '../../dialogs/understanding/learning/check.ts';
import { groupUnheard } from '../../dialogs/understanding/learning/suggest.ts';
import { judge, ourSentences, wordsTaught } from '../../dialogs/understanding/learning/teaching.ts';
import type { Provider } from '../../domain/db.ts';
import { listUnheard, noteUnheard, type UnheardSentence } from '../../domain/learning/unheard.ts';
import { size } from '../spine/sizes.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../support/database.ts';
import { openLine } from '../support/lineClient.ts';
import { bundleIfStale, type ServerProcess, startServer } from '../support/server.ts';

const root = join(import.meta.dirname, '../..');
const workerFile = join(root, 'dist/learner.mjs');
const now = () => new Date('2026-03-04T10:00:00Z');
const nonsense = [
  'glorp frobnicate the quibbles',
  'frobnicate all quibbles please',
  'quibbles to frobnicate',
];
const orders = ['hmph', 'blimey', 'duckie', 'dude', 'squire', 'guv', 'chappie', 'matey'].map(
  (word) => `where is my order ${word}`,
);

/** What trains models again, for seconds each, is not in every `npm test`. */
const atLength = size({ test: 0, ci: 1, soak: 1 }) > 0;

let database: TestDatabase;
let folder: string;

/** Types a command; hears what it printed and its exit code. */
async function types(argv: string[], env: Record<string, string> = {}) {
  const heard = { out: '', err: '', code: -1 };
  const place =
    database.provider === 'sqlite'
      ? { DATA_DIR: folder }
      : { DATABASE_URL: database.where, DATA_DIR: folder };
  heard.code = await run(['learn', ...argv], {
    root,
    env: { ...place, DEMO: 'off', ...env },
    terminal: {
      out: (text) => {
        heard.out += text;
      },
      err: (text) => {
        heard.err += text;
      },
      isTty: false,
    },
    now,
    signal: new AbortController().signal,
  });
  return heard;
}

async function say(texts: string[], language = 'en', day = '2026-03-04') {
  for (const masked of texts) {
    const rest = { day, guess: '', score: 0, answer: 'notUnderstood' as const };
    await database.db.write((tx) => noteUnheard(tx, { language, masked, ...rest }));
  }
}

/** The group that has this sentence. */
async function groupOf(sentence: string, taught = ourSentences()): Promise<string> {
  const groups = groupUnheard(await listUnheard(database.db.report), [
    ...taught,
    ...wordsTaught(readWords(folder)),
  ]);
  const found = groups.find(({ sentences }) => sentences.some(({ masked }) => masked === sentence));
  return found?.id ?? 'no group';
}

const forced = (intent: string) => ['--as', intent, '--force'];
const openAll = () => database.db.write((tx) => tx.unheard.updateMany({ data: { settled: '' } }));
const forgetAll = () => database.db.write((tx) => tx.unheard.deleteMany());

async function prepare(provider: Provider) {
  await bundleIfStale();
  database = await makeDatabase(provider);
  folder = provider === 'sqlite' ? dirname(database.where) : mkdtempSync(join(tmpdir(), 'parley-learn-'));
}

async function tidy() {
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
}

describe('learning beside a running server', () => {
  let server: ServerProcess;
  beforeAll(async () => {
    await prepare('sqlite');
    await say([...nonsense, ...orders], 'en', new Date().toISOString().slice(0, 10)); // the server's clock sweeps
    server = await startServer(database);
  });
  afterAll(async () => {
    await server.end('SIGKILL');
    await tidy();
  });

  it('has the server understand what was accepted, without a restart', async () => {
    const line = await openLine(server.url);
    await line.start();
    const answer = async (key: string) => {
      await line.says(nonsense[0] ?? '', key);
      return (await line.seen()).filter(({ from }) => from.role === 'bot').at(-1)?.text;
    };
    expect(await answer('before')).toMatch(/didn’t catch that/);
    const { code, out } = await types(['accept', await groupOf(nonsense[0] ?? ''), ...forced('shop.hours')]);
    expect({ code, out }).toMatchObject({
      code: 0,
      out: expect.stringContaining('The running server understands'),
    });
    expect(await answer('after')).toMatch(/the shop hasn’t told me/);
  });

  it.runIf(atLength)(
    'refuses what makes others misunderstood, tells which, and changes nothing',
    async () => {
      const before = readFileSync(join(folder, 'words.json'), 'utf8');
      const { code, out, err } = await types([
        'accept',
        await groupOf(orders[0] ?? ''),
        '--as',
        'order.cancel',
      ]);
      expect({ code, out, err }).toMatchObject({ code: 1, out: '' });
      expect(err).toMatch(/100 % {2}8 of 8 models\nNot accepted\. Of [\d,]+ other sentences [\d,]+ would be/);
      expect(err).toMatch(/\n {2}“.+”: [\w.]+ -> [\w.]+\n/);
      expect(readFileSync(join(folder, 'words.json'), 'utf8')).toBe(before);
      expect(await groupOf(orders[0] ?? '')).not.toBe('no group');
    },
  );
});

onEachDatabase('learning without a server', (provider) => {
  beforeAll(() => prepare(provider));
  afterAll(tidy);

  it('lists what was not understood, in the language of the terminal, and takes a group in', async () => {
    await say([...nonsense, nonsense[0] ?? '']);
    await say(['茶艺课怎么报名'], 'zh');

    const { out } = await types([], { LANG: 'zh_CN.UTF-8' });
    expect(out).toContain('有4句话没听懂，分成2组');
    expect(out).toMatch(/^[a-z0-9]{6} {3}说过4次，3句，2026-03-04$/m);
    expect(out).toContain('    glorp frobnicate the quibbles\n');
    expect(out).toContain('    = 可能不是机器人要做的事\n');

    const id = await groupOf('glorp frobnicate the quibbles');
    const accepted = await types(['accept', id, ...forced('shop.hours')]);
    expect(accepted.out).toMatch(/^Accepted 3 sentences as shop.hours\.\nNothing was compared/);
    expect(readWords(folder).en['shop.hours']?.toSorted()).toEqual(nonsense.toSorted());
    expect(await groupOf('glorp frobnicate the quibbles')).toBe('no group');
    const [entry] = await database.db.read((tx) => tx.auditEntry.findMany());
    expect(entry).toMatchObject({ actor: 'operator', action: 'learn.accepted', subjectId: 'shop.hours' });
  });
});

describe('a group', () => {
  beforeAll(() => prepare('sqlite'));
  afterAll(tidy);
  beforeEach(forgetAll);

  const few = ourSentences().filter((_, at) => at % 20 === 0); // to be quick
  /** As the terminal has it done, without a thread and a database of its own. */
  async function does(command: object, check?: Verdict) {
    const learning = {
      ...createLearning({ folder, workerFile }),
      group: async (unheard: UnheardSentence[]) =>
        groupUnheard(unheard, [...few, ...wordsTaught(readWords(folder))]),
      ...(check && { check: async () => check }),
    };
    const around = {
      db: database.db,
      now,
      learning,
      address: '',
      shop: { currency: 'CNY', timeZone: 'UTC', orderExpiryHours: 72 },
    };
    const answer = await learn(
      { language: 'en', as: 'shop.hours', force: true, ...command } as LearnCommand,
      { ...around, onProgress: () => {}, tell: () => {}, write: async () => {}, isStopped: () => false },
    );
    return answer.ok ? linesOf(answer.result).join('\n') : `refused: ${answer.message}`;
  }
  const accepts = async (said = nonsense[0] ?? '', more = {}, check?: Verdict) =>
    does({ command: 'learn.accept', cluster: await groupOf(said, few), ...more }, check);

  it('is listed with how often and when it was said, and what it may mean', async () => {
    expect(await does({ command: 'learn.list', all: false })).toMatch(/^Nothing that was not understood/);
    await say([...nonsense, nonsense[0] ?? '']);
    const said = await does({ command: 'learn.list', all: false });
    expect(said).toContain('3 sentences in 1 group were not understood');
    expect(said).toMatch(/^[a-z0-9]{6} {3}said 4 times, 3 sentences, 2026-03-04$/m);
    expect(said).toContain('    = perhaps nothing that the bot does\n');
  });

  it('accepted twice is there once, and under one intent only', async () => {
    await say(nonsense);
    expect(await accepts()).toMatch(/^Accepted 3 sentences/);
    await openAll();
    expect(await accepts()).toMatch(/nothing was added/);
    await openAll();
    expect(await accepts(nonsense[0], { as: 'discount' })).toMatch(/^refused: .*these stand under another/);
    expect(readWords(folder).en).toEqual({ 'shop.hours': expect.arrayContaining(nonsense) });
  });

  it('rejected is not shown again, though it is said again', async () => {
    await say(['zzz qqq']);
    const rejected = await does({ command: 'learn.reject', cluster: await groupOf('zzz qqq', few) });
    expect(rejected).toBe('The sentence is not shown again.');
    await say(['zzz qqq'], 'en', '2026-03-05');
    expect(await groupOf('zzz qqq', few)).toBe('no group');
  });

  it('that has changed since it was listed is neither accepted nor rejected', async () => {
    await say(['zzz qqq glorp']);
    const cluster = await groupOf('zzz qqq glorp', few);
    await say(['zzz qqq glorp please']);
    for (const command of ['learn.accept', 'learn.reject'])
      expect(await does({ command, cluster })).toMatch(/^refused: .*list them again/);
    expect(await groupOf('zzz qqq glorp', few)).not.toBe('no group');
  });

  it('is compared with the rest first, and the answer says how that went', async () => {
    await say(nonsense);
    rmSync(join(folder, 'words.json'), { force: true });
    const fine = { refused: false, worse: [], better: [], compared: 2_800, learnt: 3 };
    const worse = [{ text: '几点开门', intent: 'shop.hours', before: 'shop.hours', after: 'none' } as const];
    const options = { as: 'discount', language: 'zh', force: false };
    expect(await accepts(nonsense[0], options, { ...fine, refused: true, worse })).toMatch(
      /^refused: 没有接受。在其他2800句中，有1句会变差：\n {2}“几点开门”：shop.hours -> none\n/,
    );
    expect(readWords(folder).en).toEqual({});
    expect((await accepts(nonsense[0], options, fine)).split('\n')).toEqual([
      '已接受3句，归入 discount。',
      '与其他2800句对比：0句变差，0句变好。新的3句中有3句现在能听懂。',
      expect.stringContaining('5秒内或下次启动时听懂'),
    ]);
  });
});

it.each([
  [['accept', 'abc123'], '--as with an intent'],
  [['accept', 'abc123', '--as', 'shop.hour'], '--as with an intent'],
  [['accept', '--as', 'none'], 'needs a group'],
  [['reject', '-'], 'six letters and digits'],
  [['reject', 'abc123', '--as', 'none'], "Unknown option '--as'"],
  [['forget', 'abc123'], 'is one word too many'],
  [['--language', 'fr'], '--language en or --language zh'],
])('%j prints what is wrong', async (argv, why) => {
  expect(await types(argv)).toMatchObject({ code: 2, err: expect.stringContaining(why) });
});

describe('the shop’s words', () => {
  const log = pino({ level: 'silent' });
  beforeAll(async () => {
    await bundleIfStale();
    folder = mkdtempSync(join(tmpdir(), 'parley-words-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const words = () => join(folder, 'words.json');

  it.runIf(atLength)(
    'are trained in a thread and kept by what they are; a change by hand is seen, a broken file is not believed',
    async () => {
      const place = { folder, workerFile };
      const understanding = await openUnderstanding(place, log);
      const hears = () => judge(understanding.model(), nonsense[0] ?? '').intent;
      const looked = async (until: () => boolean) => {
        understanding.lookAgain();
        for (let waited = 0; !until() && waited < 800; waited++)
          await new Promise((done) => setTimeout(done, 50));
      };
      expect(hears()).toBe('none');

      const taught = nonsense.map((text) => ({ text, intent: 'shop.hours' as const }));
      addWords(folder, { language: 'en', added: taught });
      await looked(() => hears() === 'shop.hours');
      expect(hears()).toBe('shop.hours');

      writeFileSync(words(), '{"en": {"shop.hours": "open?"}}');
      await looked(() => true);
      await new Promise((done) => setTimeout(done, 50));
      expect(hears()).toBe('shop.hours');
      await expect(openUnderstanding(place, log)).rejects.toThrow(
        /words\.json: en, shop\.hours is not right.*docs/,
      );

      rmSync(words());
      addWords(folder, { language: 'en', added: taught });
      expect(readdirSync(join(folder, 'cache')).length).toBe(1); // the checkout's own model is beside the bundle
      const kept = await openUnderstanding({ folder, workerFile: '/nowhere/learner.mjs' }, log);
      expect(judge(kept.model(), nonsense[0] ?? '').intent).toBe('shop.hours');
    },
  );

  it.each([
    ['no JSON', '{', 'the file is not right'],
    ['another language', '{"de": {}}', 'de is not right'],
    ['an intent there is not', '{"en": {"shop.hour": []}}', 'en, shop.hour is not right'],
    ['a sentence that is a story', `{"zh": {"greet": ["${'好'.repeat(161)}"]}}`, 'zh, greet, 0 is not right'],
  ])('are refused with the file, the place and the remedy: %s', (_, content, told) => {
    writeFileSync(words(), content);
    expect(() => readWords(folder)).toThrow(`${words()}: ${told}`);
    expect(() => readWords(folder)).toThrow('Correct it, or take it away');
    rmSync(words());
    expect(readWords(folder)).toEqual({ en: {}, zh: {} });
  });

  it('are not half written: what is there is the old file or the new one', () => {
    addWords(folder, { language: 'zh', added: [{ text: '开门吗', intent: 'shop.hours' }] });
    addWords(folder, { language: 'zh', added: [{ text: '开门吗', intent: 'shop.hours' }] });
    expect(JSON.parse(readFileSync(words(), 'utf8'))).toEqual({ en: {}, zh: { 'shop.hours': ['开门吗'] } });
    expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual([]);
    expect(existsSync(words())).toBe(true);
  });

  it('a check that nobody waits for ends its thread', async () => {
    const learning = createLearning({ folder, workerFile });
    const check = learning.check([], { onProgress: () => {}, isStopped: () => true });
    await expect(check).rejects.toThrow(WorkStopped);
  });
});
