/** Which records the rows of one file have been about; 22 characters a key. */
export class Repeats {
  #kept = new Set<string>();

  /** What one batch adds; its transaction may run again, so it counts only when it is kept. */
  batch(): RepeatsOfBatch {
    const kept = this.#kept;
    const added = new Set<string>();
    return {
      take(keys, also = []) {
        if (keys.some((key) => kept.has(key) || added.has(key))) return false;
        for (const key of [...keys, ...also]) added.add(key);
        return true;
      },
      keep() {
        for (const key of added) kept.add(key);
      },
    };
  }
}

export interface RepeatsOfBatch {
  /** false when a row above had one of the keys; else they are taken, and `also` for the rows below */
  take(keys: string[], also?: string[]): boolean;
  keep(): void;
}
