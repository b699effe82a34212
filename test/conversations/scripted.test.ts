import { afterAll, beforeAll, expect, test } from 'vitest';
import type { House } from '../support/house.ts';
import { readScripts, type Script } from '../support/scripts.ts';
import { failuresOf, openStage } from './scriptedStage.ts';

// What 200 people did, written by others who had not seen the bot (scripts/README.md). SCRIPTS=show prints the dialogues
// that went wrong. Those of CLOSED are not looked at: only their number is, so that it stays an honest one.

const CLOSED = /^(?:en|zh)\/02|^en\/03|^zh\/05/;
/** One or two under what was reached, because any change of the training moves one or two. */
const LEAST = { en: { open: 85, closed: 18 }, zh: { open: 87, closed: 26 } };

for (const language of ['en', 'zh'] as const) {
  let house: House;
  beforeAll(async () => {
    house = await openStage();
  });
  afterAll(() => house.close());

  test(`what people say in ${language} leads to what they want, and nothing happens that they did not agree to`, async () => {
    const failed: { script: Script; wrong: string[]; talk: string[] }[] = [];
    const scripts = readScripts(language);
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
    expect(open.all - open.failed).toBeGreaterThanOrEqual(LEAST[language].open);
    expect(closed.all - closed.failed).toBeGreaterThanOrEqual(LEAST[language].closed);
  });
}

const asText = ({ script, talk, wrong }: { script: Script; talk: string[]; wrong: string[] }) =>
  [script.name, ...talk, ...wrong.map((line) => `** ${line}`)].join('\n');
