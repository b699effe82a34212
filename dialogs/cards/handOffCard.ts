import type { Activity } from 'botbuilder';
import type { WaitingHandOff } from '../../domain/conversations/handOff.ts';
import { repliesIn, type SaidLine } from '../replies/replies.ts';
import type { Language } from '../understanding/language.ts';
import { type Button, cardMessage, facts, heading, plain, quiet, row, words } from './card.ts';

/** Somebody who waits for a person, and what they are in the middle of. */
export interface OfferedHandOff {
  id: string;
  /** null: nobody knows yet who it is */
  name: string | null;
  words: string;
  draft?: { lines: SaidLine[] } | undefined;
  lastOrder?: { number: number | null; lines: SaidLine[] } | undefined;
}

/** One who asks for a person, with a button that takes it. */
export function handOffCard(offered: OfferedHandOff, language: Language): Partial<Activity> {
  const { id, name, words: said, draft, lastOrder } = offered;
  const says = repliesIn(language);
  const who = name ?? says.unknownCustomer;
  const title = says.handOffTitle(who);
  const pairs: [string, string][] = [
    [says.theySaid, said],
    ...(draft ? [[says.theirDraft, says.lines(draft.lines)] satisfies [string, string]] : []),
    ...(lastOrder
      ? [
          [says.theirLastOrder, `${lastOrder.number} · ${says.lines(lastOrder.lines)}`] satisfies [
            string,
            string,
          ],
        ]
      : []),
  ];
  const shown = pairs.map(([pair, value]): [string, string] => [pair, plain(value)]);
  return cardMessage(
    says.spoken([title, ...pairs]),
    [heading(plain(title)), facts(shown)],
    [take(id, who, language)],
  );
}

/** All who wait, each with a button. */
export function waitingCard(waiting: WaitingHandOff[], language: Language): Partial<Activity> {
  const says = repliesIn(language);
  const title = says.waitingTitle(waiting.length);
  const whoOf = ({ customerName }: WaitingHandOff) => customerName || says.unknownCustomer;
  const spoken = waiting.map((each): [string, string] => [whoOf(each), each.words]);
  const rows = waiting.map((each) =>
    row(
      [
        {
          type: 'Column',
          width: 'stretch',
          items: [words(plain(whoOf(each)), { weight: 'bolder' }), quiet(plain(each.words))],
        },
      ],
      { separator: true },
    ),
  );
  return cardMessage(
    says.spoken([title, ...spoken]),
    [heading(title), ...rows],
    waiting.map((each) => take(each.id, whoOf(each), language)),
  );
}

const take = (id: string, who: string, language: Language): Button => ({
  title: repliesIn(language).take(who),
  data: { verb: 'rep.take', id },
});
