import type { RatingReplies } from './rating.ts';

export const ratingEn: RatingReplies = {
  askRating: {
    order: 'How happy are you with your order?',
    handOff: 'How was talking with us?',
    conversation: 'How do you like it here so far?',
  },
  stars: ['5 stars', '4 stars', '3 stars', '2 stars', '1 star'],
  rated: ({ stars, asksMore }) => {
    if (stars <= 2)
      return asksMore
        ? 'I’m sorry it went like that, and I’ve told the people of the shop. What went wrong? I’ll add it for them.'
        : 'I’m sorry it went like that. I’ve told the people of the shop, with what you wrote.';
    const thanks = stars === 5 ? 'Thank you, how lovely to hear!' : 'Thank you for telling us!';
    return asksMore ? `${thanks} If you’d like to add a word, just write it.` : thanks;
  },
  commentKept: 'Thank you, I’ve added that.',
};
