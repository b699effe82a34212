import { expect, test } from 'vitest';
import { starsIn } from '../../../dialogs/understanding/stars.ts';

test.each([
  ['5 stars from me', 5],
  ['one star. never again', 1],
  ['it came today, a five-star teapot!', 5],
  ['⭐⭐⭐', 3],
  ['4 out of 5', 4],
  ['4/5 from me', 4],
  ['给五星好评', 5],
  ['打4颗星吧', 4],
  ['給你們打3分', 3],
  ['2星', 2],
])('%s gives %d', (text, stars) => expect(starsIn(text)).toBe(stars));

test.each([
  'do you have five star teas?',
  'deliver it on 3/5 please',
  '5 star anise',
  '15 stars',
  '下个星期三送来',
  '两星期了还没到',
  '一分钱一分货',
  '你们是五星级酒店吗',
])('%s gives none', (text) => expect(starsIn(text)).toBeNull());
