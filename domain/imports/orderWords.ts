import type { OrderFulfilment, OrderPayment, OrderStatus } from '../orders/axes.ts';

type Words<A extends string> = Record<A, string[]>;

const statuses: Words<Exclude<OrderStatus, 'draft'>> = {
  placed: [
    'placed',
    'open',
    'new',
    'pending',
    'processing',
    'confirmed',
    '已下单',
    '待处理',
    '处理中',
    '进行中',
  ],
  completed: ['completed', 'complete', 'done', 'closed', 'finished', '已完成', '完成', '交易成功'],
  cancelled: ['cancelled', 'canceled', 'void', 'voided', '已取消', '取消', '已关闭', '交易关闭'],
};

const payments: Words<OrderPayment> = {
  unpaid: ['unpaid', 'notpaid', 'pending', 'due', 'open', '未付款', '未付', '待付款', '未支付', '待支付'],
  partlyPaid: ['partlypaid', 'partiallypaid', '部分付款', '部分支付', '已付定金'],
  paid: ['paid', 'fullypaid', '已付款', '已付', '已支付', '已收款'],
  partlyRefunded: ['partlyrefunded', 'partiallyrefunded', '部分退款'],
  refunded: ['refunded', 'fullyrefunded', '已退款', '全额退款'],
};

const fulfilments: Words<OrderFulfilment> = {
  unfulfilled: ['unfulfilled', 'notshipped', 'unshipped', 'pending', '未发货', '待发货'],
  partlyShipped: ['partlyshipped', 'partiallyshipped', 'partial', '部分发货'],
  shipped: ['shipped', 'sent', 'dispatched', 'intransit', '已发货', '运输中', '待收货'],
  delivered: ['delivered', 'fulfilled', 'received', '已送达', '已签收', '已收货', '已妥投'],
  returned: ['returned', '已退货', '已退回'],
};

const read =
  <A extends string>(words: Words<A>) =>
  (text: string): A | undefined => {
    const word = text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s_-]+/g, '');
    return (Object.keys(words) as A[]).find((axis) => words[axis].includes(word));
  };

/** @example statusOf('Canceled') // 'cancelled' */
export const statusOf = read(statuses);
/** @example paymentOf('Partially paid') // 'partlyPaid' */
export const paymentOf = read(payments);
/** @example fulfilmentOf('已签收') // 'delivered' */
export const fulfilmentOf = read(fulfilments);
