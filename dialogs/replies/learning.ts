import type { Language } from '../understanding/language.ts';
import type { Flip } from '../understanding/learning/check.ts';
import type { Suggestion } from '../understanding/learning/suggest.ts';
import { learningEn } from './learning.en.ts';
import { learningZh } from './learning.zh.ts';
import type { Period } from './replies.ts';

/** What a manager is told in chat of what was not understood. */
export interface UnheardReplies {
  unheardOnlyForManagers: string;
  unheardNothing(period: Period): string;
  unheardTitle(period: Period): string;
  unheardCount(count: number): string;
  unheardAskedBack: string;
  unheardMost: string;
  /** one sentence and how often it was said */
  unheardSaid(words: string, count: number): string;
  /** what to do about it */
  unheardNext: string;
}

/** What the operator reads in the terminal. */
export interface LearningWords {
  nothing: string;
  intro(sentences: number, groups: number): string;
  group(id: string, count: number, sentences: number, firstDay: string, lastDay: string): string;
  moreSentences(count: number): string;
  suggestion(suggestion: Suggestion): string;
  moreGroups(count: number): string;
  howTo: string;

  accepted(count: number, intent: string): string;
  /** `learnt` of the new sentences are heard as accepted */
  compared(compared: number, worse: number, better: number, learnt: number, added: number): string;
  notCompared: string;
  serving: string;
  later: string;
  nothingNew(intent: string): string;
  rejected(count: number): string;

  noGroup(id: string): string;
  elsewhere(sentences: [text: string, intent: string][]): string;
  worse(flips: Flip[], compared: number): string;
  stopped: string;
}

const byLanguage: Record<Language, LearningWords> = { en: learningEn, zh: learningZh };

/** The terminal's sentences in one language. */
export const learningIn = (language: Language): LearningWords => byLanguage[language];
