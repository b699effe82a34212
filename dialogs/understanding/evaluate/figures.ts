/** One test line and what was made of it. */
export interface Judged {
  intent: string | null;
  /** the best intent, whether or not the line was then rejected */
  best: string;
  isRejected: boolean;
  /** the chance that `best` is right */
  score: number;
  /** how much the line belongs here: orders lines from strange to familiar */
  belongs: number;
}

/** What an evaluation comes to; shares are 0 to 1, null where there is nothing to measure. */
export interface Figures {
  lines: number;
  inScope: number;
  outOfScope: number;
  /** of the in-scope lines, had nothing been rejected */
  accuracy: number | null;
  macroF1: number | null;
  /** of the in-scope lines, where a rejected one is wrong */
  inScopeAccuracy: number | null;
  outOfScopeRecall: number | null;
  outOfScopePrecision: number | null;
  auroc: number | null;
  /** expected calibration error of the in-scope lines, in ten steps */
  ece: number | null;
}

/** All figures of judged lines. */
export function figuresOf(judged: readonly Judged[]): Figures {
  const inside = judged.filter(({ intent }) => intent !== null);
  const outside = judged.filter(({ intent }) => intent === null);
  const rejected = judged.filter(({ isRejected }) => isRejected);
  const caught = outside.filter(({ isRejected }) => isRejected).length;
  return {
    lines: judged.length,
    inScope: inside.length,
    outOfScope: outside.length,
    accuracy: share(inside.filter(isRight).length, inside.length),
    macroF1: inside.length === 0 ? null : macroF1(inside),
    inScopeAccuracy: share(inside.filter((one) => isRight(one) && !one.isRejected).length, inside.length),
    outOfScopeRecall: share(caught, outside.length),
    outOfScopePrecision: outside.length === 0 ? null : share(caught, rejected.length),
    auroc: auroc(
      inside.map(({ belongs }) => belongs),
      outside.map(({ belongs }) => belongs),
    ),
    ece: inside.length === 0 ? null : calibrationError(inside),
  };
}

const isRight = ({ best, intent }: Judged) => best === intent;
const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);

function macroF1(judged: readonly Judged[]): number {
  const intents = [...new Set(judged.flatMap(({ intent }) => intent ?? []))];
  const scores = intents.map((intent) => {
    const right = judged.filter((one) => one.intent === intent && one.best === intent).length;
    const said = judged.filter(({ best }) => best === intent).length;
    const meant = judged.filter((one) => one.intent === intent).length;
    return right === 0 ? 0 : (2 * right) / (said + meant);
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/**
 * The chance that a familiar line stands above a strange one; ties count half.
 *
 * @example auroc([0.9, 0.4], [0.5]) // 0.5
 */
export function auroc(inside: number[], outside: number[]): number | null {
  if (inside.length === 0 || outside.length === 0) return null;
  const all = [
    ...inside.map((value) => ({ value, isIn: true })),
    ...outside.map((value) => ({ value, isIn: false })),
  ];
  all.sort((a, b) => a.value - b.value);
  let below = 0;
  let pairs = 0;
  for (let i = 0; i < all.length; ) {
    let end = i;
    while (end < all.length && all[end]?.value === all[i]?.value) end++;
    const tied = all.slice(i, end);
    const tiedIn = tied.filter(({ isIn }) => isIn).length;
    const tiedOut = tied.length - tiedIn;
    pairs += tiedIn * (below + tiedOut / 2);
    below += tiedOut;
    i = end;
  }
  return pairs / (inside.length * outside.length);
}

const STEPS = 10;

function calibrationError(judged: readonly Judged[]): number {
  const steps = Array.from({ length: STEPS }, () => ({ sure: 0, right: 0 }));
  for (const one of judged) {
    const step = steps[Math.min(STEPS - 1, Math.floor(one.score * STEPS))];
    if (!step) continue;
    step.sure += one.score;
    if (isRight(one)) step.right++;
  }
  return steps.reduce((sum, { sure, right }) => sum + Math.abs(sure - right), 0) / judged.length;
}

/** The value below which a share of the values lies. @example quantile([3, 1, 2], 0.5) // 2 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
