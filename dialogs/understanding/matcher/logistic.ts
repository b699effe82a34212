/** A logistic regression: the chance of `yes` for a row of signals. */
export interface Logistic {
  means: number[];
  scales: number[];
  weights: number[];
  bias: number;
}

const ROUNDS = 300;
const RIDGE = 1;
const STEP = 0.5;

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/**
 * Fitted on standardised signals by gradient descent with momentum. `balanced`: both answers weigh the same, however
 * rare one is; otherwise the chances are those of the rows.
 */
export function fitLogistic(
  rows: number[][],
  answers: boolean[],
  { balanced = false }: { balanced?: boolean } = {},
): Logistic {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, i) => rows.map((row) => row[i] ?? 0));
  const means = columns.map(mean);
  const scales = columns.map(
    (column, i) => Math.sqrt(mean(column.map((x) => (x - (means[i] ?? 0)) ** 2))) || 1,
  );
  const standard = rows.map((row) => standardise(row, { means, scales }));
  const yes = answers.filter(Boolean).length;
  const weightOf = (answer: boolean) =>
    balanced ? 0.5 / Math.max(1, answer ? yes : answers.length - yes) : 1 / answers.length;

  let bias = 0;
  const weights = new Array<number>(width).fill(0);
  const speed = new Array<number>(width + 1).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Array<number>(width + 1).fill(0);
    standard.forEach((row, n) => {
      const answer = answers[n] ?? false;
      const miss = (sigmoid(dot(row, weights) + bias) - (answer ? 1 : 0)) * weightOf(answer);
      row.forEach((x, i) => {
        slope[i] = (slope[i] ?? 0) + miss * x;
      });
      slope[width] = (slope[width] ?? 0) + miss;
    });
    for (let i = 0; i <= width; i++) {
      const ridge = i < width ? (RIDGE * (weights[i] ?? 0)) / rows.length : 0;
      speed[i] = 0.9 * (speed[i] ?? 0) - STEP * ((slope[i] ?? 0) + ridge);
      if (i < width) weights[i] = (weights[i] ?? 0) + (speed[i] ?? 0);
      else bias += speed[i] ?? 0;
    }
  }
  return { means, scales, weights, bias };
}

/** The chance of yes, 0 to 1. */
export function chanceOf(model: Logistic, row: number[]): number {
  return sigmoid(dot(standardise(row, model), model.weights) + model.bias);
}

const mean = (values: number[]) => values.reduce((sum, x) => sum + x, 0) / Math.max(1, values.length);
const dot = (a: number[], b: number[]) => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
const standardise = (row: number[], { means, scales }: { means: number[]; scales: number[] }) =>
  row.map((x, i) => (x - (means[i] ?? 0)) / (scales[i] ?? 1));
