import type { ShopFacts } from '../../dialogs/shopFacts.ts';

/** What the demo shop says about itself; all of it is made up. */
export const demoFacts: ShopFacts = {
  hours: {
    en: 'We are open every day from 9:30 to 20:00, Shanghai time, public holidays too; only from New Year’s Eve to the third day of the Lunar New Year we are closed.',
    zh: '我们每天9点半到20点营业，法定节假日不休息；除夕到大年初三放假。',
  },
  location: {
    en: 'The shop is at 18 Mingquan Lane in the old town of Shanghai, ten minutes on foot from the nearest metro. You are welcome to taste before you buy, and you can collect an order there.',
    zh: '我们在上海老城厢茗泉巷18号，从最近的地铁站走过来大约十分钟。欢迎到店试喝，也可以到店自提。',
  },
  deliveryCost: {
    en: 'Delivery is free, abroad too: the total you see is what you pay. Abroad, import duties may be added by customs.',
    zh: '全部包邮，海外也一样，您看到的合计就是要付的金额。海外订单可能另有当地关税。',
  },
  deliveryTime: {
    en: 'What is ordered before 16:00 goes out the same day with SF Express: one or two days within the Yangtze delta, two to four days elsewhere in mainland China. Abroad it takes seven to twelve days.',
    zh: '16点前下单当天发货，发顺丰：江浙沪一般1到2天，中国大陆其他地区2到4天。海外一般7到12天。',
  },
  paymentMethods: {
    en: 'You can pay by Alipay, WeChat Pay or bank transfer, and in the shop by card or in cash as well.',
    zh: '可以用支付宝、微信支付或银行转账；到店还可以刷卡或付现金。',
  },
  returns: {
    en: 'Unopened goods can be returned or exchanged within 7 days of arrival; you pay the way back. Opened tea we cannot take back. If something arrives broken or is the wrong thing, we bear the cost.',
    zh: '未拆封的商品，签收后7天内可以退换，寄回的运费由您承担；茶叶拆封后不能退。如果收到破损或发错的商品，费用由我们承担。',
  },
  returnDays: 7,
  discounts: {
    en: 'There are no coupons or promotions at the moment. For larger quantities, such as for a café or company gifts, please ask the people of the shop.',
    zh: '目前没有优惠券，也没有促销活动。量比较大的话，比如茶馆进货、公司送礼，可以找店员谈。',
  },
  advice: {
    en: 'As a rule of thumb, take 3 g of tea to 150 ml: green and white tea at 80 to 85 °C for about two minutes, oolong at 95 °C, black and dark tea with boiling water; dark tea is rinsed once first. Keep tea dry, dark and well closed; green tea likes the fridge. All tea from the tea plant has caffeine; chrysanthemum, rosebuds and buckwheat have none.',
    zh: '一般来说，3克茶配150毫升水：绿茶、白茶用80到85度的水泡两分钟左右，乌龙茶用95度，红茶、黑茶用开水，黑茶先洗一道。茶叶要密封、避光、防潮，绿茶最好放冰箱。茶叶都含咖啡因，菊花、玫瑰花、苦荞不含。',
  },
  reach: {
    en: 'telephone 021-5555 0188 (9:30 to 20:00), e-mail hello@hillandspring.example',
    zh: '电话 021-5555 0188（9点半到20点），邮箱 hello@hillandspring.example',
  },
};
