import { findCustomer } from '../domain/customers/customers.ts';
import { hintUnheard, noteUnheard } from '../domain/learning/unheard.ts';
import { getDraft } from '../domain/orders/getDraft.ts';
import { dateOf } from '../domain/period.ts';
import type { Turn } from './turn.ts';
import type { Intent } from './understanding/intents.ts';
import { ourVocabulary } from './understanding/learning/names.ts';
import { maskPersonal } from './understanding/learning/personal.ts';
import type { Understood } from './understanding/recognize.ts';

/** What a message came to: an answer to an open question, a meaning of its own, or nothing that we understood. */
export type Outcome =
  | { kind: 'answered' }
  | { kind: 'meant' }
  | { kind: 'notUnderstood' }
  | { kind: 'askedBack'; offered: Intent[] };

/** For so many messages what is said next may explain what was not understood. */
const WAITS = 2;
/** Said after anything: they explain nothing, unless they were offered. */
const SMALL_TALK = new Set<Intent>(
  'greet goodbye help thanks yes no cancel startOver person language.en language.zh privacy data.export data.erase messages.stop messages.start none'.split(
    ' ',
  ) as Intent[],
);

/**
 * Keeps what was not understood, masked, and what the person said next as a hint to what it meant. The turn's last
 * lock; a message that was understood costs no statement.
 */
export async function learnFrom(
  turn: Turn,
  understood: Understood,
  { outcome, asksContact }: { outcome: Outcome; asksContact: boolean },
): Promise<void> {
  const waiting = turn.state.unheard ?? [];
  const explained =
    outcome.kind === 'meant' ? waiting.filter(({ offered }) => tells(understood, offered)) : [];
  for (const { sentence, day } of explained.toSorted((a, b) => (a.sentence < b.sentence ? -1 : 1)))
    await hintUnheard(turn.tx, { sentence, day, intent: understood.intent });

  const still = waiting
    .filter((each) => !explained.includes(each))
    .map((each) => ({ ...each, left: each.left - 1 }))
    .filter(({ left }) => left > 0);
  if (outcome.kind === 'notUnderstood' || outcome.kind === 'askedBack') {
    const offered = outcome.kind === 'askedBack' ? outcome.offered : [];
    const id = await keep(turn, understood, { answer: outcome.kind, asksContact });
    still.push({ ...id, left: WAITS, offered });
  }
  turn.state.unheard = still.length > 0 ? still : undefined;
}

const tells = ({ intent }: Understood, offered: string[]) =>
  offered.includes(intent) || !SMALL_TALK.has(intent);

async function keep(
  turn: Turn,
  understood: Understood,
  { answer, asksContact }: { answer: 'notUnderstood' | 'askedBack'; asksContact: boolean },
) {
  const { intent, score, runnerUp, language, text } = understood;
  const guess = intent === 'none' ? runnerUp : { intent, score };
  const { catalogue, timeZone } = turn.shop;
  const isStrict = turn.speaker.kind === 'staff'; // they speak of others, by their names
  const masked = asksContact
    ? ''
    : maskPersonal(text, { catalogue, vocabulary: ourVocabulary(), isStrict, own: await knownOf(turn) });
  return noteUnheard(turn.tx, {
    ...{ language, masked, answer, day: dateOf(turn.now, timeZone) },
    ...{ guess: guess?.intent ?? '', score: guess?.score ?? 0 },
  });
}

/** What we know of who speaks, so that it is not kept however it is said. */
async function knownOf({ tx, speaker, state, conversationId }: Turn): Promise<string[]> {
  if (speaker.kind === 'staff') return [speaker.name];
  const { customerId } = speaker.kind === 'customer' ? speaker : {};
  const customer = customerId ? await findCustomer(tx, { customerId }) : null;
  const draft = state.draftId ? await getDraft(tx, { orderId: state.draftId, conversationId }) : null;
  const given = draft?.ok ? draft.value : null;
  return [
    ...[customer?.name, customer?.phone, customer?.email, customer?.address],
    ...[given?.contactName, given?.contactPhone, given?.contactEmail, given?.address],
  ].filter((value): value is string => Boolean(value));
}
