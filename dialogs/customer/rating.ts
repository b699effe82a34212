import type { Activity } from 'botbuilder';
import type { DialogContext } from 'botbuilder-dialogs';
import { addComment, findLastDelivered, type Rated, rate } from '../../domain/ratings/rate.ts';
import { suggesting } from '../cards/card.ts';
import type { Hearing } from '../handlers.ts';
import { repliesIn } from '../replies/replies.ts';
import type { Turn } from '../turn.ts';
import type { Language } from '../understanding/language.ts';
import type { Understood } from '../understanding/recognize.ts';
import { starsIn } from '../understanding/stars.ts';

/** What is asked, with a button for each number of stars under it. */
export function askingStars(
  before: string,
  subject: Rated['subject'],
  language: Language,
): Partial<Activity> {
  const says = repliesIn(language);
  return suggesting(says.together([before, says.askRating[subject]]), says.stars);
}

/** "5 stars", 五星好评: kept, with whatever else the message says; without a number it is asked for. */
export async function hearRating({ context, turn, understood }: Hearing): Promise<void> {
  const { tx, now, conversationId, speaker, language } = turn;
  const says = repliesIn(language);
  const about = await ratedNow(turn);
  const whole: string = context.activity.text ?? understood.text;
  const stars = starsIn(whole);
  if (stars === null) return void (await context.sendActivity(askingStars('', about.subject, language)));

  const asksMore = whole.length <= BARE;
  const customerId = speaker.kind === 'customer' ? speaker.customerId : undefined;
  const comment = asksMore ? '' : whole;
  await rate(tx, { ...about, conversationId, customerId, stars, comment, now });
  turn.state.rated = asksMore ? about : undefined;
  turn.state.toRate = undefined;
  await context.sendActivity(says.rated({ stars, asksMore }));
}

/** "5 stars from me" and 给个五星好评 say nothing beside the stars. */
const BARE = 16;

/** The talk that has just ended, else the order that came last, else this conversation. */
async function ratedNow({
  tx,
  state,
  speaker,
  conversationId,
}: Turn): Promise<Pick<Rated, 'subject' | 'subjectId'>> {
  if (state.toRate) return { subject: 'handOff', subjectId: state.toRate };
  const orderId =
    speaker.kind === 'customer' ? await findLastDelivered(tx, { customerId: speaker.customerId }) : null;
  return orderId
    ? { subject: 'order', subjectId: orderId }
    : { subject: 'conversation', subjectId: conversationId };
}

/** What else may be meant by words right after the stars: why there were so many, or so few. */
const TELLS_WHY = /^(?:none|complaint|thanks|order\.(?:damaged|late)|product\.search|rating)$/;

/** Takes the message right after the stars as a word about them, when it wants nothing else; true when it was one. */
export async function hearComment(
  { activeDialog, context }: DialogContext,
  turn: Turn,
  { text, acts }: { text: string; acts: Understood[] },
): Promise<boolean> {
  const { rated } = turn.state;
  turn.state.rated = undefined;
  const isComment = acts.every(({ intent }) => TELLS_WHY.test(intent)) && !/[?？]\s*$/.test(text);
  if (!rated || activeDialog || !isComment || starsIn(text) !== null) return false;
  await addComment(turn.tx, { ...rated, conversationId: turn.conversationId, comment: text });
  await context.sendActivity(repliesIn(turn.language).commentKept);
  return true;
}
