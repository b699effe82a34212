import { chanceOf, fitLogistic, type Logistic } from './logistic.ts';
import type { Scores } from './scorer.ts';

/** What says whether a text belongs here at all. */
export interface Rejector {
  belongs: Logistic;
  /** at or above this chance a text is in scope */
  threshold: number;
}

/** A text that training did not see, with what is known of it. */
export interface Trial {
  signals: number[];
  /** the chance of `belongs`, once there is a rejector */
  isOut: boolean;
  isRight: boolean;
}

/** The share of out-of-scope texts caught counts a quarter of the share of others understood. */
const OUT_WEIGHT = 0.25;

/** The numbers a text is judged by; `intentCount` of the margins are intents, one more is for what is out of scope. */
export function signalsOf(
  { margins, nearest, knownShare }: Scores,
  intentCount: number,
  units: number,
): number[] {
  let best = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < intentCount; k++) {
    const margin = margins[k] as number;
    if (margin > best) [best, second] = [margin, best];
    else if (margin > second) second = margin;
  }
  if (intentCount < 2) second = -1;
  const out = margins.length > intentCount ? (margins[intentCount] as number) : -1;
  let crowd = 0; // how many intents are nearly as good
  for (let k = 0; k < intentCount; k++) crowd += Math.exp(4 * ((margins[k] as number) - best));
  return [best, best - second, out, best - out, nearest, knownShare, Math.log(crowd), Math.log(1 + units)];
}

/** Learns who belongs from texts that training did not see; the threshold is the best on the same texts. */
export function fitRejector(trials: Trial[]): Rejector {
  const belongs = fitLogistic(
    trials.map(({ signals }) => signals),
    trials.map(({ isOut }) => !isOut),
    { balanced: true },
  );
  return { belongs, threshold: bestThreshold(belongs, trials) };
}

/** The threshold at which the share of in-scope texts understood plus the share of others caught is largest. */
export function bestThreshold(belongs: Logistic, trials: Trial[]): number {
  const judged = trials
    .map((trial) => ({ ...trial, chance: chanceOf(belongs, trial.signals) }))
    .sort((a, b) => a.chance - b.chance);
  const outside = Math.max(1, judged.filter(({ isOut }) => isOut).length);
  const inside = Math.max(1, judged.length - outside);
  let understood = judged.filter(({ isOut, isRight }) => !isOut && isRight).length;
  let caught = 0;
  let best = { value: understood / inside, threshold: 0 };
  judged.forEach(({ isOut, isRight, chance }, i) => {
    if (isOut) caught++;
    else if (isRight) understood--;
    const next = judged[i + 1]?.chance ?? 1;
    if (next === chance) return;
    const value = understood / inside + (OUT_WEIGHT * caught) / outside;
    if (value > best.value) best = { value, threshold: (chance + next) / 2 };
  });
  return best.threshold;
}
