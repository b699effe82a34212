import type { TurnContext } from 'botbuilder';
import {
  Dialog,
  type DialogTurnResult,
  WaterfallDialog,
  type WaterfallStepContext,
} from 'botbuilder-dialogs';
import { formatMoney } from '../../domain/money.ts';
import { askOfStaff } from '../../domain/orders/askOfStaff.ts';
import type { OrderView } from '../../domain/orders/orderView.ts';
import type { AskedKind } from '../../domain/tasks/taskRecord.ts';
import { suggesting } from '../cards/card.ts';
import { explain, repliesIn } from '../replies/replies.ts';
import { actorOf } from '../roles.ts';
import { factOf } from '../shopFacts.ts';
import { type Turn, turnOf } from '../turn.ts';
import { saysAll, saysOneOf } from '../understanding/aboutOrder.ts';
import type { Understood } from '../understanding/recognize.ts';
import { reachSentence } from './askShop.ts';
import { ownOrder } from './ownOrders.ts';
import { type Meant, piecesLeft, piecesMeant } from './piecesMeant.ts';

export const ASK_BACK = 'askBack';

/** What the dialog keeps between turns: what is asked for of which order, and what was asked last. */
export interface AskTalk {
  kind: AskedKind;
  orderId: string;
  number: number;
  asked: 'pieces' | 'confirm';
  pieces: Meant[];
  /** what the person said about it, for whoever decides */
  words: string;
  /** what the person just said; absent when the question is to be asked again */
  understood?: Understood;
}

const MOST_WORDS = 300; // characters

/** Words about the same trouble, when they name no other order. */
const SAME = /^(?:return\.request|refund\.request|order\.damaged|complaint)$/;

/** Whether these words answer what this dialog asked. */
export function answersAsk({ asked, number }: AskTalk, { intent, entities, text }: Understood): boolean {
  if (intent === 'yes' || intent === 'no') return true;
  const { orderNumber = number, lines, quantity } = entities;
  if (orderNumber !== number) return false;
  if (SAME.test(intent)) return true;
  return (
    asked === 'pieces' && (lines.length > 0 || quantity !== undefined || saysAll(text) || saysOneOf(text))
  );
}

/**
 * Asks which pieces, reads back what is wanted with what the shop says about it, and on a yes gives it to a person. The
 * bot decides nothing and gives nothing back.
 */
export function askBackDialog(): Dialog {
  const dialog = new WaterfallDialog<AskTalk>(ASK_BACK, [takeIn, listen]);
  dialog.repromptDialog = async (context, instance) => {
    const turn = turnOf(context);
    const talk: AskTalk = instance.state.options;
    const order = await ownOrder(turn, talk.orderId);
    if (order) await ask(context, turn, { talk, order });
  };
  return dialog;

  async function takeIn(step: WaterfallStepContext<AskTalk>): Promise<DialogTurnResult> {
    const { context } = step;
    const turn = turnOf(context);
    const says = repliesIn(turn.language);
    const talk = step.activeDialog?.state.options as AskTalk;
    const { understood } = step.options;
    talk.understood = undefined;
    const order = await ownOrder(turn, talk.orderId);
    if (!order) {
      await context.sendActivity(explain({ kind: 'orderNotFound' }, turn.language));
      return step.endDialog();
    }
    if (understood?.intent === 'no' && understood.entities.lines.length === 0) {
      await context.sendActivity(says.moveLeft);
      return step.endDialog();
    }
    const isOther = understood ? takePieces(talk, order, understood) : false;
    if (talk.asked === 'confirm' && understood && !isOther && isYes(understood)) {
      await file(context, turn, { talk, order });
      return step.endDialog();
    }
    talk.asked = await ask(context, turn, { talk, order });
    return Dialog.EndOfTurn;
  }

  async function listen(step: WaterfallStepContext<AskTalk>): Promise<DialogTurnResult> {
    return step.replaceDialog(ASK_BACK, { ...step.options, understood: turnOf(step.context).understood });
  }
}

const isYes = ({ intent }: Understood) => intent === 'yes';

/** Takes over the pieces that the words name; true when they are others than before. */
function takePieces(talk: AskTalk, order: OrderView, understood: Understood): boolean {
  const { text, entities } = understood;
  const left = piecesLeft(order, talk.kind);
  const isSaid =
    entities.lines.length > 0 || entities.quantity !== undefined || saysAll(text) || saysOneOf(text);
  if (understood.intent !== 'yes' && !talk.words.includes(text))
    talk.words = `${talk.words} ${text}`.trim().slice(0, MOST_WORDS);
  if (talk.kind === 'cancelAsked' || !isSaid) return false;
  const open = left.filter((line) => talk.pieces.some(({ productId }) => productId === line.productId));
  const isCount = entities.lines.length === 0 && open.length > 0;
  const meant = piecesMeant(isCount ? open : left, understood);
  if (meant.length === 0) return false;
  const before = JSON.stringify(talk.pieces);
  talk.pieces = meant;
  return JSON.stringify(meant) !== before;
}

/** Which pieces, how many of them, or whether; says what was asked. */
async function ask(
  context: TurnContext,
  turn: Turn,
  { talk, order }: { talk: AskTalk; order: OrderView },
): Promise<AskTalk['asked']> {
  const { language, shop } = turn;
  const says = repliesIn(language);
  const { kind, pieces } = talk;
  const left = piecesLeft(order, kind);
  const open = pieces.find(({ quantity }) => quantity === undefined);
  if (kind !== 'cancelAsked' && (open || pieces.length === 0)) {
    const of = open ? left.filter(({ productId }) => productId === open.productId) : left;
    const said = linesOf(order, of);
    const choices = of.length > 1 ? said.map(says.line) : ['1'];
    await context.sendActivity(
      suggesting(says.askPieces(order.number, says.lines(said)), [...choices, says.allOfIt]),
    );
    return 'pieces';
  }
  const lines = says.lines(linesOf(order, pieces));
  const total = formatMoney(order.total, order.currency, language);
  const policy = factOf(shop.facts, 'returns', language);
  const question =
    kind === 'cancelAsked'
      ? says.askCancelPaid(order.number, total)
      : says.together([
          says.askedBack(kind, order.number, lines),
          policy && says.shopSays(policy),
          says.askPassOn,
        ]);
  await context.sendActivity(suggesting(question, [says.yes, says.no]));
  return 'confirm';
}

const linesOf = ({ lines }: OrderView, pieces: Meant[]) =>
  lines.flatMap((line) => {
    const piece = pieces.find(({ productId }) => productId === line.productId);
    return piece ? [{ ...line, quantity: piece.quantity ?? line.quantity }] : [];
  });

async function file(
  context: TurnContext,
  turn: Turn,
  { talk, order }: { talk: AskTalk; order: OrderView },
): Promise<void> {
  const { tx, now, language, speaker } = turn;
  const says = repliesIn(language);
  const actor = actorOf(speaker);
  if (!actor) return;
  const { kind, orderId, pieces, words } = talk;
  const goods = says.lines(linesOf(order, pieces));
  const detail = [goods, words].filter(Boolean).join(': ');
  const asked = await askOfStaff(tx, { orderId, kind, detail, actor, now });
  if (!asked.ok) return void (await context.sendActivity(explain(asked.problem, language)));
  const { number, isNew } = asked.value;
  const told = isNew ? says.passedOn(kind, number) : says.passedOnBefore(number);
  await context.sendActivity(says.together([told, reachSentence(turn)]));
}
