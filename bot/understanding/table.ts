import type { Evaluation, Report } from './evaluate.ts';

const percent = (share: number | null) => (share === null ? '' : `${(100 * share).toFixed(2)} %`);
const size = (bytes: number | null) => (bytes === null ? '' : `${(bytes / 1e6).toFixed(1)} MB`);

const rows: [name: string, of: (report: Report) => string][] = [
  ['test lines', ({ lines, outOfScope }) => `${lines}${outOfScope ? `, ${outOfScope} out of scope` : ''}`],
  ['accuracy', ({ accuracy }) => percent(accuracy)],
  ['macro-F1', ({ macroF1 }) => percent(macroF1)],
  ['in-scope accuracy at the threshold', ({ inScopeAccuracy }) => percent(inScopeAccuracy)],
  ['out-of-scope recall', ({ outOfScopeRecall }) => percent(outOfScopeRecall)],
  ['out-of-scope precision', ({ outOfScopePrecision }) => percent(outOfScopePrecision)],
  ['AUROC', ({ auroc }) => percent(auroc)],
  ['calibration error (ECE)', ({ ece }) => percent(ece)],
  ['training', ({ trainSeconds }) => `${trainSeconds.toFixed(1)} s`],
  ['model', ({ modelBytes }) => size(modelBytes)],
  ['utterances a second', ({ perSecond }) => perSecond.toFixed(0)],
  ['p50', ({ p50Ms }) => `${p50Ms.toFixed(2)} ms`],
  ['p99', ({ p99Ms }) => `${p99Ms.toFixed(2)} ms`],
];

/** An evaluation as lines for a terminal: ours, and natural's stock classifier beside it. */
export function tableOf({ trainLines, ours, stock }: Evaluation): string {
  const head = ['', 'Parley', ...(stock ? ['natural, stock'] : [])];
  const body = rows
    .map(([name, of]) => [name, of(ours), ...(stock ? [of(stock)] : [])])
    .filter(([, value]) => value !== '');
  const table = [head, ...body].map(([name = '', ...values]) =>
    `  ${name.padEnd(36)}${values.map((value) => value.padStart(24)).join('')}`.trimEnd(),
  );
  const cut = stock && stock.lines < ours.lines;
  return [
    `Trained on ${trainLines} sentences.`,
    ...table,
    ...(cut ? [`natural's classifier got through ${stock.lines} of the lines in its minute.`] : []),
  ].join('\n');
}
