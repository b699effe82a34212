import type { z } from 'zod';
import { reasonsOf } from '../../../dialogs/cards/allocationCard.ts';
import { crmRepliesIn } from '../../../dialogs/replies/crm.ts';
import { repliesIn } from '../../../dialogs/replies/replies.ts';
import { formatMoney } from '../../../domain/money.ts';
import type { allocationPlanSchema, appliedAllocationSchema } from '../../api/rest/allocation.ts';
import type { pipelineSchema } from '../../api/rest/pipeline.ts';
import type { distributionSchema, segmentSchema, segmentStatisticsSchema } from '../../api/rest/segments.ts';
import { moment } from '../moment.ts';
import { table } from '../table.ts';
import type { CrmResult } from './runForm.ts';

// What is worked out rather than looked up, as a terminal shows it: segments, the pipeline, who gets what.

export type Segment = z.output<typeof segmentSchema>;
export type Statistics = z.output<typeof segmentStatisticsSchema>;
export type Distribution = z.output<typeof distributionSchema>;
export type Pipeline = z.output<typeof pipelineSchema>;
export type Plan = z.output<typeof allocationPlanSchema>;
export type Applied = z.output<typeof appliedAllocationSchema>;

/** A line a segment, with how many are in it where they were counted. */
export function segmentRows(segments: Segment[], { language, timeZone }: CrmResult): string[][] {
  const says = crmRepliesIn(language);
  return [
    [says.id, says.name, says.customers, says.since, says.filter],
    ...segments.map(({ id, name, count, createdAt, filter }) => [
      ...[id, name, count === undefined ? '-' : String(count), moment(createdAt, timeZone)],
      JSON.stringify(filter),
    ]),
  ];
}

/** Figures of money as money; a variance is in no currency. */
export function statisticsLines(body: Statistics, { language, options, currency }: CrmResult): string[] {
  const says = crmRepliesIn(language);
  const plain = (figure: number) => figure.toLocaleString(language, { maximumFractionDigits: 2 });
  const isMoney = options.field !== 'orders';
  const one = (figure: number | null) => {
    if (figure === null) return '-';
    return isMoney ? formatMoney(Math.round(figure), currency, language) : plain(figure);
  };
  return table([
    [says.customers, String(body.n)],
    [says.mean, one(body.mean)],
    [says.median, one(body.median)],
    [says.variance, body.variance === null ? '-' : plain(body.variance)],
    [says.least, one(body.min)],
    [says.most, one(body.max)],
    ...body.quantiles.map(({ p, value }) => [says.quantile(p), one(value)]),
  ]);
}

/** A line a value, the most frequent first, or the months in their order. */
export function distributionLines({ items }: Distribution, { language }: CrmResult): string[] {
  const says = crmRepliesIn(language);
  if (items.length === 0) return [says.nothing];
  return table([
    [says.value, says.customers],
    ...items.map(({ value, count }) => [value || '-', String(count)]),
  ]);
}

/** A line a stage. */
export function pipelineLines({ stages }: Pipeline, { language }: CrmResult): string[] {
  const says = crmRepliesIn(language);
  return table([
    [says.stage, says.customers, says.money, says.upTo(7), says.upTo(30), says.upTo(90), says.longer],
    ...stages.map(({ stage, count, money, age }) => [
      ...[says.stageName[stage], String(count)],
      money.map(({ total, currency }) => formatMoney(total, currency, language)).join(', ') || '-',
      ...[age.week, age.month, age.quarter, age.longer].map(String),
    ]),
  ]);
}

/** What there is of each product, who gets what and why, and the command that sets it aside. */
export function planLines(plan: Plan, result: CrmResult): string[] {
  const { language } = result;
  const says = crmRepliesIn(language);
  if (plan.products.length === 0) return [repliesIn(language).enoughFor([])];
  const products = plan.products.map((product) => [
    ...[language === 'zh' ? product.nameZh : product.nameEn, String(product.onHand), String(product.free)],
    String(product.given),
    product.oneMore === null ? '-' : formatMoney(Math.round(product.oneMore), product.currency, language),
  ]);
  const orders = plan.orders.map((order) => [
    ...[String(order.number), order.customer ?? '-', String(order.wants), String(order.gets)],
    reasonsIn(plan, order, result).join(' '),
  ]);
  return [
    ...table([[says.product, says.onHand, says.free, says.given, says.oneMore], ...products]),
    '',
    ...table([[says.number, says.customer, says.waitsFor, says.gets, says.why], ...orders]),
    ...['', plan.planId === null ? repliesIn(language).nothingToGive : says.applyWith(plan.planId)],
  ];
}

/** As the card in the chat says them; the route leaves out only what reasons do not need. */
function reasonsIn(plan: Plan, order: Plan['orders'][number], { language, timeZone }: CrmResult): string[] {
  const orderOf = ({ placedAt, promisedFor, ...rest }: Plan['orders'][number]) => ({
    ...{ ...rest, version: 0, placedAt: new Date(placedAt) },
    promisedFor: promisedFor === null ? null : new Date(promisedFor),
  });
  const products = plan.products.map((product) => ({ ...product, stock: 0, reserved: 0, allocated: 0 }));
  const shown = { ...plan, products, orders: plan.orders.map(orderOf) };
  return reasonsOf({ plan: shown, planId: plan.planId, language, timeZone }, orderOf(order));
}

/** What was set aside, or that it had been. */
export function appliedLines({ repeat, pieces, orders }: Applied, { language }: CrmResult): string[] {
  const says = repliesIn(language);
  return [repeat ? says.allocatedBefore : says.allocated(pieces, orders.length)];
}
