import type { ServiceReplies } from './service.ts';

export const serviceZh: ServiceReplies = {
  goodbye: '再见，谢谢光临，欢迎随时再来！',
  goodbyeOpen: '再见！这一单还没有提交，已经给您留着了。想继续的时候说“好的”，我再拿给您看。',
  together: (sentences) => sentences.filter(Boolean).join(''),
  factUnknown: '抱歉，这个我暂时回答不了：店里还没有告诉我，我也不敢乱说。',
  reach: (fact) => `您可以这样联系店员：${fact}`,
  noReach: '想问店员的话，说“转人工”就行。',
  priceLimits: ({ from, to }) => (from && to ? `${from}到${to}` : to ? `${to}以内` : `${from}以上`),
  productsPriced: (limits) => `${limits}的有这些：`,
  nothingPriced: (limits) => `没有${limits}的，最接近的是这些：`,
  recommend: '我来帮您挑。先说说您的喜好，我把店里有的拿给您看。',
  recommendGift: '送礼的话，这几款礼盒比较合适：',
  matter: {
    'payment.pay': '谢谢！我这里暂时还不能收款，付款由店员和您安排。您说的话已经留在这个对话里，供店员查看。',
    'payment.problem':
      '抱歉，付款给您添麻烦了。我看不到付款记录，需要店员来核实，您说的话已经留在这个对话里，供店员查看。弄清楚之前，请先不要重复付款。',
    invoice:
      '发票和收据由店员开具，我这里开不了。您说的话已经留在这个对话里，供店员查看；如果需要写公司抬头或税号，请一并告诉我。',
    'order.damaged':
      '非常抱歉，东西没能好好地送到您手里。这件事需要店员来处理，您说的话已经留在这个对话里，供店员查看。请先保留商品和包装，并告诉我是哪几件有问题。',
    'refund.request': '退款要由店员来决定，我自己办不了。您说的话已经留在这个对话里，供店员查看。',
    'refund.status': '退款进度我这边看不到，需要店员来查。您说的话已经留在这个对话里，供店员查看。',
    'return.request':
      '退换货由店员处理，我自己办不了。您说的话已经留在这个对话里，供店员查看；请告诉我是哪几件，店员联系您之前先不要寄回。',
  },
  orderUnseen: '我在这个对话里没有看到您的订单，请把订单号和您的联系方式告诉我，方便店员查找。',
  complaint:
    '非常抱歉，给您带来了不好的体验，也谢谢您告诉我们。我只是智能助手，没办法直接替您处理；您说的话已经留在这个对话里，供店员查看。',
  orderLate: '抱歉让您久等了。',
  orderLateNext: '我这边能查到的就是这些，更多情况需要店员去核实。您说的话已经留在这个对话里，供店员查看。',
  askPlacedChange: (number) =>
    `订单${number}要改哪里？可以说“改成3个”“加一个马克杯”“不要杯子了”“送到湖滨路5号”。`,
  sameAsNow: (lines) => `现在就是这样：${lines}。`,
  changeTitle: (number) => `订单${number}改动后`,
  changeAsk: '就这样改，可以吗？',
  changeOwed: (amount) => `其中还需补付${amount}。`,
  changeBack: (amount) => `您多付的${amount}会退给您，由店员办理。`,
  placedChanged: (number, lines, total) => `订单${number}已改好：${lines}，合计${total}。`,
  nothingLeftInOrder: '这样订单里就没有商品了。',
  askPieces: (number, lines) => `订单${number}里是哪几件？里面有${lines}。`,
  allOfIt: '全部',
  askedBack: (kind, number, lines) =>
    kind === 'returnAsked' ? `订单${number}，退货：${lines}。` : `订单${number}，退款：${lines}。`,
  shopSays: (policy) => `店里的规定：“${policy}”`,
  askPassOn: '这要由店员来决定。要我转给店员吗？',
  askCancelPaid: (number, total) =>
    `订单${number}，合计${total}，已付款，还没发货。退款我自己办不了，要我请店员取消这一单并退款吗？`,
  passedOn: (kind, number) =>
    ({
      returnAsked: `已经转给店员，店员会处理订单${number}并联系您。在那之前请先不要寄回。`,
      refundAsked: `已经转给店员，店员会处理订单${number}并联系您。目前还没有退款。`,
      cancelAsked: `已经请店员取消订单${number}并退款，店员会联系您。在那之前订单还没有取消。`,
    })[kind],
  passedOnBefore: (number) => `订单${number}的申请店员已经收到了，您刚才说的也一并转过去了，店员会联系您。`,
  notSentYet: (number) => `订单${number}还没有发货，不用退货。`,
  nothingPaidYet: (number) => `订单${number}还没有付款。`,
  sorryDamaged: '非常抱歉，东西没能好好地送到您手里。请先保留商品和包装。',
  returnTooLate: (number, days) =>
    `订单${number}签收已经超过${days}天，过了店里的退换期限。还能不能办，要问店员。`,
  returnInstead: '等您收到以后可以退货，告诉我就行。',
  youAlsoSaid: (words) => `您刚才还说了“${words}”，接着来。`,
  sameAgain: (number) => `和订单${number}一样，按今天的价格：`,
};

/** What a button between two meanings says; pressing it says it. */
export const examplesZh = {
  'product.recommend': '帮我推荐一款茶',
  'product.advice': '怎么泡茶',
  'shop.hours': '你们几点开门',
  'shop.location': '你们店在哪里',
  'delivery.cost': '运费多少',
  'delivery.time': '几天能到',
  'payment.methods': '支持哪些付款方式',
  'payment.pay': '我现在付款',
  'payment.problem': '付款失败了',
  discount: '有优惠吗',
  invoice: '我要开发票',
  'order.repeat': '和上次一样',
  'order.late': '我的订单怎么还没到',
  'order.damaged': '收到的东西坏了',
  'refund.request': '我要退款',
  'refund.status': '退款到账了吗',
  'return.request': '我要退货',
  'return.policy': '退换货政策是什么',
  complaint: '我要投诉',
  'data.export': '导出我的数据',
  'data.erase': '删除我的数据',
  'messages.stop': '别再发广告了',
  'messages.start': '有优惠通知我',
  person: '我要找人工',
};
