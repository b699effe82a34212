import type { Activity } from 'botbuilder';
import type { PlannedOrder } from '../../domain/allocation/explain.ts';
import type { AllocationPlan, PlannedProduct } from '../../domain/allocation/planAllocation.ts';
import { formatMoney } from '../../domain/money.ts';
import { formatDay } from '../dates.ts';
import { repliesIn } from '../replies/replies.ts';
import type { Language } from '../understanding/language.ts';
import {
  atRight,
  type Button,
  cardMessage,
  cell,
  type Element,
  heading,
  plain,
  quiet,
  row,
  words,
} from './card.ts';

const MOST_SHOWN = 12;

export interface AllocationShown {
  plan: AllocationPlan;
  /** of the kept plan; null when it gives nothing, and there is nothing to confirm */
  planId: string | null;
  language: Language;
  timeZone: string;
}

/** Who gets what and why, with what one more piece would be worth, and a button that does it. */
export function allocationCard(shown: AllocationShown): Partial<Activity> {
  const { plan, planId, language } = shown;
  const says = repliesIn(language);
  const orders = plan.orders.slice(0, MOST_SHOWN);
  const title = says.allocationTitle(plan.products.map((product) => nameOf(product, language).name));
  const intro = [
    ...(planId === null ? [says.nothingToGive] : []),
    ...plan.products.map((product) => says.stockLine({ ...product, ...nameOf(product, language) })),
    ...(plan.whole ? [says.wholeOnly] : []),
  ];
  const notes = [
    ...(plan.orders.length > MOST_SHOWN ? [says.more(plan.orders.length - MOST_SHOWN)] : []),
    ...plan.products.flatMap((product) => oneMoreOf(shown, product)),
    ...(plan.gap > 0 ? [says.perhapsBetter(percent(plan.gap, language))] : []),
    ...(plan.leftOut > 0 ? [says.leftOut(plan.leftOut)] : []),
  ];
  const ask = planId === null ? [] : [says.askAllocate];
  const spoken = orders.map((order): [string, string] => [
    says.orderTitle(order.number),
    says.spoken([getsOf(shown, order), ...reasonsOf(shown, order)].map(unended)),
  ]);

  return cardMessage(
    says.spoken([title, ...intro.map(unended), ...spoken, ...notes.map(unended), ...ask]),
    [
      heading(title),
      ...intro.map(quiet),
      ...orders.map((order) => orderRow(shown, order)),
      ...notes.map(quiet),
      ...ask.map((text) => words(text)),
    ],
    planId === null ? [] : buttonsOf(planId, plan, language),
  );
}

/** Spoken, the parts are ended by what joins them. */
const unended = (part: string) => part.replace(/[.\u3002]$/, '');

function buttonsOf(planId: string, { whole }: AllocationPlan, language: Language): Button[] {
  const says = repliesIn(language);
  return [
    { title: says.allocateButton, data: { verb: 'rep.allocate', id: planId }, style: 'positive' },
    whole
      ? { title: says.partsButton, data: { verb: 'rep.allocateParts', id: planId } }
      : { title: says.wholeButton, data: { verb: 'rep.allocateWhole', id: planId } },
  ];
}

function orderRow(shown: AllocationShown, order: PlannedOrder): Element {
  const says = repliesIn(shown.language);
  const several = shown.plan.products.length > 1 ? [getsOf(shown, order)] : [];
  const reasons = [...several, ...reasonsOf(shown, order)].map((reason) => ({
    ...quiet(plain(reason)),
    spacing: 'none',
  }));
  return row(
    [
      cell([words(String(order.number), { weight: 'bolder' })], '56px'),
      cell([words(plain(order.customer ?? says.none)), ...reasons], 'stretch'),
      cell([atRight(says.gets(order.gets, order.wants))], 'auto'),
    ],
    {
      separator: true,
      selectAction: {
        type: 'Action.Submit',
        title: says.orderTitle(order.number),
        data: { verb: 'rep.show', id: order.orderId },
      },
    },
  );
}

/** "3 of 5", for each product where the plan has several. */
function getsOf({ plan, language }: AllocationShown, { lines }: PlannedOrder): string {
  const says = repliesIn(language);
  return lines
    .map(({ productId, gets, wants }) => {
      const product = plan.products.length > 1 ? productIn(plan, productId) : undefined;
      return says.gets(gets, wants, product && nameOf(product, language).name);
    })
    .join(', ');
}

/** What speaks for an order, why it does not get everything, and whether it is the next one. */
export function reasonsOf({ plan, language, timeZone }: AllocationShown, order: PlannedOrder): string[] {
  const says = repliesIn(language);
  const day = (at: Date) => formatDay(at, language, timeZone);
  const named = (productId: string) => {
    const product = productIn(plan, productId);
    return product ? nameOf(product, language) : { name: says.none, unit: '' };
  };
  const { paid, placedAt, promisedFor, earlierOrders, why, nextFor } = order;
  const facts = says.factsOf({
    ...{ paid, earlierOrders, since: day(placedAt), promised: promisedFor && day(promisedFor) },
  });
  const next = plan.products.length > 1 ? nextFor.map((id) => named(id).name) : [undefined];
  const isRest = order.gets > 0;
  const reason = {
    filled: () => [],
    behind: (it: Extract<typeof why, { kind: 'behind' }>) => [says.behind({ ...it, isRest })],
    notWhole: (it: Extract<typeof why, { kind: 'notWhole' }>) => [
      says.notWhole({ ...it, ...named(it.productId) }),
    ],
    fitsLess: (it: Extract<typeof why, { kind: 'fitsLess' }>) => [says.fitsLess(it.order)],
    noneLeft: (it: Extract<typeof why, { kind: 'noneLeft' }>) => [
      says.noneLeft({ ...named(it.productId), isRest }),
    ],
  };
  const told = (reason[why.kind] as (it: typeof why) => string[])(why);
  return [facts, ...told, ...(nextFor.length > 0 ? next.map(says.nextInLine) : [])];
}

function oneMoreOf({ plan, language }: AllocationShown, product: PlannedProduct): string[] {
  const { oneMore, currency, productId } = product;
  if (!oneMore) return [];
  const next = plan.orders.find(({ nextFor }) => nextFor.includes(productId));
  const worth = formatMoney(oneMore, currency, language);
  const order = plan.whole ? null : (next?.number ?? null); // of a whole order one piece is not enough
  return [repliesIn(language).oneMore({ ...nameOf(product, language), worth, order, isWhole: plan.whole })];
}

const productIn = (plan: AllocationPlan, productId: string) =>
  plan.products.find((product) => product.productId === productId);

const nameOf = ({ nameEn, nameZh, unitEn, unitZh }: PlannedProduct, language: Language) =>
  language === 'zh' ? { name: nameZh, unit: unitZh } : { name: nameEn, unit: unitEn };

const percent = (share: number, language: Language) =>
  new Intl.NumberFormat(language, { style: 'percent', maximumSignificantDigits: 2 }).format(share);
