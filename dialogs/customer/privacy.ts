import {
  Dialog,
  type DialogTurnResult,
  WaterfallDialog,
  type WaterfallStepContext,
} from 'botbuilder-dialogs';
import { countOrdersOfCustomer } from '../../domain/orders/listOrders.ts';
import { type Consenting, hasConsent, recordConsent } from '../../domain/privacy/consent.ts';
import { addTaskOnce } from '../../domain/tasks/tasks.ts';
import { suggesting } from '../cards/card.ts';
import type { Hearing } from '../handlers.ts';
import type { PrivacyWish } from '../replies/privacy.ts';
import { repliesIn } from '../replies/replies.ts';
import { type Turn, turnOf } from '../turn.ts';
import { saysStop } from '../understanding/recognize.ts';

export const ASK_PRIVACY = 'askPrivacy';

/** What waits for a yes, and the words it was wished in. */
interface PrivacyTalk {
  wish: PrivacyWish;
  words: string;
}

/** Reads back what somebody wishes about their data or our messages, and does or passes it on when they say yes. */
export function askPrivacyDialog(): Dialog {
  const dialog = new WaterfallDialog<PrivacyTalk>(ASK_PRIVACY, [readBack, settle]);
  dialog.repromptDialog = async (context, instance) => {
    await context.sendActivity(await question(turnOf(context), instance.state.options.wish));
  };
  return dialog;

  async function readBack(step: WaterfallStepContext<PrivacyTalk>): Promise<DialogTurnResult> {
    await step.context.sendActivity(await question(turnOf(step.context), step.options.wish));
    return Dialog.EndOfTurn;
  }

  async function settle(step: WaterfallStepContext<PrivacyTalk>): Promise<DialogTurnResult> {
    const turn = turnOf(step.context);
    const answer = turn.understood?.intent;
    if (answer !== 'yes' && answer !== 'no') return step.replaceDialog(ASK_PRIVACY, step.options);
    const says = repliesIn(turn.language);
    await step.context.sendActivity(answer === 'yes' ? await carryOut(turn, step.options) : says.privacyLeft);
    return step.endDialog();
  }
}

async function question(turn: Turn, wish: PrivacyWish) {
  const { tx, speaker, language } = turn;
  const says = repliesIn(language);
  const isErasure = wish === 'data.erase' && speaker.kind === 'customer';
  const orders = isErasure ? await countOrdersOfCustomer(tx, { customerId: speaker.customerId }) : 0;
  return suggesting(says.askPrivacy(wish, orders), [says.yes, says.no]);
}

const TASK = { 'data.export': 'exportAsked', 'data.erase': 'eraseAsked' } as const;

/** Nobody has proved who they are, so that a person has to look before anything is handed out or erased. */
async function carryOut(turn: Turn, { wish, words }: PrivacyTalk): Promise<string> {
  const { tx, now, speaker, conversationId, language } = turn;
  const says = repliesIn(language);
  if (wish === 'messages.start') {
    await recordConsent(tx, { ...consenting(turn), purpose: 'marketing', given: true, words, now });
    return says.privacyDone[wish];
  }
  const about =
    speaker.kind === 'customer'
      ? ({ subject: 'customer', subjectId: speaker.customerId } as const)
      : ({ subject: 'conversation', subjectId: conversationId } as const);
  const requestId = `${TASK[wish]}/${conversationId}/${turn.key}`;
  const isNew = await addTaskOnce(tx, { requestId, kind: TASK[wish], ...about, detail: words, now });
  return isNew ? says.privacyDone[wish] : says.privacyAskedBefore;
}

/** Begins to ask; what was being ordered is taken up again afterwards (dialogs/setAside.ts). */
export function askPrivacy(wish: PrivacyWish): (hearing: Hearing) => Promise<void> {
  return async ({ dc, context, turn, understood }) => {
    const isGiven =
      wish === 'messages.start' && (await hasConsent(turn.tx, { ...consenting(turn), purpose: 'marketing' }));
    if (isGiven) return void (await context.sendActivity(repliesIn(turn.language).privacyDone[wish]));
    await dc.beginDialog(ASK_PRIVACY, { wish, words: understood.text.slice(0, MOST_LETTERS) });
  };
}

/** As much of what was said as a task's detail takes. */
const MOST_LETTERS = 500;

/** "STOP", 退订: no more offers, at once and without a question. */
export async function stopMessages({ dc, context, turn, understood }: Hearing): Promise<void> {
  const { tx, now } = turn;
  const { text: words } = understood;
  await recordConsent(tx, { ...consenting(turn), purpose: 'marketing', given: false, words, now });
  const mayMeanOrder = dc.activeDialog !== undefined && saysStop(words, { inCapitals: true });
  await context.sendActivity(repliesIn(turn.language).messagesStopped(mayMeanOrder));
}

const consenting = ({ speaker }: Turn): Consenting => ({
  identityId: speaker.identityId,
  customerId: speaker.kind === 'customer' ? speaker.customerId : undefined,
});
