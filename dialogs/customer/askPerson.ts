import { askForPerson, type Colleague, endHandOff } from '../../domain/conversations/handOff.ts';
import { findCustomer, knownName } from '../../domain/customers/customers.ts';
import { getDraft } from '../../domain/orders/getDraft.ts';
import { listOrdersOfCustomer } from '../../domain/orders/listOrders.ts';
import { suggesting } from '../cards/card.ts';
import { handOffCard } from '../cards/handOffCard.ts';
import type { Hearing } from '../handlers.ts';
import { repliesIn } from '../replies/replies.ts';
import { factOf } from '../shopFacts.ts';
import type { Turn } from '../turn.ts';
import type { Language } from '../understanding/language.ts';
import { asksWhoSpeaks } from '../understanding/recognize.ts';
import { reachSentence } from './askShop.ts';

/** "A person, please": brings it to who is at work, or leaves a message; "are you a bot?" is only answered. */
export async function askPerson({ context, turn, understood }: Hearing): Promise<void> {
  const { tx, now, conversationId, speaker, shop, language } = turn;
  const says = repliesIn(language);
  if (asksWhoSpeaks(understood.text))
    return void (await context.sendActivity(suggesting(says.isProgram, [says.askPerson])));

  const { text: words } = understood;
  const customerId = speaker.kind === 'customer' ? speaker.customerId : undefined;
  const asked = await askForPerson(tx, { conversationId, customerId, words, now });
  if (!asked) return void (await context.sendActivity(says.personWaiting));

  const { id, offered, others } = asked;
  turn.state.awaited = { state: 'waiting', id };
  for (const colleague of offered ? [offered] : others) await offer(turn, { id, words, colleague });
  await context.sendActivity(
    says.personAsked({
      who: offered?.name ?? null,
      hours: factOf(shop.facts, 'hours', language),
      reach: reachSentence(turn),
    }),
  );
}

/** Who asks, in which words, and what they are in the middle of; the conversation itself comes when it is taken. */
async function offer(
  turn: Turn,
  { id, words, colleague }: { id: string; words: string; colleague: Colleague },
): Promise<void> {
  const { tx, speaker, state, conversationId } = turn;
  const language: Language = colleague.language === 'zh' ? 'zh' : 'en';
  const customerId = speaker.kind === 'customer' ? speaker.customerId : undefined;
  const customer = customerId ? await findCustomer(tx, { customerId }) : null;
  const [lastOrder] = customerId ? await listOrdersOfCustomer(tx, { customerId, limit: 1 }) : [];
  const draft = state.draftId ? await getDraft(tx, { orderId: state.draftId, conversationId }) : null;
  turn.dispatches.push({
    conversationId: colleague.conversationId,
    activity: handOffCard(
      {
        ...{ id, words, lastOrder },
        name: customer && knownName(customer),
        draft: draft?.ok ? draft.value : undefined,
      },
      language,
    ),
  });
}

/** "Never mind" while somebody is awaited: true when that was it. */
export async function declinePerson({ context, turn }: Hearing): Promise<boolean> {
  const { awaited } = turn.state;
  if (awaited?.state !== 'waiting') return false;
  turn.state.awaited = undefined;
  await endHandOff(turn.tx, { id: awaited.id, now: turn.now });
  await context.sendActivity(repliesIn(turn.language).personDeclined);
  return true;
}
