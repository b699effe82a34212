import { understandActs } from '../../dialogs/understanding/acts.ts';
import { buildCatalogue } from '../../dialogs/understanding/catalogue.ts';
import { trainModel, understand } from '../../dialogs/understanding/recognize.ts';
import { findTyped } from '../../dialogs/understanding/typed.ts';
import { demoProducts } from '../../prisma/demo/products.ts';
import { ms, percentile, printRows } from './figures.ts';

const TIMES = 100;

const sentences = [
  ...[
    'hello',
    'yes please',
    'no thanks',
    'where is my order?',
    'cancel my order 1024',
    'do you have green tea?',
  ],
  ...[
    'how much is dragon well',
    'a person please',
    "I'd like 3 boxes of longjing tea and 2 mugs, to 12 Hill Road",
  ],
  ...[
    'make it 5 boxes of biluochun',
    'Anna Smith, +1 555 010 0123',
    'anna@example.com',
    'orders today',
    'summary this week',
  ],
  ...['send it to 5 Lake Street instead', 'the first one', 'what is your privacy policy', 'asdf qwer zxcv'],
  ...[
    '你好',
    '好的',
    '不要了',
    '我的订单到哪了',
    '取消订单1024',
    '你们有什么茶',
    '普洱多少钱',
    '转人工',
    '来三盒龙井送到人民路12号',
  ],
  ...[
    '再加两个马克杯',
    '王芳，13800001234',
    '今天的订单',
    '本周汇总',
    '改送到湖滨路5号',
    '1002已发货',
    '随便说点什么别的东西',
  ],
  `I was wondering whether you could tell me, since ${'my aunt is coming to visit us on Sunday and '.repeat(8)}tea?`,
];

/** Prints what it takes to understand one message, over sentences of all kinds in both languages. */
export function measureUnderstanding(): void {
  const began = performance.now();
  const model = trainModel();
  const trained = performance.now() - began;
  const catalogue = buildCatalogue(
    demoProducts.map(({ sku, nameEn, nameZh, unitEn, unitZh, aliases, category }) => ({
      id: sku,
      sku,
      aliases,
      category,
      names: { en: nameEn, zh: nameZh },
      units: { en: unitEn, zh: unitZh },
    })),
  );
  const hear = (text: string) => {
    const at = performance.now();
    understand(model, text, { catalogue, language: 'en' });
    return performance.now() - at;
  };
  for (let n = 0; n < TIMES; n++) sentences.forEach(hear);
  const waits = Array.from({ length: TIMES }, () => sentences.map(hear)).flat();
  const reading = {
    catalogue,
    now: new Date('2026-11-18T02:00:00Z'),
    timeZone: 'Asia/Shanghai',
    country: 'CN',
  } as const;
  const timed = (run: () => unknown) => {
    const at = performance.now();
    run();
    return performance.now() - at;
  };
  const short = sentences.filter((text) => text.length <= 200);
  const firstPhone = timed(() => findTyped('13800138000', reading));
  const found = Array.from({ length: TIMES }, () =>
    short.map((text) => timed(() => findTyped(text, reading))),
  ).flat();
  const acts = Array.from({ length: TIMES }, () =>
    short.map((text) => timed(() => understandActs(model, text, { catalogue, language: 'en' }))),
  ).flat();
  const hostile = Math.max(
    ...['三', '1 ', '五月', 'a@', ', and '].map((piece) =>
      timed(() => findTyped(piece.repeat(4000 / piece.length), reading)),
    ),
  );
  printRows(`Understanding: ${sentences.length} sentences, English and Chinese`, [
    {
      what: 'a message',
      value: `p50 ${ms(percentile(waits, 0.5))} ms, p99 ${ms(percentile(waits, 0.99))} ms`,
    },
    {
      what: 'its entities, up to 200 characters',
      value: `p50 ${ms(percentile(found, 0.5))} ms, p99 ${ms(percentile(found, 0.99))} ms`,
    },
    {
      what: 'its acts, each with its entities',
      value: `p50 ${ms(percentile(acts, 0.5))} ms, p99 ${ms(percentile(acts, 0.99))} ms`,
    },
    { what: 'entities of 4,000 hostile characters, the worst', value: `${ms(hostile)} ms` },
    { what: 'the first phone number, which loads its library', value: `${ms(firstPhone)} ms` },
    { what: 'training at start, once', value: `${ms(trained)} ms` },
  ]);
}
