import type { Intent } from './intents.ts';

/** Whole messages that mean one thing, in folded text without politeness around them. */
const EXACT = {
  greet:
    'hi|hello|hey|hey there|hi there|good morning|good afternoon|good evening|你好|您好|在吗|嗨|哈喽|hello there|早上好|下午好|晚上好|早',
  help: 'help|help me|?|帮助|帮帮我|怎么用|what can you do|你能做什么|menu help|使用说明',
  thanks:
    'thanks|thank you|thx|3q|thanks a lot|thank you very much|谢谢|谢谢你|多谢|感谢|谢啦|谢了|好的谢谢|cheers|ok thanks',
  yes: "yes|y|yeah|yep|yup|ok|okay|k|sure|fine|of course|correct|right|confirm|go ahead|sounds good|all right|alright|yes please|是|是的|好|好的|好吧|可以|可以的|对|对的|行|行的|嗯|嗯嗯|没错|确认|确定|没问题|同意|当然|要|要的|就这样|就这样吧|ok的|好啊|好呀|好滴|好嘞|好哒|嗯呐|妥|成|下吧|下单吧|就下单|确认下单|确认订单|提交|提交订单|就这么办|就要这个|do it|go for it|order it|order them|place it|place the order|place my order|place order|confirm it|confirm order|confirm the order|looks good|looks good to me|that is right|that's right|that's correct|that's it|perfect|great|👍|👌|🆗|✅",
  no: 'no|n|nope|nah|no thanks|no thank you|not now|not yet|not really|不|不是|不要|不用|不用了|不对|不行|不需要|不了|不要了|没有|不是的|先不要|先不用|不可以|否|等一下|等下|等等|先等等|等会|等会儿|稍等|慢着|别急|wait|wait no|no wait|ok wait|wait a minute|wait a second|wait a moment|hold on|hang on|one moment|just a moment|one second|not so fast|👎',
  cancel:
    "cancel|stop|quit|exit|abort|never mind|nevermind|forget it|forget about it|cancel that|cancel it|取消|算了|停|停止|退出|不弄了|放弃|算了吧|别问了|不买了|不想买了|不订了|不下单了|我不买了|我不要了|先不买了|i changed my mind|changed my mind|don't bother",
  startOver:
    'start over|restart|begin again|start again|reset|重新开始|重来|从头开始|重置|重新来|从头再来|start from scratch',
  person:
    'person|human|agent|representative|rep|operator|人工|转人工|人工客服|客服|真人|a person please|talk to a person|talk to a human|a human',
  'language.en':
    'english|in english|speak english|switch to english|英文|英语|说英文|说英语|换成英文|换英文|切换英文|切换到英文|用英文',
  'language.zh':
    'chinese|mandarin|in chinese|speak chinese|switch to chinese|中文|汉语|说中文|普通话|换成中文|换中文|切换中文|切换到中文|用中文',
  privacy:
    'privacy|unsubscribe|opt out|delete my data|export my data|forget me|隐私|退订|隐私政策|删除我的数据|导出我的数据',
  'product.browse':
    'products|catalog|catalogue|menu|browse|shop|browse products|show me your products|产品|商品|目录|菜单|商品列表|看看商品|有什么|你们卖什么',
  'order.place': 'order|buy|place an order|new order|下单|我要下单|买|订货|我要买东西|购买',
  'order.status':
    "track|tracking|order status|my order|my orders|track my order|where is my order|where's my order|订单状态|我的订单|查物流|物流|查订单|到哪了|发货了吗|我的快递|快递呢",
  'order.cancel': 'cancel order|cancel my order|cancel the order|取消订单|退单|把订单取消了|帮我取消',
  'order.change':
    'change order|change my order|change the address|change address|修改订单|改订单|改地址|修改地址|改一下地址',
  'rep.ordersToday':
    "orders today|today's orders|todays orders|new orders|今天的订单|今日订单|新订单|今天订单",
  'manager.summary':
    "summary|report|summary today|today's summary|daily summary|weekly summary|monthly summary|汇总|今日汇总|今天汇总|本周汇总|本月汇总|总结|日报|周报|月报|报表|今天的汇总|本周总结|本月总结",
} satisfies Partial<Record<Intent, string>>;

const exact = new Map<string, Intent>(
  Object.entries(EXACT).flatMap(([intent, phrases]) =>
    phrases.split('|').map((phrase): [string, Intent] => [phrase, intent as Intent]),
  ),
);

const P = '\\{product\\}';
const N = '(?:\\{number\\}|an?\\b|one\\b|another|some)';
/** A product with its number, on either side. */
const LINE = `(?:${N} ?(?:x |more |of )?${P}|${P}[ :,x*-]*\\{number\\})`;
const LINES = `${LINE}(?:[ ,]*(?:and |和|还有|跟|plus )?${LINE}){0,9}`;
const rule = (source: string): RegExp => new RegExp(source, 'u');

/** Command-like sentences in masked text, the particular ones first. */
const ANCHORED: [Intent, RegExp, also?: Intent][] = [
  ['privacy', rule('\\bprivacy\\b|\\bpersonal (?:data|information)\\b|隐私|个人信息')],
  [
    'order.cancel',
    rule(
      '^(?:i (?:want|need|would like) to |can you )?cancel (?:my |the )?(?:order )?(?:number )?#? ?\\{order\\}$|^(?:我?要|帮我|我想)?取消(?:订单)?号?\\{order\\}',
    ),
  ],
  [
    'rep.markPaid',
    rule(
      '^mark .{0,12}\\{order\\} (?:as )?paid$|^(?:order )?#?\\{order\\} (?:is|has been|was)? ?paid$|^(?:订单|单号)?\\{order\\}号?(?:订单)?(?:客户)?(?:已经?|都)?(?:付款了?|付了|支付了?|收款|到账了?|付清了?)$',
    ),
  ],
  [
    'rep.markDelivered',
    rule(
      '^mark .{0,12}\\{order\\} (?:as )?delivered$|^(?:order )?#?\\{order\\} (?:is|has been|was)? ?(?:delivered|arrived)$|^(?:订单|单号)?\\{order\\}号?(?:订单)?(?:已经?|都)?(?:送达了?|签收了?|送到了?|妥投)$',
    ),
  ],
  [
    'rep.markShipped',
    rule(
      '^mark .{0,12}\\{order\\} (?:as )?shipped$|^ship (?:order )?#?\\{order\\}$|^(?:order )?#?\\{order\\} (?:is|has been|was)? ?shipped$|^(?:订单|单号)?\\{order\\}号?(?:订单)?(?:已经?|都)?(?:发货了?|发了|寄出了?|发出了?|发顺丰了?)$|^(?:mark |set )?(?:order )?\\{order\\} (?:is |has been |was )?(?:as |to )?shipped (?:by|via|with|through)\\b|^(?:订单)?\\{order\\}(?:已经?)?(?:用|走|发).{0,8}(?:发了|发出|寄出|顺丰|圆通|中通|韵达|申通|京东|邮政|ems)',
    ),
  ],
  [
    'order.status',
    rule(
      "^(?:track|where is|where's)(?: my)?(?: order)?(?: number)? ?#?\\{order\\}$|^(?:is|has|was|did) (?:order )?\\{order\\}|^(?:订单)?\\{order\\}(?:客户)?(?:已经)?[付发到寄送签收].{0,4}(?:没有?|吗|么)\\??$|^(?:订单)?\\{order\\}(?:到哪了|到哪儿了|发货了?吗|发货没有?|什么时候到)$",
    ),
  ],
  [
    'rep.order',
    rule(
      '^who (?:ordered|placed|made|bought) (?:order )?\\{order\\}|^(?:show |open |find |view |get |see |look up |pull up |bring up )?(?:me )?(?:the )?(?:order )?(?:number |no\\.? ?)?#? ?\\{order\\}$|^(?:查|查看|查询|看|看看|查一下|看一下|打开|找|找一下|显示|调出)?(?:我的)?(?:订单)?号?(?:是|为)?:?#? ?\\{order\\}(?:号?(?:订单|单子))?(?:的?详情)?$',
    ),
    'order.status',
  ],
  [
    'rep.allocate',
    rule(
      `^(?:so )?who (?:gets|should get|will get) (?:what$|what has|(?:all |all of )?(?:the |our )?${P})|^(?:allocate|share out|distribute) (?:the |our |all the )?${P}|^${P}(?:到货?了?,?)?(?:应?该)?(?:先|优先)(?:给|发|分给)(?:谁|哪)|^${P}(?:怎么分|分给谁)|^到的?货了?,?先(?:给|发)(?:谁|哪)`,
    ),
  ],
  [
    'rep.customer',
    rule(
      '^(?:show |find |open |look up |who is )?(?:the )?customer \\{name\\}$|^(?:查|找|看|查一下|找一下|看一下|打开|搜索)?(?:客户|顾客)\\{name\\}(?:是谁|的?资料|的?信息)?$|^\\{name\\}的(?:所有)?(?:订单|单子|电话|地址|资料|信息)$',
    ),
  ],
  [
    'order.change',
    rule(
      `^(?:no|nope|actually|wait|sorry),? (?:i meant |i mean |make it |make that )?${N} ?(?:${P})?$|^(?:(?:actually|no),? )?(?:make|change) (?:it|that|them|the quantity)(?: to)? \\{number\\}|^\\{number\\} instead$|^(?:only|just) \\{number\\}$`,
    ),
  ],
  [
    'order.change',
    rule(
      `^(?:no,? |sorry,? )?not (?:the |that |a )?${P}|^(?:no,? )?(?:can you |could you |please )?(?:remove|take out|drop|delete|without|cancel|forget|skip|leave out) (?:the |all the |my |about the )?(?:${N} )?${P}|^no (?:more )?${P}$|^(?:can you |could you )?take (?:the |off the )?${P} ?(?:off|out|away)?|^(?:replace|swap|switch|exchange) .{0,40}${P}|${P} instead$`,
    ),
  ],
  [
    'order.change',
    rule(
      `^(?:and )?(?:also )?add (?:${N} )?(?:more )?${P}|^(?:and )?(?:also )?(?:${N} )more ${P}|^(?:and |also ){1,2}${LINES}$`,
    ),
  ],
  [
    'order.change',
    rule(
      '^(?:change|update) (?:the |my )?(?:delivery |shipping )?address|\\{address\\} instead$|^(?:please )?(?:change|update|correct) (?:the |my )?(?:phone|number|name|e-?mail|contact)|^(?:我的|把)?(?:电话|手机|手机号|号码|邮箱|姓名|名字|收件人|收货人|联系人)(?:要|给我)?(?:改|换|错)|^(?:送货|收货)?地址(?:改|换|错)|^改(?:送|寄|发)到',
    ),
  ],
  [
    'order.change',
    rule(
      `^(?:把)?(?:${P}|数量)?(?:改|变|换)[成为到]?(?:${N}|${P})|^不[是对],?是?\\{number\\}|^不是${P}|^${P}(?:就|都|先|我|也)?(?:不要|不用|去掉|删掉|算)了$|^${P}(?:就|都|再)?(?:改|换)[成为到]?${N}|^(?:我说)?不对,?${P}|^(?:我?不要|去掉|删掉|删除|拿掉|取消)(?:\\{number\\})?(?:那个|这个|那些)?${P}|^(?:只要|减到)\\{number\\}$|^(?:再|还要|多)(?:加|来|要)?${N}${P}|^加${N}?${P}|^把${P}(?:换|改|去|删|拿)`,
    ),
  ],
  [
    'product.search',
    rule(
      `^(?:do you (?:have|sell|carry)|have you got|is there|are there|got)(?: any| some| the| a)? ?${P}|^how much (?:is|are|for|does|do) .{0,12}${P}|^(?:price|prices|cost) (?:of|for) .{0,8}${P}|^(?:有|还有|有没有|还有没有|你们?(?:有|卖)){1,2}${P}|^${P}(?:的价格)?(?:是)?(?:多少钱|怎么卖|什么价|有货吗|还有吗|贵吗)|^(?:the )?${P}$`,
    ),
  ],
  [
    'order.place',
    rule(
      `^(?:i'd like|i would like|i want|i need|i'll take|i'll have|give me|send me|get me|can i (?:get|have|order|buy)|could i (?:get|have)|order|buy)(?: to (?:order|buy|get))? ?${LINES}|^(?:我?想?要|来|给我来?|我?要?买|我想买|帮我订|订|拿|要){1,2}(?:点|些|一些)?${LINES}|^${LINES}(?:[ ,]*(?:please|to|送到?|寄到?|发到?)? ?(?:\\{address\\}))?$|^${P},?(?:我?要|来|给我来|我?要?买)${N}`,
    ),
  ],
];

const LEAD =
  /^(?:(?:please|pls|hey there|hey|hi there|hi|hello|um+|well|so|oh|ok|okay|hmm+|cool|you know what|请问?|麻烦|你好|您好|老板|那就|那|哦|对了|算了|还是|要不|等等|等一下|嗯+,?|啊)(?![a-z])[\s,!.]*){1,3}(?=[^\s,!.])/;
const TAIL =
  /(?:[\s,.!;~…]|\p{Extended_Pictographic}|\ufe0f|\b(?:please|pls|thanks|thank you|now)$|[吧啊哦呢呀啦哈]$|谢谢$)$/u;

/**
 * A folded text without the politeness around it.
 *
 * @example bare('please cancel, thanks!') // 'cancel'
 */
export function bare(folded: string): string {
  let text = folded.trim();
  for (let i = 0; i < 8; i++) {
    const shorter = text
      .replace(TAIL, '')
      .replace(/(?:please|pls|thanks|thank you|谢谢)$/, (word, at) => (at === 0 ? word : ''));
    if (shorter === text || shorter === '') break;
    text = shorter.trimEnd();
  }
  return text.replace(LEAD, '').trim();
}

/** 👍🏽 is 👍. */
const SKIN = /[\u{1f3fb}-\u{1f3ff}\ufe0f]/gu;
const MOST_AGREED = 40;
/** Longest first, so that "yes please" is not "yes" and a rest. */
const anyOf = (phrases: string) =>
  phrases
    .split('|')
    .sort((a, b) => b.length - a.length)
    .map((phrase) => (/[a-z]$/.test(phrase) ? `${phrase}(?![a-z])` : phrase))
    .join('|');
/** "嗯 可以", "yes, order it": agreeing more than once is agreeing. */
const AGREED = rule(`^(?:(?:${anyOf(EXACT.yes)})[\\s,.!~]*){1,4}(?:please|下单)?[吧啊哦了~!]*$`);

/** The intent of a phrase that means one thing; `also` is what else it means to somebody of another role. */
export function matchPhrase(folded: string, masked: string): { intent: Intent; also?: Intent } | null {
  const whole = folded.replace(SKIN, '').trim();
  const said = exact.get(whole) ?? exact.get(bare(whole)) ?? (/^[?!]+$/.test(whole) ? 'help' : undefined);
  if (said) return { intent: said };
  if (whole.length <= MOST_AGREED && AGREED.test(whole)) return { intent: 'yes' };

  const command = bare(masked).replace(/\s+/g, ' ');
  for (const [intent, pattern, also] of ANCHORED) {
    if (pattern.test(command)) return { intent, ...(also && { also }) };
  }
  return null;
}
