import type { PrivacyReplies } from './privacy.ts';

const kept = '您的姓名、手机号、邮箱和地址，订单和付款记录，这里的聊天记录，以及您对接收消息的选择';

const books = (orders: number) =>
  orders === 0
    ? '您在这里没有订单，所以没有什么必须保留。'
    : `法律要求店家保存的会留下：您${orders === 1 ? '这个订单' : `${orders}个订单`}的发票和付款记录，到规定的期限为止，不作他用。`;

export const privacyZh: PrivacyReplies = {
  messagesStopped: (isOpen) =>
    `好的，以后不再给您发优惠和活动消息。您在这里说话我照样回复，下的订单也会通知您。想重新接收，说“订阅”就行。${
      isOpen ? '（如果是想停下这一单，请说“取消”。）' : ''
    }`,
  askPrivacy: (wish, orders) =>
    ({
      'messages.start': '以后有优惠和新品，可以发消息告诉您吗？随时都能退订。',
      'data.export': `导出的内容包括我们保存的全部：${kept}。我在聊天里没法确认是您本人，所以要由店员先核实，一个月内交给您。要我转告店员吗？`,
      'data.erase': `我们保存的内容会全部删除：${kept}。删除后无法恢复。${books(orders)}我在聊天里没法确认是您本人，所以要由店员先核实，一个月内办好。要我转告店员删除吗？`,
    })[wish],
  privacyDone: {
    'messages.start': '好的，记下了，有优惠和新品会告诉您。不想收了，说“退订”就行。',
    'data.export': '已经转告店员为您导出资料。店员会先联系您核实身份，目前还没有交出任何内容。',
    'data.erase': '已经转告店员删除您的资料。店员会先联系您核实身份，目前还没有删除任何内容。',
  },
  privacyAskedBefore: '这件事之前已经转告过了，店员正在处理。',
  privacyLeft: '好的，一切保持不变。',
};
