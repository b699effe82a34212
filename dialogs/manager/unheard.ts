import { countUnheard, type UnheardCount } from '../../domain/learning/unheard.ts';
import { dateOf, periodOf } from '../../domain/period.ts';
import { cardMessage, facts, heading, plain, quiet, strong, words } from '../cards/card.ts';
import type { Hearing } from '../handlers.ts';
import { type Period, repliesIn } from '../replies/replies.ts';
import type { Language } from '../understanding/language.ts';

const MOST_SHOWN = 5;

/** How many messages were not understood, this week unless another time is asked for, and what was said most. */
export async function tellUnheard({ context, turn, understood }: Hearing): Promise<void> {
  const { speaker, shop, tx, now, language } = turn;
  const says = repliesIn(language);
  if (speaker.kind !== 'staff' || speaker.role !== 'manager') {
    await context.sendActivity(says.unheardOnlyForManagers);
    return;
  }
  const period = understood.entities.period ?? 'week';
  const { timeZone } = shop; // sentences are counted by the shop's days
  const { from, to } = periodOf(period, { now, timeZone });
  const found = await countUnheard(tx, {
    ...{ from: dateOf(from, timeZone), to: dateOf(to, timeZone), limit: MOST_SHOWN },
  });
  await context.sendActivity(
    found.count === 0 ? says.unheardNothing(period) : unheardCard(found, period, language),
  );
}

function unheardCard({ count, askedBack, most }: UnheardCount, period: Period, language: Language) {
  const says = repliesIn(language);
  const title = says.unheardTitle(period);
  const said = most.map((each) => says.unheardSaid(plain(each.masked), each.count));
  return cardMessage(says.spoken([title, says.unheardCount(count), ...said]), [
    heading(title),
    words(says.unheardCount(count), { size: 'extraLarge', weight: 'bolder', spacing: 'small' }),
    ...(askedBack > 0 ? [facts([[says.unheardAskedBack, says.unheardCount(askedBack)]])] : []),
    ...(said.length > 0
      ? [strong(says.unheardMost), ...said.map((line) => words(line, { spacing: 'small' }))]
      : []),
    ...(said.length > 0 ? [quiet(says.unheardNext)] : []),
  ]);
}
