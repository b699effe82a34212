import type { LearningWords, UnheardReplies } from './learning.ts';
import type { Period } from './replies.ts';

const periods: Record<Period, string> = {
  today: 'today',
  yesterday: 'yesterday',
  week: 'this week',
  lastWeek: 'last week',
  month: 'this month',
  lastMonth: 'last month',
};

const counted = (count: number, one: string, several = `${one}s`) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : several}`;

const MOST_TOLD = 12;

export const unheardEn: UnheardReplies = {
  unheardOnlyForManagers: 'That is for managers. You can ask for “orders today”.',
  unheardNothing: (period) => `I understood everything ${periods[period]}.`,
  unheardTitle: (period) => `Not understood, ${periods[period]}`,
  unheardCount: (count) => counted(count, 'message'),
  unheardAskedBack: 'Of these I asked back',
  unheardMost: 'Said most, and still open',
  unheardSaid: (words, count) => (count === 1 ? `“${words}”` : `“${words}”, ${count} times`),
  unheardNext: 'Whoever runs the server can teach me these: npm run understanding:learn',
};

export const learningEn: LearningWords = {
  nothing: 'Nothing that was not understood is waiting.',
  intro: (sentences, groups) =>
    `${counted(sentences, 'sentence')} in ${counted(groups, 'group')} ${sentences === 1 ? 'was' : 'were'} not understood; the newest and most frequent first.`,
  group: (id, count, sentences, firstDay, lastDay) =>
    `${id}   said ${count === 1 ? 'once' : `${count} times`}, ${counted(sentences, 'sentence')}, ${firstDay === lastDay ? firstDay : `${firstDay} to ${lastDay}`}`,
  moreSentences: (count) => `and ${count} more: --all shows them`,
  suggestion: (suggestion) => {
    switch (suggestion.because) {
      case 'hint':
        return `perhaps ${suggestion.intent}: what people wanted who said it another way`;
      case 'near':
        return `perhaps ${suggestion.intent}: like “${suggestion.like}”`;
      case 'guess':
        return `perhaps ${suggestion.intent}: the recognizer’s guess`;
      case 'nothing':
        return 'perhaps nothing that the bot does';
    }
  },
  moreGroups: (count) => `${counted(count, 'more group')}: --all shows them.`,
  howTo:
    'npm run understanding:learn -- accept GROUP --as INTENT   (docs/intents.md lists them; none: “anything else”)\n' +
    'npm run understanding:learn -- reject GROUP               (it is not shown again)',

  accepted: (count, intent) => `Accepted ${counted(count, 'sentence')} as ${intent}.`,
  compared: (compared, worse, better, learnt, added) =>
    `Compared ${counted(compared, 'other sentence')}: ${worse} understood worse, ${better} better. Of the ${counted(added, 'new one')}, ${learnt} ${learnt === 1 ? 'is' : 'are'} understood now.`,
  notCompared: 'Nothing was compared (--force).',
  serving:
    'The running server understands them from now on. A server with a DATA_DIR of its own needs a copy of words.json.',
  later:
    'A server with this DATA_DIR understands them within 5 seconds, or from its next start on. One with a DATA_DIR of its own needs a copy of words.json.',
  nothingNew: (intent) => `All of it stands under ${intent} already: nothing was added.`,
  rejected: (count) =>
    count === 1 ? 'The sentence is not shown again.' : `The ${count} sentences are not shown again.`,

  noGroup: (id) =>
    `There is no group ${id}, or it has other sentences by now: list them again with npm run understanding:learn.`,
  elsewhere: (sentences) =>
    `A sentence can have one meaning only, and these stand under another:\n${told(sentences.map(([text, intent]) => `“${text}”: ${intent}`))}\nAccept the group as that, or reject it.`,
  worse: (flips, compared) =>
    `Not accepted. Of ${counted(compared, 'other sentence')} ${counted(flips.length, 'would be understood worse', 'would be understood worse')}:\n${told(
      flips.map(({ text, before, after }) => `“${text}”: ${before} -> ${after}`),
    )}\nGive the group another intent or reject it; --force accepts it all the same.`,
  stopped: 'Stopped: nothing was changed.',
};

function told(lines: string[]): string {
  const shown = lines.slice(0, MOST_TOLD).map((line) => `  ${line}`);
  const more = lines.length - shown.length;
  return [...shown, ...(more > 0 ? [`  and ${more} more`] : [])].join('\n');
}
