import type { AllocationReplies } from './allocation.ts';

const list = (parts: string[]) => parts.join('、');

const ahead = {
  paid: (order: number) => `订单${order}先付了款`,
  promised: (order: number) => `订单${order}答应客户的日子更早`,
  waits: (order: number) => `订单${order}等得更久`,
  regular: (order: number) => `订单${order}来自更常光顾的老客户`,
  margin: (order: number) => `订单${order}的利润更高`,
  earlier: (order: number) => `订单${order}下单更早`,
};

export const allocationZh: AllocationReplies = {
  workingOut: '正在算怎么分……',
  enoughFor: (names) =>
    names.length > 0
      ? `${list(names)}够发所有在等的订单，不用分。`
      : '现在没有缺货的商品，在等的订单都够发。',
  nobodyWaits: '没有还在等货的订单，该留的都留好了。',
  nothingToGive: '现在没有可以分的现货，在等的有这些。',
  allocationTitle: (names) => (names.length > 0 ? `${list(names)}先给谁` : '到的货先给谁'),
  wholeOnly: '只按整单分：要么全给，要么先不给。',
  stockLine: ({ name, unit, onHand, allocated, reserved }) =>
    `${name}：现货${onHand}${unit}${allocated > 0 ? `（${allocated}${unit}已留出）` : ''}，订单在等${reserved}${unit}`,
  gets: (gets, wants, name) => `${name ? `${name} ` : ''}给${gets}，要${wants}`,
  factsOf: ({ paid, since, promised, earlierOrders }) =>
    [
      { paid: '已付款', partlyPaid: '已付部分' }[paid] ?? '未付款',
      `${since}下单`,
      ...(promised ? [`答应${promised}送到`] : []),
      ...(earlierOrders > 0 ? [`之前成交过${earlierOrders}单`] : []),
    ].join('，'),
  behind: ({ factor, order, gets, isRest }) =>
    `${isRest ? '余下的要等' : '要等'}：${ahead[factor](order)}，${gets}件先给了那一单。`,
  notWhole: ({ name, unit, wants, free }) => `要等：${name}一次要${wants}${unit}，能分的只有${free}${unit}。`,
  fitsLess: (order) => `要等：按整单分，先给订单${order}更能用足现货。`,
  noneLeft: ({ name, isRest }) => `${isRest ? '余下的要等' : '要等'}：${name}没有还能分的现货。`,
  nextInLine: (name) => (name ? `${name}下一个轮到这单。` : '下一个轮到这单。'),
  oneMore: ({ name, unit, worth, order, isWhole }) =>
    `${name}要是多一${unit}，按利润和优先级算${isWhole ? '大约' : ''}值${worth}${order === null ? '' : `，会给订单${order}`}。`,
  perhapsBetter: (percent) => `时间到了，先算到这里：离最好的分法最多差${percent}。`,
  leftOut: (lines) => `还有${lines}条更晚的没有算进来。`,
  askAllocate: '就这样给这些订单留货吗？',
  allocateButton: '确认留货',
  wholeButton: '只按整单分',
  partsButton: '可以拆单分',
  allocated: (pieces, orders) => `好了，给${orders}个订单留出了${pieces}件，别的订单发货时不会动用。`,
  allocatedBefore: '这些货之前已经留好了，没有重复操作。',
  setAside: '已留货',
  planAgain: (names) => (names.length > 0 ? `${list(names)}先给谁？` : '到的货先给谁？'),
};
