/** A sentence that was learnt and one that measures, too much alike to measure anything. */
export interface NearPair {
  taught: string;
  measured: string;
  nearness: number;
}

const GRAM = 3;
const MASK = /\{\w+\}/g;
/** A mask is one thing, not the letters of its name; the character is in no sentence. */
const ONE_THING = '\ue000';

/** The runs of three characters of a masked sentence; a shorter one is a run by itself. */
function gramsOf(masked: string): Set<string> {
  const text = masked.replace(MASK, ONE_THING).trim();
  const grams = new Set<string>();
  for (let i = 0; i + GRAM <= text.length; i++) grams.add(text.slice(i, i + GRAM));
  return grams.size === 0 ? new Set([text]) : grams;
}

/**
 * The taught sentences that share at least this part of their trigrams with one that measures (Jaccard), both masked
 * and folded. An index of the few that measure is asked for each of the many taught ones.
 *
 * @example nearPairs(['where is my {product}'], ['where is my {product}?'], 0.6).length // 1
 */
export function nearPairs(taught: string[], measured: string[], nearness: number): NearPair[] {
  const sizes: number[] = [];
  const withGram = new Map<string, number[]>();
  measured.forEach((text, at) => {
    const grams = gramsOf(text);
    sizes.push(grams.size);
    for (const gram of grams) {
      const places = withGram.get(gram);
      if (places) places.push(at);
      else withGram.set(gram, [at]);
    }
  });

  const pairs: NearPair[] = [];
  const shared = new Uint16Array(measured.length);
  for (const text of taught) {
    const grams = gramsOf(text);
    shared.fill(0);
    for (const gram of grams) for (const at of withGram.get(gram) ?? []) shared[at] = (shared[at] ?? 0) + 1;
    for (const [at, both] of shared.entries()) {
      const jaccard = both / (grams.size + (sizes[at] ?? 0) - both);
      if (jaccard >= nearness) pairs.push({ taught: text, measured: measured[at] ?? '', nearness: jaccard });
    }
  }
  return pairs;
}
