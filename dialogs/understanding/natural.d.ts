// natural types only its index, and importing that index costs 2.3 s: these are the sub-paths we use.
declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
  /** The counts of `apparatus`: how many examples of a label have the feature (plus `smoothing`). */
  interface Counts {
    classFeatures: Record<string, Record<number, number>>;
    classTotals: Record<string, number>;
  }
  export default class BayesClassifier {
    constructor(stemmer?: object, smoothing?: number);
    readonly features: Record<string, number>;
    readonly classifier: Counts;
    addDocument(said: string | string[], label: string): void;
    getClassifications(said: string | string[]): { label: string; value: number }[];
    textToFeatures(tokens: string[]): number[];
    train(): void;
  }
}

declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const porterStemmer: { stem(word: string): string };
  export default porterStemmer;
}

declare module 'natural/lib/natural/distance/levenshtein_distance.js' {
  const distances: {
    DamerauLevenshteinDistance(source: string, target: string, options?: { restricted?: boolean }): number;
  };
  export default distances;
}
