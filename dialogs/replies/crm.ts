import type { Stage } from '../../domain/customers/stages.ts';
import type { Language } from '../understanding/language.ts';
import { stagesEn } from './customers.en.ts';
import { stagesZh } from './customers.zh.ts';

/** Words of the terminal's tables. */
export interface CrmReplies {
  number: string;
  status: string;
  customer: string;
  total: string;
  owed: string;
  placed: string;
  contact: string;
  address: string;
  paid: string;
  refunded: string;
  shipped: string;
  sku: string;
  product: string;
  quantity: string;
  price: string;
  id: string;
  name: string;
  phone: string;
  email: string;
  city: string;
  since: string;
  stock: string;
  reserved: string;
  task: string;
  about: string;
  due: string;
  done: string;
  onSale: string;
  retired: string;
  stage: string;
  stageName: Record<Stage, string>;
  money: string;
  /** how many customers, and how long they have stood there */
  customers: string;
  upTo(days: number): string;
  longer: string;
  filter: string;
  value: string;
  mean: string;
  median: string;
  variance: string;
  least: string;
  most: string;
  quantile(p: number): string;
  onHand: string;
  free: string;
  given: string;
  oneMore: string;
  waitsFor: string;
  gets: string;
  why: string;
  applyWith(planId: string): string;
  forgotten: string;
  nothing: string;
  count(all: number): string;
  more(cursor: string): string;
}

const en: CrmReplies = {
  ...{
    number: 'Number',
    status: 'Status',
    customer: 'Customer',
    total: 'Total',
    owed: 'Owed',
    placed: 'Placed',
  },
  ...{ contact: 'Contact', address: 'Address', paid: 'Paid', refunded: 'Refunded', shipped: 'Shipped' },
  ...{ sku: 'SKU', product: 'Product', quantity: 'Quantity', price: 'Price', id: 'Id', name: 'Name' },
  ...{ phone: 'Phone', email: 'E-mail', city: 'City', since: 'Since', stock: 'Stock', reserved: 'Reserved' },
  ...{ stage: 'Stage', stageName: stagesEn, money: 'Money', customers: 'Customers', longer: 'longer' },
  upTo: (days) => `to ${days} days`,
  ...{ filter: 'Filter', value: 'Value', mean: 'Mean', median: 'Median', variance: 'Variance' },
  ...{
    least: 'Least',
    most: 'Most',
    onHand: 'On hand',
    free: 'Free',
    given: 'Given',
    gets: 'Gets',
    why: 'Why',
  },
  ...{ waitsFor: 'Waits for', oneMore: 'One more is worth', forgotten: 'It is forgotten.' },
  quantile: (p) => `${Math.round(p * 100)} % are up to`,
  applyWith: (planId) => `To set them aside: npm run crm -- allocation apply ${planId}`,
  ...{ task: 'Task', about: 'About', due: 'Due', done: 'Done' },
  ...{ onSale: 'on sale', retired: 'retired', nothing: 'Nothing is like that.' },
  count: (all) => `${all.toLocaleString('en')} in all`,
  more: (cursor) => `There is more: the same with --cursor ${cursor}`,
};

const zh: CrmReplies = {
  ...{ number: '订单号', status: '状态', customer: '客户', total: '金额', owed: '待付', placed: '下单时间' },
  ...{ contact: '联系方式', address: '地址', paid: '已付', refunded: '已退', shipped: '发货' },
  ...{ sku: 'SKU', product: '商品', quantity: '数量', price: '单价', id: 'ID', name: '名称' },
  ...{ phone: '电话', email: '邮箱', city: '城市', since: '建档时间', stock: '库存', reserved: '已预留' },
  ...{ stage: '阶段', stageName: stagesZh, money: '金额', customers: '客户数', longer: '更久' },
  upTo: (days) => `${days}天内`,
  ...{ filter: '筛选条件', value: '取值', mean: '平均数', median: '中位数', variance: '方差' },
  ...{ least: '最小', most: '最大', onHand: '现货', free: '可分', given: '已分', gets: '给', why: '原因' },
  ...{ waitsFor: '在等', oneMore: '多一件值', forgotten: '已删除。' },
  quantile: (p) => `${Math.round(p * 100)}%不超过`,
  applyWith: (planId) => `确认留货：npm run crm -- allocation apply ${planId}`,
  ...{ task: '待办', about: '相关', due: '到期', done: '完成' },
  ...{ onSale: '在售', retired: '已下架', nothing: '没有符合的记录。' },
  count: (all) => `共${all}条`,
  more: (cursor) => `还有更多：再加上 --cursor ${cursor}`,
};

const byLanguage: Record<Language, CrmReplies> = { en, zh };

/** The words of one language. */
export const crmRepliesIn = (language: Language): CrmReplies => byLanguage[language];
