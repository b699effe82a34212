const en = {
  skip: 'Skip to the products',
  languageSwitch: 'Language',
  products: 'Products',
  categories: 'Kinds of products',
  noProducts: 'The shop cannot be reached just now. Please try again in a moment.',
  askFor: 'Put into the chat',
  privacy: 'Privacy',
  home: 'To the shop',

  chat: 'Chat with us',
  chatHint: 'Ask, order or track: just say it.',
  openChat: 'Chat with us',
  closeChat: 'Close the chat',
  newMessage: 'New message',
  connecting: 'Connecting…',
  lost: 'The shop cannot be reached just now. What you write is kept; we keep trying.',
  unsent: 'The shop did not get that just now. Nothing is lost: try again.',
  retry: 'Retry',
  placeholder: 'Write a message…',
  failed: 'Not sent. [Retry][RETRY]',
  typing: 'The shop is writing…',
  said: 'The shop said:',
  attached: 'The shop attached:',

  staff: 'Staff',
  staffHint: 'Ask for orders, customers and numbers in your own words.',
  hints: 'Things to say',
  hintSentences: ['orders today', 'my tasks', 'summary today', 'weekly summary', 'help', '今日订单'],
  signedOutTitle: 'Please sign in first',
  signedOut: 'This page is for the people of the house. You get in with a personal link that works once.',
  signedOutHow: 'Ask whoever runs the server for a link. They type:',
  signedOutThen: 'Open the link in this browser and you are in.',

  signIn: 'Sign in',
  signInTitle: 'Sign in as staff',
  signInReady: 'Your link is ready. Press the button to sign in on this browser.',
  signInBusy: 'One moment…',
  signInUsed: 'This link has been used already or has expired.',
  signInNew: 'Ask whoever runs the server for a new one. They type:',
  signInNoCode: 'This address has no sign-in code in it. Please open the whole link you were given.',
  signInUnreachable: 'The server cannot be reached just now. Your link is still good; please try again.',

  payment: 'Payment',
  payOrder: 'Order',
  payAmount: 'Amount',
  payUntil: 'Pay by',
  payOn: 'Go to payment',
  payLoading: 'One moment…',
  payOpen: 'This is what the order still costs.',
  payWaiting: 'The bank has your answer. We are waiting for its word; the chat will tell you too.',
  payPaid: 'Paid. Thank you! The chat tells you too, and you can close this page.',
  payFailed:
    'The bank refused this payment, and nothing was taken. Ask for a new link in the chat: “pay now”.',
  payEnded:
    'This link has ended: it was too late, or the order has changed or needs no payment any more. The chat gives you a new one: “pay now”.',
  payNoLink: 'This address is no payment link. Please open the whole link you were given in the chat.',
  payTooOften: 'That was too often. Please wait a minute and load the page again.',
  payUnreachable: 'The shop cannot be reached just now. Please load the page again in a moment.',
  bankTitle: 'The test bank',
  bankHint: 'This bank belongs to the demo, and no money moves. You decide how the payment ends:',
  bankSuccess: 'Pay',
  bankFailure: 'Have it refused',
  bankLate: 'Pay, but the bank tells the shop a minute later',
  bankTwice: 'Pay, and the bank tells the shop twice',
  bankAbandon: 'To give up half-way, close this page.',

  privacyTitle: 'Your data with us',
  privacyIntro: 'Short, and all there is to say.',
  keptTitle: 'What we keep',
  kept: 'What you tell us: your name, phone number or e-mail, and where to deliver. Your orders. This conversation.',
  purposeTitle: 'What for',
  purpose: 'To answer you, to deliver what you ordered, and to put things right. We send you no advertising.',
  howLongTitle: 'How long',
  howLong:
    'Until you ask us to erase it. What the law makes a shop keep, such as invoices, stays as long as it must.',
  rightsTitle: 'Get it or erase it',
  rights:
    'Tell anyone in the shop, and they will give you what we keep or erase it. You need to give no reason.',
  othersTitle: 'Nobody else',
  others:
    'No advertising, no analytics, no third parties on these pages. Your data stays on the shop’s own server; a carrier gets the address it needs to bring your parcel, and nothing more.',
  cookieTitle: 'One cookie',
  cookie:
    'A single cookie finds your conversation again when you come back. Your choice of language is remembered in your browser.',

  'green-tea': 'Green tea',
  oolong: 'Oolong',
  'black-tea': 'Black tea',
  'white-tea': 'White tea',
  'dark-tea': 'Dark tea',
  herbal: 'Herbal',
  teaware: 'Teaware',
  cups: 'Cups',
  gifts: 'Gifts',
  accessories: 'Accessories',
};

const zh = {
  skip: '跳到商品',
  languageSwitch: '语言',
  products: '商品',
  categories: '商品分类',
  noProducts: '暂时连接不上店铺，请稍后再试。',
  askFor: '放进对话框',
  privacy: '隐私',
  home: '回到店铺',

  chat: '和我们聊聊',
  chatHint: '咨询、下单、查物流，直接说就行。',
  openChat: '和我们聊聊',
  closeChat: '关闭对话',
  newMessage: '有新消息',
  connecting: '正在连接…',
  lost: '暂时连接不上店铺。您写的内容都在，我们正在重连。',
  unsent: '刚才没有送达店铺，内容还在，请重试。',
  retry: '重试',
  placeholder: '说点什么…',
  failed: '未送达，[重试][RETRY]',
  typing: '店里正在回复…',
  said: '店铺说：',
  attached: '店铺附上：',

  staff: '员工',
  staffHint: '订单、顾客、数据，随口问就行。',
  hints: '可以这样说',
  hintSentences: ['今日订单', '我的任务', '今日汇总', '本周汇总', '帮助', 'orders today'],
  signedOutTitle: '请先登录',
  signedOut: '这个页面供店里的同事使用，需要用专属链接登录，每个链接只能用一次。',
  signedOutHow: '请向管理服务器的同事要一个链接，对方运行：',
  signedOutThen: '然后在这个浏览器里打开链接即可。',

  signIn: '登录',
  signInTitle: '员工登录',
  signInReady: '链接已就绪，点击按钮即可在这个浏览器登录。',
  signInBusy: '请稍候…',
  signInUsed: '这个链接已经用过或已过期。',
  signInNew: '请向管理服务器的同事要一个新链接，对方运行：',
  signInNoCode: '这个地址里没有登录码，请打开完整的链接。',
  signInUnreachable: '暂时连接不上服务器，链接仍然有效，请再试一次。',

  payment: '付款',
  payOrder: '订单',
  payAmount: '金额',
  payUntil: '付款截止',
  payOn: '去付款',
  payLoading: '请稍候…',
  payOpen: '这是订单还需要付的金额。',
  payWaiting: '银行已经收到您的操作，正在等银行通知店铺，结果也会在对话里告诉您。',
  payPaid: '付款成功，谢谢！对话里也会告诉您，这个页面可以关闭了。',
  payFailed: '银行没有通过这笔付款，您没有被扣款。请在对话里说“付款”，我们给您新的链接。',
  payEnded:
    '这个付款链接已经失效：可能超过了时间，也可能订单有变动或不需要再付款了。在对话里说“付款”可以得到新的链接。',
  payNoLink: '这个地址不是付款链接，请打开对话里给您的完整链接。',
  payTooOften: '操作太频繁了，请过一分钟再刷新页面。',
  payUnreachable: '暂时连接不上店铺，请稍后刷新页面。',
  bankTitle: '测试银行',
  bankHint: '这是演示用的银行，不会有真实的资金往来。这笔付款的结果由您来定：',
  bankSuccess: '付款',
  bankFailure: '让银行拒绝',
  bankLate: '付款，但银行一分钟后才通知店铺',
  bankTwice: '付款，银行重复通知两次',
  bankAbandon: '想中途放弃，关闭这个页面就行。',

  privacyTitle: '您的资料',
  privacyIntro: '很短，但都在这里了。',
  keptTitle: '我们保存什么',
  kept: '您告诉我们的姓名、电话或邮箱、收货地址，您的订单，以及这段对话。',
  purposeTitle: '用来做什么',
  purpose: '用来回答您、给您送货、处理售后，不会给您发广告。',
  howLongTitle: '保存多久',
  howLong: '直到您要求删除为止。法律要求店铺保留的（例如发票）按规定期限保存。',
  rightsTitle: '查看或删除',
  rights: '告诉店里的任何人，我们就会提供或删除您的资料，不需要理由。',
  othersTitle: '没有别人',
  others:
    '这些页面没有广告，没有统计，没有第三方。资料只存放在店铺自己的服务器上；快递只会拿到送货需要的地址，别无其他。',
  cookieTitle: '一个 Cookie',
  cookie: '只有一个 Cookie，用来在您回来时找到之前的对话。语言选择记在您的浏览器里。',

  'green-tea': '绿茶',
  oolong: '乌龙茶',
  'black-tea': '红茶',
  'white-tea': '白茶',
  'dark-tea': '黑茶',
  herbal: '花草茶',
  teaware: '茶具',
  cups: '杯盏',
  gifts: '礼盒',
  accessories: '茶配件',
};

/** Every sentence of the pages, by language and name. */
export const words = { en, zh };

/** Quantities in a name's own unit read badly in English ("1 box of … Gift Box"), so there the unit is left out. */
function inEnglish({ nameEn, unitEn }) {
  const isNamed = nameEn.toLowerCase().split(/\W+/).includes(unitEn.toLowerCase());
  return unitEn === 'piece' || isNamed ? `I'd like 1 ${nameEn}` : `I'd like 1 ${unitEn} of ${nameEn}`;
}

/**
 * What a click on a product puts into the send box.
 *
 * wish({ nameEn: 'Matcha', unitEn: 'tin', nameZh: '抹茶', unitZh: '罐' }, 'zh') // '来1罐抹茶'
 */
export const wish = (product, language) =>
  language === 'zh' ? `来1${product.unitZh}${product.nameZh}` : inEnglish(product);
