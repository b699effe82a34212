import type { UnheardSentence } from '../../../domain/learning/unheard.ts';
import { type Intent, intents } from '../intents.ts';
import { type Cluster, clusterUnheard } from './cluster.ts';
import type { Taught } from './teaching.ts';
import { type Background, backgroundOf, createIndex, vectorsOf } from './vectors.ts';

/** What a cluster may mean, and how we come to think so. */
export type Suggestion =
  /** what people said next */
  | { intent: Intent; because: 'hint' }
  /** the training sentence nearest to it */
  | { intent: Intent; because: 'near'; like: string }
  /** what the recognizer took it for, without being sure */
  | { intent: Intent; because: 'guess' }
  /** nothing that the bot does */
  | { intent: null; because: 'nothing' };

export type SuggestedCluster = Cluster & { suggestion: Suggestion };

/** Hints that count: people change the subject too. */
const LEAST_HINT_SHARE = 0.5;
const NEAREST = 5;
/** Of the held-out sentences at least so near, nearly nine in ten have the intent of their neighbours. */
const NEAR = 0.42;
const LEAST_GUESS = 0.25;
/** So many sentences of a cluster, the most central ones, are looked at. */
const LOOKED_AT = 5;

/** Sentences that were not understood in groups, each with what it may mean in the light of what is `taught`. */
export function groupUnheard(
  unheard: readonly UnheardSentence[],
  taught: readonly Taught[],
): SuggestedCluster[] {
  const background = backgroundOf(taught.map(({ text }) => text));
  return suggestIntents(clusterUnheard(unheard, background), taught, background);
}

/** The clusters, each with what it may mean: hints first, then the nearest training sentences, then the guess. */
function suggestIntents(
  clusters: readonly Cluster[],
  taught: readonly Taught[],
  background: Background,
): SuggestedCluster[] {
  const near = findNear(clusters, taught, background);
  return clusters.map((cluster, at) => ({
    ...cluster,
    suggestion: byHint(cluster) ?? near[at] ?? byGuess(cluster) ?? { intent: null, because: 'nothing' },
  }));
}

function byHint({ sentences }: Cluster): Suggestion | null {
  const hinted = sentences.filter(({ hint }) => hint !== '');
  const [intent, weight, total] = most(hinted.map(({ hint, count }) => [hint, count]));
  return intent && weight > total * LEAST_HINT_SHARE ? { intent, because: 'hint' } : null;
}

function byGuess({ sentences }: Cluster): Suggestion | null {
  const guessed = sentences.filter(({ guess, score }) => guess !== 'none' && score >= LEAST_GUESS);
  const [intent] = most(guessed.map(({ guess, score, count }) => [guess, score * count]));
  return intent ? { intent, because: 'guess' } : null;
}

/** The intent with the most weight, its weight, and that of all; an intent of an older version counts for nothing. */
function most(
  votes: [name: string, weight: number][],
): [intent: Intent | null, weight: number, total: number] {
  const sums = intents.map((intent): [Intent, number] => [
    intent,
    votes.filter(([name]) => name === intent).reduce((sum, [, weight]) => sum + weight, 0),
  ]);
  const total = votes.reduce((sum, [, weight]) => sum + weight, 0);
  const [best] = sums.sort((a, b) => b[1] - a[1]);
  return best && best[1] > 0 ? [best[0], best[1], total] : [null, 0, total];
}

/** For each cluster the intent that its nearest training sentences agree on most; `none` among them is no suggestion. */
function findNear(
  clusters: readonly Cluster[],
  taught: readonly Taught[],
  background: Background,
): (Suggestion | null)[] {
  const asked = clusters.flatMap(({ sentences }, cluster) =>
    sentences.slice(0, LOOKED_AT).map(({ masked }) => ({ cluster, masked })),
  );
  const { own, others } = vectorsOf(
    asked.map(({ masked }) => masked),
    background,
  );
  const index = createIndex(taught.length);
  others().forEach((vector, at) => {
    index.add(at, vector);
  });

  const votes = clusters.map((): [place: number, likeness: number][] => []);
  asked.forEach(({ cluster }, at) => {
    const vector = own[at];
    if (vector) index.alike(vector, (place, likeness) => votes[cluster]?.push([place, likeness]));
  });
  return votes.map((near) => {
    const nearest = near.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, NEAREST);
    const [best] = nearest;
    const like = best && taught[best[0]];
    if (!like || best[1] < NEAR) return null;
    const [intent] = most(nearest.map(([place, likeness]) => [taught[place]?.intent ?? 'none', likeness]));
    const example = nearest.find(([place]) => taught[place]?.intent === intent);
    if (!intent || intent === 'none' || !example) return null;
    return { intent, because: 'near', like: taught[example[0]]?.text ?? like.text };
  });
}
