import { describe, expect, it } from 'vitest';
import { clusterUnheard as clusterAgainst } from '../../../../dialogs/understanding/learning/cluster.ts';
import { groupUnheard } from '../../../../dialogs/understanding/learning/suggest.ts';
import { ourSentences } from '../../../../dialogs/understanding/learning/teaching.ts';
import { backgroundOf } from '../../../../dialogs/understanding/learning/vectors.ts';
import type { UnheardSentence } from '../../../../domain/learning/unheard.ts';

const unheard = (masked: string, more: Partial<UnheardSentence> = {}): UnheardSentence => ({
  ...{ sentence: masked, language: /\p{Script=Han}/u.test(masked) ? 'zh' : 'en', masked, count: 1 },
  ...{ firstDay: '2026-03-03', lastDay: '2026-03-03', guess: '', score: 0, hint: '', ...more },
});
/** Some intents are enough, and quicker. */
const taught = ourSentences().filter(({ intent }) => /^(?:shop|payment|none)/.test(intent));
const background = backgroundOf(taught.map(({ text }) => text));
const clusterUnheard = (all: UnheardSentence[]) => clusterAgainst(all, background);
const groupsOf = (all: UnheardSentence[]) =>
  clusterUnheard(all).map(({ sentences }) => sentences.map(({ masked }) => masked).sort());

const engraving = [
  'can you engrave a name on the {product}',
  'do you engrave the {product}',
  'engrave a name',
];
const classes = ['do you give tea ceremony classes', 'are there tea ceremony classes', 'tea ceremony class'];
const carving = ['能在{product}上刻字吗', '{product}可以刻字吗', '刻字要加钱吗'];
const lessons = ['有没有茶艺课', '你们办茶艺课吗', '茶艺课怎么报名'];

describe('sentences that were not understood', () => {
  it('are grouped by what they say, each language by itself', () => {
    const groups = groupsOf([...engraving, ...classes, ...carving, ...lessons].map((said) => unheard(said)));
    expect(groups).toEqual(
      expect.arrayContaining([
        [...engraving].sort(),
        [...classes].sort(),
        [...carving].sort(),
        [...lessons].sort(),
      ]),
    );
    expect(groups.length).toBe(4);
  });

  it('are grouped alike in whatever order they come', () => {
    const all = [...engraving, ...classes, ...carving, ...lessons, 'zzz qqq', 'asdf'].map((said) =>
      unheard(said),
    );
    const shuffled = all.toSorted((a, b) => (a.masked.at(-2) ?? '').localeCompare(b.masked.at(-2) ?? ''));
    expect(clusterUnheard(shuffled)).toEqual(clusterUnheard(all));
  });

  it('are named by the most central and most said; the newest group comes first, then the biggest', () => {
    const [newest, biggest, other] = clusterUnheard([
      ...classes.map((said, at) => unheard(said, { count: at === 1 ? 9 : 1 })),
      ...engraving.map((said) => unheard(said)),
      unheard('zzz qqq', { firstDay: '2026-03-04', lastDay: '2026-03-05' }),
    ]);
    expect(newest).toMatchObject({ label: 'zzz qqq', firstDay: '2026-03-04', lastDay: '2026-03-05' });
    expect(biggest).toMatchObject({ label: classes[1], count: 11 });
    expect(other?.count).toBe(3);
  });

  it('have a name that is another one when a sentence joins them, and not when one is said again', () => {
    const idOf = (all: UnheardSentence[]) => clusterUnheard(all)[0]?.id;
    const two = classes.slice(0, 2).map((said) => unheard(said));
    expect(idOf(two)).toMatch(/^[a-z0-9]{6}$/);
    expect(idOf(two.map((each) => ({ ...each, count: 7, lastDay: '2026-04-01' })))).toBe(idOf(two));
    expect(idOf([...two, unheard(classes[2] ?? '')])).not.toBe(idOf(two));
  });
});

describe('what a group may mean', () => {
  const suggestionFor = (...all: UnheardSentence[]) => groupUnheard(all, taught)[0]?.suggestion;
  const said = classes.map((each) => unheard(each));

  it('is what most people said next', () => {
    const hinted = said.map((each, at) => ({ ...each, count: 3 - at, hint: at === 0 ? 'shop.hours' : '' }));
    expect(suggestionFor(...hinted)).toEqual({ intent: 'shop.hours', because: 'hint' });
  });

  it('is not what people said next when they said all kinds of things', () => {
    const torn = said.map((each, at) => ({ ...each, hint: ['discount', 'complaint'][at] ?? '' }));
    expect(suggestionFor(...torn)).not.toMatchObject({ because: 'hint' });
  });

  it.each([
    ['at what time are you open on sundays then', 'shop.hours'],
    ['你们周日到底几点开门营业呀', 'shop.hours'],
    ['can i pay with a credit card then or not', 'payment.methods'],
  ])('else that of the training sentences nearest to it: %s', (masked, intent) => {
    expect(suggestionFor(unheard(masked))).toMatchObject({ intent, because: 'near' });
  });

  it('else what the recognizer took it for, when that was more than nothing', () => {
    const guessed = unheard('zzz qqq', { guess: 'discount', score: 0.38 });
    expect(suggestionFor(guessed)).toEqual({ intent: 'discount', because: 'guess' });
    expect(suggestionFor({ ...guessed, score: 0.1 })).toEqual({ intent: null, because: 'nothing' });
    expect(suggestionFor({ ...guessed, guess: 'intent.of.yesterday' })).toMatchObject({ intent: null });
  });
});
