/** Sentences around what somebody thinks of an order or a talk. */
export interface RatingReplies {
  askRating: Record<'order' | 'handOff' | 'conversation', string>;
  /** what the buttons say, the best first; pressing one says it */
  stars: string[];
  /** `asksMore`: nothing was said beside the stars */
  rated(told: { stars: number; asksMore: boolean }): string;
  commentKept: string;
}
