import type { Sentiment } from '../sentiment.ts';

export interface SentimentLine {
  text: string;
  sentiment: Sentiment;
}

/** Right ones, and of each feeling how many were labelled and how many of them were felt. */
export interface SentimentCount {
  lines: number;
  right: number;
  of: Record<Sentiment, { labelled: number; right: number }>;
}

/** Compares what is felt in each line with its label. */
export function countSentiment(lines: SentimentLine[], feel: (text: string) => Sentiment): SentimentCount {
  const none = () => ({ labelled: 0, right: 0 });
  const count: SentimentCount = {
    lines: lines.length,
    right: 0,
    of: { positive: none(), negative: none(), neutral: none() },
  };
  for (const { text, sentiment } of lines) {
    const isRight = feel(text) === sentiment;
    count.of[sentiment].labelled++;
    if (!isRight) continue;
    count.right++;
    count.of[sentiment].right++;
  }
  return count;
}
