import { afterAll, beforeAll, expect, test } from 'vitest';
import { patience, size } from '../spine/sizes.ts';
import type { House } from '../support/house.ts';
import { readScripts, type Script } from '../support/scripts.ts';
import { failuresOf, openStage } from './scriptedStage.ts';

// What 200 people did, written by others who had not seen the bot (scripts/README.md). SCRIPTS=show prints the dialogues
// that went wrong. Those of CLOSED are not looked at: only their number is, so that it stays an honest one.

const CLOSED = /^(?:en|zh)\/02|^en\/03|^zh\/05/;
/** What share must end right: one or two under what was reached, because any change of the training moves one or two. */
const LEAST = { en: { open: 0.65, closed: 0.45 }, zh: { open: 0.67, closed: 0.65 } };
/** `npm test` and CI play a sample, which may be an unlucky one; `npm run soak` plays all. */
const EVERY = size({ test: 4, ci: 2, soak: 1 });
const LUCK = EVERY > 1 ? 0.2 : 0;

for (const language of ['en', 'zh'] as const) {
  let house: House;
  beforeAll(async () => {
    house = await openStage();
  });
  afterAll(() => house.close());

  test(
    `what people say in ${language} leads to what they want, and nothing happens that they did not agree to`,
    async () => {
      const failed: { script: Script; wrong: string[]; talk: string[] }[] = [];
      const scripts = readScripts(language).filter((_, n) => n % EVERY === 0);
      for (const script of scripts) {
        const result = await failuresOf(house, script, language);
        if (result.wrong.length > 0) failed.push({ script, ...result });
      }
      const isClosed = ({ name }: Script) => CLOSED.test(name);
      const count = (closed: boolean) => ({
        all: scripts.filter((script) => isClosed(script) === closed).length,
        failed: failed.filter(({ script }) => isClosed(script) === closed).length,
      });
      const [open, closed] = [count(false), count(true)];
      const shown = failed.filter(({ script }) => !isClosed(script)).map(asText);
      if (process.env.SCRIPTS === 'show') console.log(shown.join('\n\n'));
      console.log(
        `dialogues (${language}): ${open.all - open.failed} of ${open.all}, and ${closed.all - closed.failed} of ${closed.all} never opened`,
      );

      const unconfirmed = failed.filter(({ wrong }) => wrong.some((line) => line.startsWith('UNCONFIRMED')));
      expect(unconfirmed.map(({ script }) => script.name)).toEqual([]);
      const share = ({ all, failed }: { all: number; failed: number }) => 1 - failed / all;
      expect(share(open)).toBeGreaterThanOrEqual(LEAST[language].open - LUCK);
      expect(share(closed)).toBeGreaterThanOrEqual(LEAST[language].closed - LUCK);
    },
    patience,
  );
}

const asText = ({ script, talk, wrong }: { script: Script; talk: string[]; wrong: string[] }) =>
  [script.name, ...talk, ...wrong.map((line) => `** ${line}`)].join('\n');
