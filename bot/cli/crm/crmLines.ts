import type { z } from 'zod';
import { aboutOf, whatOf } from '../../../dialogs/cards/taskCard.ts';
import { crmRepliesIn } from '../../../dialogs/replies/crm.ts';
import { repliesIn } from '../../../dialogs/replies/replies.ts';
import { formatMoney } from '../../../domain/money.ts';
import type { customerSchema } from '../../api/rest/customers.ts';
import type { orderSchema, orderSummarySchema } from '../../api/rest/orderAnswers.ts';
import type { productSchema } from '../../api/rest/products.ts';
import type { taskSchema } from '../../api/rest/tasks.ts';
import { moment } from '../moment.ts';
import { table } from '../table.ts';
import {
  type Applied,
  appliedLines,
  type Distribution,
  distributionLines,
  type Pipeline,
  type Plan,
  pipelineLines,
  planLines,
  type Segment,
  type Statistics,
  segmentRows,
  statisticsLines,
} from './figureLines.ts';
import type { CrmResult } from './runForm.ts';

type Summary = z.output<typeof orderSummarySchema>;
type Order = z.output<typeof orderSchema>;
type Customer = z.output<typeof customerSchema>;
type Product = z.output<typeof productSchema>;
type Task = z.output<typeof taskSchema>;
type Page<T> = { items: T[]; next: string | null; count?: number };

/** A command's answer as lines of a terminal: tables for lists, one fact a line for a record. */
export function crmLines(result: CrmResult): string[] {
  const { form, body, json } = result;
  if (json) return [JSON.stringify(body, null, 2)];
  if (body === null) return [crmRepliesIn(result.language).forgotten];
  switch (form) {
    case 'orders list':
      return pageLines(body as Page<Summary>, result, orderRows);
    case 'customers list':
      return pageLines(body as Page<Customer>, result, customerRows);
    case 'products list':
      return pageLines(body as Page<Product>, result, productRows);
    case 'segments customers':
      return pageLines(body as Page<Customer>, result, customerRows);
    case 'segments list':
      return pageLines({ ...(body as { items: Segment[] }), next: null }, result, segmentRows);
    case 'segments show':
    case 'segments add':
    case 'segments edit':
      return recordLines(segmentRows([body as Segment], result));
    case 'segments statistics':
      return statisticsLines(body as Statistics, result);
    case 'segments distribution':
      return distributionLines(body as Distribution, result);
    case 'pipeline show':
      return pipelineLines(body as Pipeline, result);
    case 'allocation plan':
      return planLines(body as Plan, result);
    case 'allocation apply':
      return appliedLines(body as Applied, result);
    case 'customers show':
    case 'customers add':
      return recordLines(customerRows([body as Customer], result));
    case 'products show':
    case 'products stock':
      return recordLines(productRows([body as Product], result));
    case 'tasks list':
      return pageLines(body as Page<Task>, result, taskRows);
    case 'tasks add':
    case 'tasks done':
      return recordLines(taskRows([body as Task], result));
    default:
      return orderLines(body as Order, result);
  }
}

type Rows<T> = (items: T[], result: CrmResult) => string[][];

function pageLines<T>(page: Page<T>, result: CrmResult, rows: Rows<T>): string[] {
  const says = crmRepliesIn(result.language);
  const [head = [], ...items] = rows(page.items, result);
  return [
    ...(items.length > 0 ? table([head, ...items]) : [says.nothing]),
    ...(page.count === undefined ? [] : ['', says.count(page.count)]),
    ...(page.next === null ? [] : ['', says.more(page.next)]),
  ];
}

/** A record is its row, turned. */
function recordLines([head = [], row = []]: string[][]): string[] {
  return table(head.map((title, index) => [title, row[index] ?? '']));
}

function orderRows(orders: Summary[], { language, timeZone }: CrmResult): string[][] {
  const says = crmRepliesIn(language);
  const head = [says.number, says.status, says.customer, says.total, says.owed, says.placed];
  return [
    head,
    ...orders.map((order) => [
      order.number === null ? order.id : String(order.number),
      repliesIn(language).standing(order),
      order.contactName ?? '-',
      formatMoney(order.total, order.currency, language),
      formatMoney(owedOf(order), order.currency, language),
      moment(order.placedAt ?? order.createdAt, timeZone),
    ]),
  ];
}

const owedOf = ({ status, total, paid }: Summary) => (status === 'placed' ? Math.max(0, total - paid) : 0);

function orderLines(order: Order, result: CrmResult): string[] {
  const { language, timeZone } = result;
  const says = crmRepliesIn(language);
  const money = (amount: number) => formatMoney(amount, order.currency, language);
  const name = ({ nameEn, nameZh }: Order['lines'][number]) => (language === 'zh' ? nameZh : nameEn);
  const goods = order.lines.map((line) => [
    ...[line.sku, name(line), String(line.quantity), money(line.unitPrice), money(line.total)],
  ]);
  const way = order.shipments.map(({ carrier, tracking, shippedAt }) => [
    ...[says.shipped, [moment(shippedAt, timeZone), carrier, tracking].filter(Boolean).join(' ')],
  ]);
  return [
    ...recordLines(orderRows([order], result)),
    ...table([
      [says.contact, [order.contactPhone, order.contactEmail].filter(Boolean).join(' ') || '-'],
      [says.address, order.address ?? '-'],
      [says.paid, money(order.paid)],
      [says.refunded, money(order.refunded)],
      ...way,
    ]),
    '',
    ...table([[says.sku, says.product, says.quantity, says.price, says.total], ...goods]),
  ];
}

function customerRows(customers: Customer[], { language, timeZone }: CrmResult): string[][] {
  const says = crmRepliesIn(language);
  return [
    [says.id, says.name, says.phone, says.email, says.city, says.since],
    ...customers.map(({ id, name, phone, email, city, createdAt }) => [
      ...[id, name, phone ?? '-', email ?? '-', city || '-', moment(createdAt, timeZone)],
    ]),
  ];
}

function productRows(products: Product[], { language }: CrmResult): string[][] {
  const says = crmRepliesIn(language);
  return [
    [says.sku, says.name, says.price, says.stock, says.reserved, says.status],
    ...products.map((product) => [
      ...[product.sku, language === 'zh' ? product.nameZh : product.nameEn],
      formatMoney(product.price, product.currency, language),
      ...[String(product.stock), String(product.reserved), product.active ? says.onSale : says.retired],
    ]),
  ];
}

function taskRows(tasks: Task[], { language, timeZone }: CrmResult): string[][] {
  const says = crmRepliesIn(language);
  const time = (at: string | null) => (at === null ? '-' : moment(at, timeZone));
  return [
    [says.id, says.task, says.about, says.due, says.since, says.done],
    ...tasks.map((task) => [
      ...[task.id, whatOf(task, language), aboutOf({ ...task.about, money: task.money }, language) || '-'],
      ...[time(task.dueAt), time(task.createdAt), time(task.doneAt)],
    ]),
  ];
}
