import type { TurnContext } from 'botbuilder';
import {
  Dialog,
  type DialogTurnResult,
  WaterfallDialog,
  type WaterfallStepContext,
} from 'botbuilder-dialogs';
import { clearDraft } from '../../domain/orders/clearDraft.ts';
import type { Draft } from '../../domain/orders/draft.ts';
import { getDraft } from '../../domain/orders/getDraft.ts';
import { saveDraft } from '../../domain/orders/saveDraft.ts';
import { explain } from '../replies/replies.ts';
import { type Turn, turnOf } from '../turn.ts';
import { ask, missedReply, tell } from './askOrder.ts';
import type { CartLine } from './cart.ts';
import { confirmOrder } from './confirmOrder.ts';
import { openGiven, sealGiven } from './given.ts';
import { agrees, type Given, type Heard, hear, type OrderTalk } from './hearOrder.ts';
import { withoutSoldOut } from './soldOut.ts';

export const PLACE_ORDER = 'placeOrder';

/**
 * Builds an order from whatever is said in whatever order, asks only for what is missing, and ends when the order is
 * placed or given up. Each turn is the same two steps, so a correction needs no way back.
 */
export function placeOrderDialog(): Dialog {
  const dialog = new WaterfallDialog<OrderTalk>(PLACE_ORDER, [takeIn, listen]);
  dialog.repromptDialog = async (context, instance) => {
    const turn = turnOf(context);
    const talk: OrderTalk = instance.state.options;
    narrowToShown(talk, turn.state.shown);
    await ask(context, turn, { ...talk, draft: await currentDraft(turn) });
  };
  return dialog;

  async function takeIn(step: WaterfallStepContext<OrderTalk>): Promise<DialogTurnResult> {
    const turn = turnOf(step.context);
    const { asked, pending, understood } = step.options;
    const before = await currentDraft(turn);
    if (asked === 'confirm' && understood && agrees(understood, before)) return confirm(step, turn, before);

    const talk = openTalk(step);
    const said = understood ? hear({ asked, pending, understood, draft: before }) : null;
    const heard = said?.cartChanged
      ? await withoutSoldOut(step.context, turn, { heard: said, before: before?.lines ?? [] })
      : said;
    talk.pending = heard?.pending ?? pending;
    const draft = heard?.changed ? await keep(step.context, turn, { heard, before, talk }) : before;
    if (heard) await tell(step.context, turn, heard, asked);

    const unclear = heard?.missed ? missedReply(turn, asked, understood) : null;
    if (unclear) await step.context.sendActivity(unclear.text);
    if (!unclear?.asksAgain)
      talk.asked = await ask(step.context, turn, {
        ...talk,
        draft,
        toChange: heard?.toChange,
        isNews: heard?.cartChanged,
      });
    return Dialog.EndOfTurn;
  }

  async function listen(step: WaterfallStepContext<OrderTalk>): Promise<DialogTurnResult> {
    const { asked, pending, given } = step.options;
    return step.replaceDialog(PLACE_ORDER, {
      asked,
      pending,
      given,
      understood: turnOf(step.context).understood,
    });
  }

  async function confirm(
    step: WaterfallStepContext<OrderTalk>,
    turn: Turn,
    draft: Draft | null,
  ): Promise<DialogTurnResult> {
    const placed =
      draft && (await confirmOrder(step.context, turn, { orderId: draft.id, version: draft.version, draft }));
    if (placed) return step.endDialog();
    const talk = openTalk(step);
    talk.asked = await ask(step.context, turn, { ...talk, draft: await currentDraft(turn) });
    return Dialog.EndOfTurn;
  }
}

/** "How much is the longjing?" while green teas are offered: the choice is between those longjings from now on. */
function narrowToShown({ pending: [open] }: OrderTalk, shown: string[] = []): void {
  const isPart = shown.length > 1 && shown.every((id) => open?.candidates.includes(id));
  if (open && isPart) open.candidates = shown;
}

/** What the dialog keeps, to be changed in place; without the words, which were for this turn. */
function openTalk(step: WaterfallStepContext<OrderTalk>): OrderTalk {
  const talk = step.activeDialog?.state.options as OrderTalk;
  talk.understood = undefined;
  return talk;
}

async function currentDraft(turn: Turn): Promise<Draft | null> {
  const { draftId } = turn.state;
  if (!draftId) return null;
  const draft = await getDraft(turn.tx, { orderId: draftId, conversationId: turn.conversationId });
  return draft.ok ? draft.value : null;
}

/** Writes what was heard into the draft. Without any product there is no draft: then the dialog keeps it. */
async function keep(
  context: TurnContext,
  turn: Turn,
  { heard, before, talk }: { heard: Heard; before: Draft | null; talk: OrderTalk },
): Promise<Draft | null> {
  const given = { ...(talk.given && openGiven(turn, talk.given)), ...heard.given };
  if (heard.lines.length === 0) {
    if (before) await dropOrder(turn);
    talk.given = sealGiven(turn, { ...(before && givenOf(before)), ...given });
    return null;
  }
  const saved = await saveDraft(turn.tx, {
    orderId: before?.id,
    conversationId: turn.conversationId,
    customerId: turn.speaker.kind === 'customer' ? turn.speaker.customerId : undefined,
    lines: heard.lines,
    ...given,
    now: turn.now,
  });
  if (!saved.ok) {
    await context.sendActivity(explain(saved.problem, turn.language));
    if (saved.problem.kind === 'quantityNotAllowed') askAgain(talk, heard.lines, before);
    return before;
  }
  talk.given = undefined;
  turn.state.draftId = saved.value.id;
  return saved.value;
}

/** After a number that cannot be ordered: how many of it, once more. */
function askAgain(talk: OrderTalk, lines: CartLine[], before: Draft | null): void {
  const isKept = ({ productId, quantity }: CartLine) =>
    before?.lines.some((line) => line.productId === productId && line.quantity === quantity);
  const again = lines.filter((line) => !isKept(line));
  talk.pending = [...again.map(({ productId }) => ({ words: '', candidates: [productId] })), ...talk.pending];
}

function givenOf({ address, contactName, contactPhone, contactEmail }: Draft): Given {
  return {
    ...(address && { address }),
    ...(contactName && { contactName }),
    ...(contactPhone && { contactPhone }),
    ...(contactEmail && { contactEmail }),
  };
}

/** Forgets the order being built: the draft is gone, nothing was placed. */
export async function dropOrder(turn: Turn): Promise<void> {
  const { draftId } = turn.state;
  if (draftId) await clearDraft(turn.tx, { orderId: draftId, conversationId: turn.conversationId });
  turn.state.draftId = undefined;
  turn.state.setAside = undefined;
}
