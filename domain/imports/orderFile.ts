import type { Titles } from './columns.ts';
import { customerTitles } from './customerFile.ts';
import { productTitles } from './productFile.ts';

/** What a row says of its line. */
const lineColumns = [
  ...(['sku', 'product', 'quantity', 'unitPrice', 'discount', 'lineTotal', 'taxRate'] as const),
  ...(['shipped', 'delivered', 'returned'] as const),
];
export type LineColumn = (typeof lineColumns)[number];

/** When something happened to the order. */
export const timeColumns = [
  'paidAt',
  'shippedAt',
  'deliveredAt',
  'returnedAt',
  'refundedAt',
  'cancelledAt',
] as const;
export type TimeColumn = (typeof timeColumns)[number];

/** What a row says of its whole order: its rows say the same, or nothing. */
export type HeadColumn =
  | ('order' | 'placedAt' | 'status' | 'payment' | 'fulfilment' | 'customerId' | 'customer' | 'customerPhone')
  | ('customerEmail' | 'name' | 'phone' | 'email' | 'address' | 'orderDiscount' | 'shippingFee' | 'total')
  | ('paid' | 'refunded' | 'credit' | 'currency' | 'note')
  | TimeColumn;

export type OrderColumn = HeadColumn | LineColumn;

export const orderKeys = ['order'] as const;

/** Of each of these there must be one too. */
export const orderNeeds: readonly (readonly OrderColumn[])[] = [
  ['placedAt'],
  ['customer', 'customerId', 'customerPhone', 'customerEmail', 'name', 'phone', 'email'],
  ['sku'],
  ['quantity'],
  ['unitPrice'],
];

/** In the order in which they are exported. */
export const orderTitles: Titles<OrderColumn> = {
  order: [
    ...(['Order', '订单号', 'order no', 'order number', 'order id', 'order ref', 'reference'] as const),
    ...(['invoice', 'invoice no', 'invoice number', '订单', '订单编号', '单号', '销售单号'] as const),
  ],
  placedAt: [
    ...([
      'Placed (UTC)',
      '下单时间（UTC）',
      'placed',
      'placed at',
      'order date',
      'date',
      'ordered at',
    ] as const),
    ...(['created at', 'invoice date', '下单时间', '下单日期', '订单时间', '订单日期', '日期'] as const),
  ],
  status: ['Status', '状态', 'order status', '订单状态'],
  payment: ['Payment', '付款', 'payment status', 'financial status', '付款状态', '支付状态'],
  fulfilment: [
    ...(['Fulfilment', '发货', 'fulfillment', 'fulfilment status', 'fulfillment status'] as const),
    ...(['shipping status', 'delivery status', '发货状态', '物流状态', '配送状态'] as const),
  ],
  customerId: ['Customer id', '客户编号'],
  customer: [
    'Customer',
    '客户',
    'customer name',
    'client',
    'buyer',
    '客户姓名',
    '客户名称',
    '客户名',
    '买家',
  ],
  customerPhone: ['Customer phone', '客户电话', '客户手机'],
  customerEmail: ['Customer e-mail', '客户邮箱'],
  name: [
    ...(['Name', '姓名', 'recipient', 'ship to', 'contact', 'contact name', 'full name'] as const),
    ...(['收货人', '收件人', '联系人'] as const),
  ],
  phone: customerTitles.phone,
  email: customerTitles.email,
  address: customerTitles.address,
  sku: productTitles.sku,
  product: [
    'Product',
    '商品',
    'product name',
    'item',
    'description',
    '品名',
    '商品名',
    '商品名称',
    '产品',
    '产品名称',
  ],
  quantity: ['Quantity', '数量', 'qty', 'pieces', '件数'],
  unitPrice: ['Unit price', '单价', 'price', '价格', '售价'],
  discount: ['Line discount', '行优惠', 'discount', '优惠', '优惠金额', '折扣金额'],
  lineTotal: ['Line total', '小计', 'line amount', 'subtotal', '行金额'],
  taxRate: productTitles.taxRate,
  shipped: ['Shipped pieces', '已发件数'],
  delivered: ['Delivered pieces', '已送达件数'],
  returned: ['Returned pieces', '已退件数'],
  orderDiscount: ['Order discount', '订单优惠'],
  shippingFee: ['Shipping', '运费', 'shipping fee', 'postage', 'delivery fee', '邮费', '配送费', '快递费'],
  total: [
    ...(['Order total', '订单金额', 'total', 'grand total', '总额', '总金额', '订单总额', '合计'] as const),
    '应付金额',
  ],
  paid: ['Paid', '已付', 'amount paid', 'paid amount', '已付金额', '实付', '实付金额'],
  refunded: ['Refunded', '已退', 'amount refunded', 'refunded amount', '已退金额', '退款金额'],
  credit: ['Credit', '待退余款'],
  currency: ['Currency', '货币', '币种'],
  paidAt: [
    'Paid (UTC)',
    '付款时间（UTC）',
    'paid at',
    'paid on',
    'payment date',
    '付款时间',
    '付款日期',
    '支付时间',
  ],
  shippedAt: [
    ...(['Shipped (UTC)', '发货时间（UTC）', 'shipped', 'shipped at', 'shipped on', 'ship date'] as const),
    ...(['shipping date', '发货时间', '发货日期'] as const),
  ],
  deliveredAt: [
    ...(['Delivered (UTC)', '送达时间（UTC）', 'delivered', 'delivered at', 'delivered on'] as const),
    ...(['delivery date', '送达时间', '送达日期', '签收时间'] as const),
  ],
  returnedAt: ['Returned (UTC)', '退货时间（UTC）', 'returned', 'returned at', '退货时间', '退货日期'],
  refundedAt: ['Refunded (UTC)', '退款时间（UTC）', 'refunded at', '退款时间', '退款日期'],
  cancelledAt: [
    ...(['Cancelled (UTC)', '取消时间（UTC）', 'cancelled', 'canceled', 'cancelled at'] as const),
    ...(['canceled at', '取消时间', '取消日期'] as const),
  ],
  note: ['Note', '备注', 'notes', 'remark', 'remarks', 'memo', '留言', '买家留言', '订单备注'],
};

const ofLine: ReadonlySet<string> = new Set(lineColumns);

export const headColumns = (Object.keys(orderTitles) as OrderColumn[]).filter(
  (column): column is HeadColumn => !ofLine.has(column),
);
