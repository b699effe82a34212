import { learningIn } from '../../dialogs/replies/learning.ts';
import type { SuggestedCluster } from '../../dialogs/understanding/learning/suggest.ts';
import type { LearnResult } from './learn.ts';

const MOST_GROUPS = 20;
const MOST_EXAMPLES = 5;

/** What a learn command's result looks like in a terminal, line by line, in the language it was asked in. */
export function learnLines(result: LearnResult): string[] {
  const says = learningIn(result.language);
  switch (result.kind) {
    case 'unheard':
      return unheardLines(result);
    case 'accepted': {
      const { sentences, intent, verdict, serving } = result;
      if (sentences.length === 0) return [says.nothingNew(intent)];
      const compared = verdict
        ? says.compared(verdict.compared, verdict.worse, verdict.better, verdict.learnt, sentences.length)
        : says.notCompared;
      return [says.accepted(sentences.length, intent), compared, serving ? says.serving : says.later];
    }
    case 'rejected':
      return [says.rejected(result.sentences.length)];
  }
}

function unheardLines({ groups, all, language }: Extract<LearnResult, { kind: 'unheard' }>): string[] {
  const says = learningIn(language);
  if (groups.length === 0) return [says.nothing];
  const sentences = groups.reduce((sum, group) => sum + group.sentences.length, 0);
  const shown = all ? groups : groups.slice(0, MOST_GROUPS);
  return [
    says.intro(sentences, groups.length),
    ...shown.flatMap((group) => ['', ...groupLines(group, { all, language })]),
    ...(shown.length < groups.length ? ['', says.moreGroups(groups.length - shown.length)] : []),
    '',
    ...says.howTo.split('\n'),
  ];
}

function groupLines(
  group: SuggestedCluster,
  { all, language }: { all: boolean; language: 'en' | 'zh' },
): string[] {
  const says = learningIn(language);
  const { id, count, sentences, firstDay, lastDay, suggestion } = group;
  const shown = all ? sentences : sentences.slice(0, MOST_EXAMPLES);
  const hidden = sentences.length - shown.length;
  return [
    says.group(id, count, sentences.length, firstDay, lastDay),
    ...shown.map(({ masked }) => `    ${masked}`),
    ...(hidden > 0 ? [`    ${says.moreSentences(hidden)}`] : []),
    `    = ${says.suggestion(suggestion)}`,
  ];
}
