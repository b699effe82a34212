import type { DialogContext } from 'botbuilder-dialogs';
import { endHandOff, isTalking, listWaiting, takeHandOff } from '../../domain/conversations/handOff.ts';
import { waitingCard } from '../cards/handOffCard.ts';
import type { Hearing } from '../handlers.ts';
import { sendWords, tellOther } from '../handOff.ts';
import { repliesIn } from '../replies/replies.ts';
import type { Turn } from '../turn.ts';
import { handsBack } from '../understanding/handOff.ts';

const MOST_SHOWN = 5;

/** "Who is waiting?": those who asked for a person, each with a button that takes them. */
export async function showWaiting({ context, turn }: Hearing): Promise<void> {
  const { tx, now, speaker, language } = turn;
  if (speaker.kind !== 'staff') return;
  const waiting = await listWaiting(tx, { staffId: speaker.staffId, limit: MOST_SHOWN, now });
  const says = repliesIn(language);
  await context.sendActivity(waiting.length > 0 ? waitingCard(waiting, language) : says.nobodyWaits);
}

/** The button: this member of staff talks with them from now on. */
export async function take(dc: DialogContext, turn: Turn, id: string): Promise<void> {
  const { tx, now, speaker, language, conversationId, state } = turn;
  const says = repliesIn(language);
  const say = async (text: string) => void (await dc.context.sendActivity(text));
  if (speaker.kind !== 'staff') return say(says.onlyForStaff);
  if (state.talkingWith) return say(says.handBackFirst(state.talkingWith.name));

  const taken = await takeHandOff(tx, { id, staffId: speaker.staffId, now });
  if (taken.kind === 'over') return say(says.handOffOver);
  if (taken.kind === 'elsewhere') return say(says.takenBy(taken.by));
  const { handOff } = taken;
  const name = handOff.customerName || says.unknownCustomer;
  state.talkingWith = { id, conversationId: handOff.conversationId, name };
  const { staffId, name: staffName } = speaker;
  tellOther(turn, handOff.conversationId, {
    kind: 'taken',
    ...{ id, staffId, staffName, conversationId, language, callsYou: name },
  });
  await dc.cancelAllDialogs();
  await say(says.nowTalking(name));
}

/** Begins what is for the bot while one talks with a customer. */
const TO_BOT = /^\s*[/／]\s*/;

/**
 * Brings the words of a member of staff to the customer they talk with. Returns what is for the bot instead: all of
 * it when they talk with nobody, what is behind a "/", a yes or no to the bot's own question.
 */
export async function bringToCustomer(
  dc: DialogContext,
  turn: Turn,
  text: string,
  answersBot: () => boolean,
): Promise<string | null> {
  const { talkingWith } = turn.state;
  if (!talkingWith || turn.speaker.kind !== 'staff') return text;
  if (TO_BOT.test(text)) return text.replace(TO_BOT, '') || null;
  if (dc.activeDialog && answersBot()) return text;

  const { id, conversationId, name } = talkingWith;
  const says = repliesIn(turn.language);
  const isOver = !(await isTalking(turn.tx, { id, staffId: turn.speaker.staffId }));
  const isBack = handsBack(text);
  if (!isOver && !isBack) {
    sendWords(turn, { to: conversationId, text, by: 'staff', name: turn.speaker.name });
    return null;
  }
  turn.state.talkingWith = undefined;
  if (!isOver) {
    await endHandOff(turn.tx, { id, now: turn.now });
    tellOther(turn, conversationId, { kind: 'back', id });
  }
  await dc.context.sendActivity(isBack ? says.handedBack(name) : says.theyLeft(name, true));
  return null;
}
