import type { LearningWords, UnheardReplies } from './learning.ts';
import type { Period } from './replies.ts';

const periods: Record<Period, string> = {
  today: '今天',
  yesterday: '昨天',
  week: '本周',
  lastWeek: '上周',
  month: '本月',
  lastMonth: '上个月',
};

const MOST_TOLD = 12;

export const unheardZh: UnheardReplies = {
  unheardOnlyForManagers: '这个只有经理可以看。您可以问“今日订单”。',
  unheardNothing: (period) => `${periods[period]}的话我都听懂了。`,
  unheardTitle: (period) => `${periods[period]}没听懂的话`,
  unheardCount: (count) => `${count}条消息`,
  unheardAskedBack: '其中反问过',
  unheardMost: '说得最多、还没处理的',
  unheardSaid: (words, count) => (count === 1 ? `“${words}”` : `“${words}”，${count}次`),
  unheardNext: '管理服务器的人可以教会我：npm run understanding:learn',
};

export const learningZh: LearningWords = {
  nothing: '没有待处理的听不懂的话。',
  intro: (sentences, groups) => `有${sentences}句话没听懂，分成${groups}组，最新、说得最多的在前。`,
  group: (id, count, sentences, firstDay, lastDay) =>
    `${id}   说过${count}次，${sentences}句，${firstDay === lastDay ? firstDay : `${firstDay} 至 ${lastDay}`}`,
  moreSentences: (count) => `还有${count}句，加 --all 全部列出`,
  suggestion: (suggestion) => {
    switch (suggestion.because) {
      case 'hint':
        return `可能是 ${suggestion.intent}：说这些话的人换个说法后要的就是它`;
      case 'near':
        return `可能是 ${suggestion.intent}：和“${suggestion.like}”相近`;
      case 'guess':
        return `可能是 ${suggestion.intent}：识别器的猜测`;
      case 'nothing':
        return '可能不是机器人要做的事';
    }
  },
  moreGroups: (count) => `还有${count}组，加 --all 全部列出。`,
  howTo:
    'npm run understanding:learn -- accept 组号 --as 意图   （意图见 docs/intents.md；none 表示“其他”）\n' +
    'npm run understanding:learn -- reject 组号             （以后不再列出）',

  accepted: (count, intent) => `已接受${count}句，归入 ${intent}。`,
  compared: (compared, worse, better, learnt, added) =>
    `与其他${compared}句对比：${worse}句变差，${better}句变好。新的${added}句中有${learnt}句现在能听懂。`,
  notCompared: '没有做对比（--force）。',
  serving: '正在运行的服务器已经能听懂。另有 DATA_DIR 的服务器需要复制一份 words.json。',
  later:
    '使用这个 DATA_DIR 的服务器会在5秒内或下次启动时听懂。另有 DATA_DIR 的服务器需要复制一份 words.json。',
  nothingNew: (intent) => `这些话都已经在 ${intent} 里，没有新增。`,
  rejected: (count) => `这${count}句以后不再列出。`,

  noGroup: (id) => `没有${id}这一组，或者它的内容已经变了：请用 npm run understanding:learn 重新列出。`,
  elsewhere: (sentences) =>
    `一句话只能有一个意思，下面这些已经归在别处：\n${told(sentences.map(([text, intent]) => `“${text}”：${intent}`))}\n请把这一组归入那个意图，或者拒绝它。`,
  worse: (flips, compared) =>
    `没有接受。在其他${compared}句中，有${flips.length}句会变差：\n${told(
      flips.map(({ text, before, after }) => `“${text}”：${before} -> ${after}`),
    )}\n请换一个意图，或者拒绝这一组；加 --force 可以强行接受。`,
  stopped: '已停止，什么都没有改动。',
};

function told(lines: string[]): string {
  const shown = lines.slice(0, MOST_TOLD).map((line) => `  ${line}`);
  const more = lines.length - shown.length;
  return [...shown, ...(more > 0 ? [`  还有${more}句`] : [])].join('\n');
}
