import type { PaymentReplies } from './payments.ts';

export const paymentsZh: PaymentReplies = {
  payNow: '付款',
  payThis: (number) => `付款给订单${number}`,
  payWhich: '您要付哪个订单？',
  payGetting: (number) => `请稍等，正在为订单${number}生成付款链接……`,
  payTitle: (number) => `订单${number}付款`,
  payAmount: '金额',
  payUntil: '付款截止',
  payButton: '去付款',
  payNotReady: '抱歉，刚才没能生成付款链接，您没有被扣款。请过几分钟再说一次“付款”。',
  payRefused: '抱歉，这笔付款没能发起，您没有被扣款。请再说一次“付款”试试，或者联系店员。',
  payNothing: (number, { status, payment }) => {
    if (status === 'cancelled') return `订单${number}已取消，不需要付款。`;
    if (payment === 'paid') return `订单${number}已经付过款了，谢谢！`;
    return `订单${number}没有需要付的款项。`;
  },
  payPlaceFirst: '要先确认下单，下单之后我马上给您付款链接。',
  payOnline: '可以直接在这里在线付款：下单之后说“付款”就行。',
  payOnlineNow: (number) => `订单${number}可以直接在这里在线付款。`,
  payNotSeen: (number) =>
    `我这边还没有看到订单${number}的付款。如果您已经用别的方式付过，请找店员核实；没有的话，付款链接这就发给您。`,
  payTried: (number, tried) =>
    ({
      open: `抱歉，给您添麻烦了。店里还没有收到订单${number}的付款，之前给您的链接仍然有效。如果银行显示已经扣款，请先等几分钟，不要重复付款。`,
      failed: `抱歉，给您添麻烦了。银行告知订单${number}上一次付款没有成功。您可以再试一次，也可以换一张卡：说“付款”就行。`,
      ended: `抱歉，给您添麻烦了。订单${number}上一次的付款链接已经失效，没有收到付款。说“付款”我给您新的链接。`,
    })[tried],
  paymentNews: (effect, number) =>
    ({
      paid: `您的订单${number}已收到付款，谢谢！`,
      paidTooMuch: `您的订单${number}已收到付款，谢谢！您付的比订单金额多，多出的部分店员会退给您。`,
      partlyPaid: `您的订单${number}已收到部分付款，谢谢！剩下的说“付款”就可以继续付。`,
      revived: `您的订单${number}已收到付款。订单之前因逾期未付款结束了，现在已按原样恢复，谢谢！`,
      kept: `订单${number}的付款已经收到，但这个订单已经不需要付款了。钱不会丢，店员会退给您。`,
      toCheck: `订单${number}的付款已经收到，但和订单对不上。钱不会丢，店员会来核实。`,
      failed: `订单${number}的付款没有成功。您可以再试一次，也可以换一张卡：说“付款”就行。`,
    })[effect],
  refundSent: (number, amount) => `订单${number}的${amount}已原路退回，请留意查收。`,
};
