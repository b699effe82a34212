import { formatMoney } from '../../domain/money.ts';
import { allocationZh } from './allocation.zh.ts';
import { customerProblemsZh } from './customers.zh.ts';
import { handOffZh } from './handOff.zh.ts';
import { unheardZh } from './learning.zh.ts';
import { paymentsZh } from './payments.zh.ts';
import { privacyZh } from './privacy.zh.ts';
import { ratingZh } from './rating.zh.ts';
import type { Period, Replies, SaidLine } from './replies.ts';
import { examplesZh, serviceZh } from './service.zh.ts';
import { tasksZh } from './tasks.zh.ts';

const line = ({ nameZh, unitZh, quantity }: SaidLine) => `${quantity}${unitZh}${nameZh}`;

const list = (parts: string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join('、')}和${parts.at(-1)}`;

const periods: Record<Period, string> = {
  today: '今天',
  yesterday: '昨天',
  week: '本周',
  lastWeek: '上周',
  month: '本月',
  lastMonth: '上个月',
};

export const zh: Replies = {
  ...serviceZh,
  ...allocationZh,
  ...unheardZh,
  ...paymentsZh,
  ...privacyZh,
  ...ratingZh,
  ...handOffZh,
  ...tasksZh,
  greeting: (shop) =>
    `您好，欢迎光临${shop}！想买什么，直接告诉我就行，我来帮您下单。也可以问我有什么茶、什么价格，或者查询您的订单。`,
  staffGreeting: (name) => `${name}，您好。订单和客户的事都可以问我，收款、发货、签收也可以告诉我来登记。`,
  help:
    '您可以这样说：\n\n' +
    '- “你们有什么茶？”“龙井多少钱？”\n' +
    '- “来三盒龙井和两个马克杯，送到人民路12号”\n' +
    '- “我的订单到哪了？”“取消订单1024”\n' +
    '- “English” 可以换成英文',
  repHelp:
    '您可以这样说：\n\n' +
    '- “我的任务”\n- “今日订单”\n- “订单1024”\n- “客户张三”\n- “谁在等？”（想找人工的客户）\n- “龙井先给谁？”（货不够分的时候）\n' +
    '- “1024已付款”“1024已发货”“1024已送达”（改动之前我会先跟您确认）',
  managerHelp:
    '您可以这样说：\n\n' +
    '- “今日汇总”“本周汇总”“上个月汇总”\n' +
    '- “哪些话没听懂？”\n' +
    '- “我的任务”“今日订单”“订单1024”“客户张三”“谁在等？”“龙井先给谁？”\n' +
    '- “1024已付款”“1024已发货”“1024已送达”',
  starters: ['你们有什么茶？', '我要下单', '我的订单到哪了？'],
  repStarters: ['今日订单', '我的任务', '帮助'],
  managerStarters: ['今日汇总', '本周汇总', '今日订单'],
  thanks: '不客气！',
  languageSet: '好的，我们用中文聊。',
  privacy: (link) =>
    `我们会保存您的姓名、联系方式、地址、订单和聊天记录，只用来处理您的订单。详细说明：${link}`,
  notUnderstood: '抱歉，我没听明白。我可以给您介绍商品、帮您下单，或者查询订单。您想做什么？',
  didYouMean: '我不太确定您的意思，您是想：',
  intentExamples: {
    ...examplesZh,
    'product.browse': '你们有什么茶？',
    'product.search': '介绍一下商品',
    'order.place': '我要下单',
    'order.status': '我的订单到哪了？',
    'order.cancel': '取消我的订单',
    help: '帮助',
    'manager.summary': '今日汇总',
    'manager.unheard': '哪些话没听懂？',
    'rep.ordersToday': '今日订单',
    'rep.tasks': '我的任务',
  },
  nothingToCancel: '现在没有可以取消的内容。',
  nothingOpen: '现在没有正在填写的订单。想买什么，直接告诉我就行。',
  nothingToConfirm: '现在没有需要确认的事。',
  allRight: '好的。',
  failed: '抱歉，我们这边出了点问题，什么都没有改动。请您再说一遍；如果还是不行，换个说法试试。',
  onlyForStaff: '这是店员才能用的功能。您可以问“我的订单到哪了？”，查看自己的订单。',
  onlyForManagers: '汇总只有经理可以看。您可以问“今日订单”。',
  fileNotTaken: '抱歉，我暂时还看不了文件，请用文字告诉我。',

  category: (name) => categoryNames[name] ?? name,
  categories: (names) => `我们有${list(names)}。您想看哪一类？`,
  productsFound: (count) => (count === 1 ? '找到了：' : '为您找到这些：'),
  spokenProducts: (intro, products) =>
    `${intro}${products.map(([name, price]) => `${name}，${price}`).join('；')}`,
  noProductFound: (words) => `店里没有找到“${words}”。我们有这些：`,
  inStock: (left) => (left <= 5 ? `仅剩${left}件` : '有货'),
  outOfStock: '已售完',
  onOrder: '可预订，稍后发货',
  orderThis: '购买',
  orderThisSays: (said) => `来${line(said)}`,

  spoken: (parts) => parts.map((part) => (typeof part === 'string' ? part : part.join('：'))).join('。'),
  lines: (lines) => lines.map(line).join('、'),
  line,
  askProducts: '您想买点什么？可以一次说几样，比如“两盒龙井和一个马克杯”。',
  noted: '好的，已经记下。',
  cannotSay: '抱歉，这个我暂时回答不了。',
  noHurry: '不着急。如果不想买了，说“取消”就行。',
  askWhich: (words, quantity = 1) =>
    words ? `“${words}”有几款，${quantity > 1 ? `这${quantity}份您` : '您'}要哪一款？` : '您说的是哪一款？',
  askQuantity: (name, unit) => `${name}要几${unit}？`,
  unclearQuantity: (said, name, unit) => `${name}按整${unit}卖，“${said}”不太好办。您要几${unit}？`,
  askAddress: '送到哪里呢？',
  addressUnclear: '还需要一个收货地址，请写明街道和门牌号。送到哪里呢？',
  askContact: (link) => `请问怎么称呼您？再留一个手机号或邮箱，只用于送货和订单沟通（[隐私说明](${link})）。`,
  contactUnclear: '需要您的姓名和手机号（或邮箱），比如“王芳，13800001234”。',
  stillMissing: { name: '谢谢。请问怎么称呼您？', reach: '谢谢。再留一个手机号或邮箱，方便联系您。' },
  taken: (said) => `好的，${said}。`,
  unknownProduct: (words) => `店里没有“${words}”。`,
  removed: (name) => `已从订单里去掉${name}。`,
  notInOrder: (name) => `订单里没有${name}。`,
  soldOut: (name, nearest) =>
    nearest.length > 0
      ? `不好意思，${name}暂时卖完了。同类的还有${list(nearest)}。`
      : `不好意思，${name}暂时卖完了。`,
  onlyLeft: (name, left, unit) => `${name}只剩${left}${unit}了。`,
  askChange: '要改哪里？可以说“改成5盒”“不要马克杯了”“送到湖滨路5号”，或者“取消”。',
  confirmTitle: '您的订单',
  confirmAsk: '确认下单吗？',
  confirmAgain: '请点“确认下单”或回复“好的”；要修改请直接告诉我，不要了就说“取消”。',
  confirmButton: '确认下单',
  changeButton: '修改',
  cancelButton: '取消',
  priceChanged: '价格或订单内容刚刚有变动，请您再看一下：',
  orderGivenUp: '好的，这个订单不要了，没有下单。',
  orderPlaced: (number, total) =>
    `下单成功，谢谢您！订单号${number}，合计${total}。发货后我会在这里通知您，您也可以随时问“我的订单到哪了”。`,
  orderPlacedBefore: (number) => `这个订单已经下过了，订单号${number}，没有重复下单。`,
  cardTooOld: '那张卡片已经过期了，目前的情况是：',
  deliverTo: '收货地址',
  contact: '联系人',
  total: '合计',
  discount: '优惠',
  shippingFee: '运费',
  taxIncluded: (amount) => `含税${amount}`,

  soFar: (lines, total) => `目前的订单：${lines}，合计${total}。`,
  noOrders: '您还没有在这里下过单。想买什么，直接告诉我就行。',
  whichOrder: '您说的是哪个订单？',
  otherOrders: '您的其他订单：',
  cancelThis: (number) => `取消订单${number}`,
  orderTitle: (number) => `订单${number}`,
  standing: ({ status, payment, fulfilment }) => {
    if (status === 'cancelled') return '已取消';
    return `${paymentNames[payment] ?? payment}，${fulfilmentNames[fulfilment] ?? fulfilment}`;
  },
  event: (kind) => eventNames[kind] ?? kind,
  placedOn: '下单时间',
  tracking: '快递单号',
  askCancel: (number, total) => `订单${number}，合计${total}，确定要取消吗？`,
  cancelled: (number) => `订单${number}已取消。`,
  cancelledBefore: (number) => `订单${number}之前已经取消了。`,
  orderKept: (number) => `好的，订单${number}保持不变。`,
  yes: '是的',
  no: '不用了',

  ordersToday: (count, total) => `今天有${count}个订单，合计${total}。`,
  noOrdersToday: '今天还没有订单。',
  more: (count) => `还有${count}个`,
  customersFound: (count) => `找到${count}位客户，您要看哪一位？`,
  manyCustomers: '符合的客户很多，先列出几位；说全名或手机号可以直接找到。',
  noCustomer: (words) => `没有找到“${words}”。请试试全名、手机号或邮箱。`,
  askCustomer: '要查哪位客户？请告诉我姓名、手机号或邮箱。',
  askOrderNumber: '要查哪个订单？请告诉我订单号，比如“订单1024”。',
  customerSince: '建档时间',
  ordersCount: '订单数',
  spent: '累计消费',
  lastOrders: '最近订单',
  phone: '手机',
  email: '邮箱',
  address: '地址',
  none: '无',
  moveButton: {
    place: '下单',
    pay: '登记付款',
    ship: '登记发货',
    deliver: '登记送达',
    cancel: '取消订单',
    refund: '退款',
    return: '登记退货',
  },
  askMove: (move, number, who, total, tracking) =>
    `订单${number}，${who}，${total}，确认登记为${moveNames[move]}${tracking ? `，快递单号${tracking}` : ''}吗？`,
  moveDone: (move, number) => `订单${number}已登记为${moveNames[move]}。`,
  moveLeft: '好的，没有改动。',
  notice: (move, number) =>
    ({
      place: `您的订单${number}已下单。`,
      pay: `您的订单${number}已收到付款，谢谢！`,
      ship: `您的订单${number}已经发货，请留意查收。`,
      deliver: `您的订单${number}已送达，祝您喝茶愉快！`,
      cancel: `您的订单${number}已取消。`,
      refund: `您的订单${number}已退款，请留意查收。`,
      return: `您退回的商品（订单${number}）我们已收到。`,
    })[move],
  orderExpired: (number) => `您的订单${number}逾期未付款，已自动取消，不会发货。如果还想要，直接告诉我就行。`,

  addingUp: '正在统计……',
  jobFailed: '抱歉，刚才没能统计出来，请稍后再试。',
  summaryTitle: (period) => `${periods[period]}汇总`,
  revenue: '销售额',
  orders: '订单数',
  averageOrder: '客单价',
  newCustomers: '新客户',
  cancelledOrders: '已取消',
  unpaid: '待付款',
  toShip: '待发货',
  byCity: '各城市销售额',
  elsewhere: '其他',
  comparedWith: (period, percent) => {
    if (percent === null) return `${before[period]}没有订单，无从比较`;
    if (percent === 0) return `与${before[period]}持平`;
    return `比${before[period]}${percent > 0 ? '增长' : '下降'}${Math.abs(percent)}%`;
  },
  noOrdersInPeriod: '这段时间没有订单。',

  part: { lines: '要买的商品', contact: '您的姓名和联系方式', address: '收货地址' },
  problem: {
    orderNotFound: () => '没有找到这个订单，请核对一下订单号。',
    customerNotFound: () => '没有找到这位客户。',
    productNotFound: () => '抱歉，这款商品已经下架了。',
    orderEmpty: () => '订单里还没有商品。',
    orderIncomplete: ({ missing }) => `还需要${list(missing.map((part) => zh.part[part]))}。`,
    quantityNotAllowed: ({ most }) => `数量请填1到${most}之间的整数。`,
    tooManyLines: ({ most }) => `一个订单最多${most}种商品，其余的请另下一单。`,
    totalTooLarge: () => '金额超出单笔订单的上限，请分几次下单。',
    currenciesDiffer: () => '这些商品的币种不同，请分开下单。',
    outOfStock: ({ short }) =>
      short
        .map(({ nameZh, left }) => (left > 0 ? `${nameZh}只剩${left}件了。` : `${nameZh}暂时卖完了。`))
        .join(''),
    moveNotAllowed: ({ move, ...order }) => moveRefused(move, zh.standing(order)),
    orderChanged: () => '订单刚刚有变动。',
    contactNotValid: ({ field }) =>
      `${{ name: '姓名', phone: '手机号', email: '邮箱', address: '地址' }[field]}好像不对，请再填一次。`,
    lineNotFound: ({ position }) => `订单里没有第${position}行。`,
    amountNotAllowed: ({ most, currency }) =>
      most > 0 ? `金额最多${formatMoney(most, currency, 'zh')}。` : '没有可以再付或再退的金额。',
    approvalNeeded: ({ limit, currency }) => `超过${formatMoney(limit, currency, 'zh')}的退款要由经理来办。`,
    discountNotAllowed: () => '折扣要写明原因，并且不能超过原价。',
    quoteExpired: () => '这份报价已经过期了，请联系我们重新报价。',
    promisedElsewhere: ({ short }) =>
      short
        .map(
          ({ nameZh, wanted, left }) =>
            `${nameZh}要发${wanted}件，这一单${left === 0 ? '一件也不能发' : `只能发${left}件`}：其余现货已经留给别的订单。`,
        )
        .join(''),
    planNotFound: () => '那是一天以前的，或者是给别人算的，请再问我一次。',
    planStale: () => '算完之后库存或订单有变动，所以没有留货。要重新算一下吗？',
    nothingAllocated: () => '这个订单没有留货，没有可以收回的。',
    orderNotEditable: (order) => `这个订单目前${zh.standing(order)}，不能再改了。`,
    priceChanged: () => '价格刚刚有变动。',
    recordChanged: () => '这条记录刚刚被人改过。',
    skuTaken: ({ sku }) => `另一款商品已经用了SKU ${sku}。`,
    stockNotAllowed: ({ least, most }) => `库存的变动只能在${least}到${most}之间。`,
    customerHasOrders: ({ orders }) => `这位客户有${orders}个订单。`,
    webhookNotFound: () => '没有找到这个网络回调。',
    webhookUrlNotAllowed: () => '这个地址不能用作网络回调。',
    ...customerProblemsZh,
    linkNotValid: () => '这个链接已经用过或过期了，请索取新的链接。',
  },
};

const categoryNames: Record<string, string> = {
  'green-tea': '绿茶',
  oolong: '乌龙茶',
  'black-tea': '红茶',
  'white-tea': '白茶',
  'dark-tea': '黑茶',
  herbal: '花草茶',
  teaware: '茶具',
  cups: '杯子',
  gifts: '礼盒',
  accessories: '配件',
};

const eventNames: Record<string, string> = {
  placed: '已下单',
  allocated: '已留货',
  released: '已取消留货',
  edited: '已修改',
  paid: '已付款',
  shipped: '已发货',
  delivered: '已送达',
  completed: '已完成',
  cancelled: '已取消',
  expired: '逾期未付款',
  revived: '已恢复',
  partlyPaid: '已付部分',
  moneyKept: '款项待退',
  partlyRefunded: '已退部分',
  refunded: '已退款',
  refundRequested: '退款处理中',
  refundFailed: '退款失败',
  partlyShipped: '部分发货',
  partlyDelivered: '部分送达',
  partlyReturned: '部分退货',
  returned: '已退货',
};

const paymentNames: Record<string, string> = {
  unpaid: '未付款',
  partlyPaid: '已付部分',
  paid: '已付款',
  partlyRefunded: '已退部分',
  refunded: '已退款',
};

const fulfilmentNames: Record<string, string> = {
  unfulfilled: '未发货',
  partlyShipped: '部分发货',
  shipped: '配送中',
  delivered: '已送达',
  returned: '已退货',
};

const moveNames = {
  place: '已下单',
  pay: '已付款',
  ship: '已发货',
  deliver: '已送达',
  cancel: '已取消',
  refund: '已退款',
  return: '已退货',
};

const before: Record<Period, string> = {
  today: '昨天',
  yesterday: '前天',
  week: '上周',
  lastWeek: '上上周',
  month: '上个月',
  lastMonth: '上上个月',
};

function moveRefused(move: keyof typeof moveNames, standing: string): string {
  if (move === 'cancel') return `这个订单目前${standing}，不能取消了。`;
  if (move === 'refund') return `这个订单目前${standing}，没有可退的款项。`;
  if (move === 'return') return `这个订单目前${standing}，没有可退的商品。`;
  return `这个订单目前${standing}，不能登记为${moveNames[move]}。`;
}
