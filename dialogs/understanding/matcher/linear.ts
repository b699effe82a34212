import { seeded, shuffle } from './random.ts';

/** Examples as rows: row `i` has the features `columns[starts[i]]` to `columns[starts[i + 1]]` and one dense vector. */
export interface Rows {
  readonly count: number;
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
  readonly dense: Float32Array;
  readonly dimensions: number;
  /** how many columns there are */
  readonly width: number;
}

/** One weight a column and dimension, and a bias, for each of `labels`, one label after another. */
export interface LinearWeights {
  sparse: Float32Array[];
  dense: Float32Array[];
  bias: Float32Array;
}

const COST = 1;
/** A label's own few examples against everybody else's many: each counts for this many. */
const OWN_COST = 4;
const MOST_ROUNDS = 8;
/** What is out of scope is of many kinds and takes longer to settle; half settled, it would be another at each training. */
const MANY_KINDS = { from: 1000, rounds: 40 };
const SMALL_ENOUGH = 0.1;

/**
 * One linear support vector machine a label, against all other rows, by dual coordinate descent with shrinking (Hsieh
 * et al. 2008, the method of LIBLINEAR; squared hinge loss). `labels` has -1 for a row that is out of scope: it is
 * against every label.
 */
export function trainLinear(
  rows: Rows,
  labels: Int32Array,
  { labelCount, seed }: { labelCount: number; seed: number },
): LinearWeights {
  const norms = normsOf(rows);
  const random = seeded(seed);
  const weights: LinearWeights = { sparse: [], dense: [], bias: new Float32Array(labelCount) };
  for (let label = 0; label < labelCount; label++) {
    const one = trainOne({ rows, labels, label, norms, random });
    weights.sparse.push(one.sparse);
    weights.dense.push(one.dense);
    weights.bias[label] = one.bias;
  }
  return weights;
}

function normsOf({ count, starts, values, dense, dimensions }: Rows): Float64Array {
  return Float64Array.from({ length: count }, (_, row) => {
    let sum = 1; // the bias
    for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++) sum += (values[i] ?? 0) ** 2;
    for (let i = row * dimensions; i < (row + 1) * dimensions; i++) sum += (dense[i] ?? 0) ** 2;
    return sum;
  });
}

interface Task {
  rows: Rows;
  labels: Int32Array;
  label: number;
  norms: Float64Array;
  random: () => number;
}

// The inner loop of training: typed arrays and indices, because this is where all its seconds go.
function trainOne({ rows, labels, label, norms, random }: Task) {
  const { count, starts, columns, values, dense, dimensions, width } = rows;
  const sparse = new Float32Array(width);
  const direction = new Float32Array(dimensions);
  const alphas = new Float64Array(count);
  const active = Int32Array.from({ length: count }, (_, row) => row);
  let activeCount = count;
  let bias = 0;
  let limit = Number.POSITIVE_INFINITY;
  const own = labels.reduce((sum, each) => sum + (each === label ? 1 : 0), 0);
  const rounds = own >= MANY_KINDS.from ? MANY_KINDS.rounds : MOST_ROUNDS;

  for (let round = 0; round < rounds; round++) {
    shuffle(active, activeCount, random);
    let worst = 0;
    let kept = 0;
    for (let n = 0; n < activeCount; n++) {
      const row = active[n] as number;
      const sign = labels[row] === label ? 1 : -1;
      const damping = 1 / (2 * (sign === 1 ? COST * OWN_COST : COST));
      const alpha = alphas[row] as number;
      const from = starts[row] as number;
      const to = starts[row + 1] as number;
      const at = row * dimensions;

      let margin = bias + denseProduct(direction, dense, at);
      for (let i = from; i < to; i++)
        margin += (sparse[columns[i] as number] as number) * (values[i] as number);
      const gradient = sign * margin - 1 + damping * alpha;
      if (alpha === 0 && gradient > limit) continue; // far on the right side: not looked at again

      active[kept++] = row;
      const projected = alpha === 0 ? Math.min(gradient, 0) : gradient;
      worst = Math.max(worst, Math.abs(projected));
      if (projected === 0) continue;
      const next = Math.max(alpha - gradient / ((norms[row] as number) + damping), 0);
      const step = (next - alpha) * sign;
      alphas[row] = next;
      bias += step;
      for (let i = from; i < to; i++) {
        const column = columns[i] as number;
        sparse[column] = (sparse[column] as number) + step * (values[i] as number);
      }
      for (let i = 0; i < dimensions; i++)
        direction[i] = (direction[i] as number) + step * (dense[at + i] as number);
    }
    activeCount = kept;
    limit = Math.max(worst / 2, 0.05);
    if (worst < SMALL_ENOUGH) break;
  }
  return { sparse, dense: direction, bias };
}

/** Four sums side by side: one would wait for each addition before it begins the next. */
function denseProduct(direction: Float32Array, dense: Float32Array, at: number): number {
  const whole = direction.length & ~3;
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let i = 0; i < whole; i += 4) {
    a += (direction[i] as number) * (dense[at + i] as number);
    b += (direction[i + 1] as number) * (dense[at + i + 1] as number);
    c += (direction[i + 2] as number) * (dense[at + i + 2] as number);
    d += (direction[i + 3] as number) * (dense[at + i + 3] as number);
  }
  for (let i = whole; i < direction.length; i++) a += (direction[i] as number) * (dense[at + i] as number);
  return a + b + (c + d);
}
