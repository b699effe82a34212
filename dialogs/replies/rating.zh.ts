import type { RatingReplies } from './rating.ts';

export const ratingZh: RatingReplies = {
  askRating: {
    order: '这次的订单您满意吗？',
    handOff: '这次的接待您满意吗？',
    conversation: '到目前为止您满意吗？',
  },
  stars: ['5星', '4星', '3星', '2星', '1星'],
  rated: ({ stars, asksMore }) => {
    if (stars <= 2)
      return asksMore
        ? '非常抱歉，让您失望了，我已经告诉店员。哪里没做好？您说一下，我一并转告。'
        : '非常抱歉，让您失望了。您说的我已经转告店员。';
    const thanks = stars === 5 ? '谢谢您的好评，我们太开心了！' : '谢谢您的评价！';
    return asksMore ? `${thanks}想补充几句的话，直接写就行。` : thanks;
  },
  commentKept: '谢谢，已经补充上了。',
};
