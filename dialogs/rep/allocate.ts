import type { TurnContext } from 'botbuilder';
import {
  Dialog,
  type DialogContext,
  type DialogTurnResult,
  WaterfallDialog,
  type WaterfallStepContext,
} from 'botbuilder-dialogs';
import type { StaffActor } from '../../domain/actors.ts';
import { applyAllocation } from '../../domain/allocation/applyAllocation.ts';
import { findPlan, keepPlan } from '../../domain/allocation/keepPlan.ts';
import type { AllocationPlan } from '../../domain/allocation/planAllocation.ts';
import { allocationCard } from '../cards/allocationCard.ts';
import { suggesting } from '../cards/card.ts';
import type { Hearing } from '../handlers.ts';
import { explain, repliesIn } from '../replies/replies.ts';
import { type Turn, turnOf } from '../turn.ts';
import type { Language } from '../understanding/language.ts';
import { saysWhole } from '../understanding/recognize.ts';

export const ALLOCATE = 'allocate';

interface AllocateTalk {
  planId: string;
}

/** "Who gets the longjing?": starts working it out; the answer comes as a turn of its own. */
export async function askAllocation({ context, turn, understood }: Hearing): Promise<void> {
  const { lines } = understood.entities;
  const productIds = [...new Set(lines.flatMap(({ mention }) => mention.candidates))];
  await workOut(context, turn, { productIds, whole: saysWhole(understood.text) });
}

async function workOut(
  context: TurnContext,
  turn: Turn,
  { productIds, whole }: { productIds: string[]; whole: boolean },
): Promise<void> {
  const asked = productIds.length > 0 ? { productIds } : {};
  turn.jobs.push({ kind: 'allocation', ...asked, whole, language: turn.language });
  await context.sendActivity(repliesIn(turn.language).workingOut);
}

interface AllocationTold {
  ok: boolean;
  job: { productIds?: string[]; language: Language };
  found?: AllocationPlan;
}

/** Shows who gets what, and waits for a yes: by the card's button, or in words when no other question is open. */
export async function tellAllocation(dc: DialogContext, turn: Turn, told: AllocationTold): Promise<void> {
  const { context } = dc;
  const { productIds = [], language } = told.job;
  const says = repliesIn(language);
  const actor = staffOf(turn);
  if (!actor) return;
  const plan = told.found;
  if (!told.ok || !plan) return void (await context.sendActivity(says.jobFailed));
  if (plan.products.length === 0)
    return void (await context.sendActivity(says.enoughFor(namesOf(turn, productIds, language))));
  if (plan.orders.length === 0) return void (await context.sendActivity(says.nobodyWaits));

  const kept = await keepPlan(turn.tx, { plan, actor, now: turn.now });
  const planId = plan.products.some(({ given }) => given > 0) ? kept : null;
  const timeZone = turn.speaker.kind === 'staff' ? turn.speaker.timeZone : turn.shop.timeZone;
  await context.sendActivity(allocationCard({ plan, planId, language, timeZone }));
  if (planId === null) return;
  if (dc.activeDialog?.id === ALLOCATE) await dc.cancelAllDialogs();
  if (!dc.activeDialog) await dc.beginDialog(ALLOCATE, { planId });
}

/** Waits for a yes to the card that was shown. */
export function allocateDialog(): Dialog {
  const dialog = new WaterfallDialog<AllocateTalk>(ALLOCATE, [wait, settle]);
  dialog.repromptDialog = async (context) => {
    const says = repliesIn(turnOf(context).language);
    await context.sendActivity(suggesting(says.askAllocate, [says.yes, says.no]));
  };
  return dialog;

  async function wait(): Promise<DialogTurnResult> {
    return Dialog.EndOfTurn;
  }

  async function settle(step: WaterfallStepContext<AllocateTalk>): Promise<DialogTurnResult> {
    const turn = turnOf(step.context);
    const answer = turn.understood?.intent;
    if (answer === 'yes') await allocate(step.context, turn, step.options.planId);
    if (answer === 'no') await step.context.sendActivity(repliesIn(turn.language).moveLeft);
    if (answer === 'yes' || answer === 'no') return step.endDialog();
    await dialog.repromptDialog(step.context, step.activeDialog ?? { id: ALLOCATE, state: {} });
    return step.replaceDialog(ALLOCATE, step.options);
  }
}

/** The confirm itself: of exactly this plan, for the one who asked, and only while everything is as it was. */
export async function allocate(context: TurnContext, turn: Turn, planId: string): Promise<void> {
  const { tx, now, language } = turn;
  const says = repliesIn(language);
  const actor = staffOf(turn);
  if (!actor) return void (await context.sendActivity(says.onlyForStaff));
  const applied = await applyAllocation(tx, { planId, actor, door: 'chat', now });
  if (applied.ok) {
    const { repeat, pieces, orders } = applied.value;
    return void (await context.sendActivity(
      repeat ? says.allocatedBefore : says.allocated(pieces, orders.length),
    ));
  }
  const refusal = explain(applied.problem, language);
  if (applied.problem.kind !== 'planStale') return void (await context.sendActivity(refusal));
  const again = says.planAgain(
    await productsOf(turn, actor, planId).then((ids) => namesOf(turn, ids, language)),
  );
  await context.sendActivity(suggesting(refusal, [again]));
}

/** The same products in the other way: split orders, or whole ones only. */
export async function replan(
  context: TurnContext,
  turn: Turn,
  { planId, whole }: { planId: string; whole: boolean },
): Promise<void> {
  const actor = staffOf(turn);
  const productIds = actor ? await productsOf(turn, actor, planId) : [];
  if (productIds.length === 0)
    return void (await context.sendActivity(explain({ kind: 'planNotFound' }, turn.language)));
  await workOut(context, turn, { productIds, whole });
}

async function productsOf({ tx, now }: Turn, actor: StaffActor, planId: string): Promise<string[]> {
  const found = await findPlan(tx, { planId, actor, now });
  return found?.plan.products.map(({ productId }) => productId) ?? [];
}

/** As far as they are on sale. */
const namesOf = ({ shop }: Turn, productIds: string[], language: Language): string[] =>
  productIds.flatMap((id) => shop.products.get(id)?.names[language] ?? []);

const staffOf = ({ speaker }: Turn): StaffActor | null =>
  speaker.kind === 'staff' ? { as: 'staff', staffId: speaker.staffId } : null;
