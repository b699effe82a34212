/** Lets `size` in at a time, the others in the order they came. */
export class Gate {
  #free: number;
  #waiting: (() => void)[] = [];

  constructor(size: number) {
    this.#free = size;
  }

  /** Resolves to the function that leaves again, or to null when `waitMs` passed first. */
  async enter(waitMs: number): Promise<(() => void) | null> {
    if (this.#free > 0) {
      this.#free--;
      return this.#leaver();
    }
    return new Promise((resolve) => {
      const admit = () => {
        clearTimeout(timer);
        resolve(this.#leaver());
      };
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(admit), 1);
        resolve(null);
      }, waitMs);
      this.#waiting.push(admit);
    });
  }

  #leaver(): () => void {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free++;
    };
  }
}
