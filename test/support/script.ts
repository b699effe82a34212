import { expect } from 'vitest';
import type { Person } from './house.ts';

/** One turn of a script: what a person says or presses, and what every answer to it must look like, in order. */
export type Turn = [says: string | object, ...hears: (RegExp | string)[]];

/** Plays a conversation turn by turn; a string must be heard as it is, a pattern must match, nothing may be left over. */
export async function play(person: Person, script: Turn[]): Promise<void> {
  for (const [says, ...expected] of script) {
    const heard = typeof says === 'string' ? await person.says(says) : await person.presses(says);
    const told = `after ${JSON.stringify(says)}`;
    expect(heard.length, `${told}: ${heard.join(' | ')}`).toBe(expected.length);
    for (const [n, want] of expected.entries()) {
      if (typeof want === 'string') expect(heard[n], told).toBe(want);
      else expect(heard[n], told).toMatch(want);
    }
  }
}
