/** Runs what is asked of one conversation one after another in the order asked, at most `most` waiting. */
export class ConversationQueue {
  #tails = new Map<string, { last: Promise<unknown>; length: number }>();
  #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** Resolves as `work` does; null when the queue is full and `work` was not accepted. */
  async run<T>(conversationId: string, work: () => Promise<T>): Promise<T | null> {
    const tail = this.#tails.get(conversationId) ?? { last: Promise.resolve(), length: 0 };
    if (tail.length >= this.#most) return null;

    const mine = tail.last.then(work, work);
    this.#tails.set(conversationId, tail);
    tail.last = mine.catch(() => {});
    tail.length++;
    try {
      return await mine;
    } finally {
      if (--tail.length === 0) this.#tails.delete(conversationId);
    }
  }
}
