import { importRepliesIn } from '../../../dialogs/replies/imports.ts';
import { moment } from '../moment.ts';
import { table } from '../table.ts';
import type { TransferResult } from './transfer.ts';

type Of<K extends TransferResult['kind']> = Extract<TransferResult, { kind: K }>;

/** What an import, an undo or an export did, as lines of a terminal; `out` is the file that was written. */
export function transferLines(result: TransferResult, out: string | undefined): string[] {
  switch (result.kind) {
    case 'records':
      return recordsLines(result, out);
    case 'imports':
      return importLines(result);
    case 'undone':
      return undoneLines(result);
    case 'exported': {
      const says = importRepliesIn(result.language);
      if (result.stopped) return [says.exportStopped];
      return out === undefined ? [] : [says.exported(result.rows, out)];
    }
  }
}

function recordsLines(result: Of<'records'>, out: string | undefined): string[] {
  const { summary, examples, language } = result;
  const own = importRepliesIn(language);
  const says = result.of === 'orders' ? { ...own, ...own.ofOrders } : own;
  const figures: [string, number][] = [
    [says.rows, summary.rows],
    ...(['new', 'changed', 'same', 'there', 'failed'] as const).flatMap((what): [string, number][] =>
      summary[what] > 0 ? [[says[what], summary[what]]] : [],
    ),
  ];
  const more = summary.failed > examples.length ? ['    …'] : [];
  return [
    ...table(figures.map(([title, number]) => [title, number.toLocaleString('en')])),
    ...examples.map((line) => `    ${line}`),
    ...more,
    ...hints(result, out),
  ];
}

function hints({ of, update, summary, language }: Of<'records'>, out: string | undefined): string[] {
  const says = importRepliesIn(language);
  const isNothingNew = summary.new + summary.changed + summary.failed === 0;
  const hasProductsHere = of === 'products' && summary.there + summary.same + summary.changed > 0;
  return [
    ...(summary.stopped ? [says.stopped] : []),
    ...(summary.dryRun ? [says.dryRun] : []),
    ...(isNothingNew && !summary.dryRun && !summary.stopped ? [says.nothingNew] : []),
    ...(summary.there > 0 && !update && of !== 'orders' ? [says.useUpdate] : []),
    ...(hasProductsHere ? [says.stockStays] : []),
    ...(summary.failed === 0 ? [] : [out === undefined ? says.useFailed : says.failedIn(out)]),
    ...(summary.importId === null ? [] : [says.undoBy(summary.importId)]),
  ];
}

function importLines({ imports, language, timeZone }: Of<'imports'>): string[] {
  const says = importRepliesIn(language);
  if (imports.length === 0) return [says.noImports];
  const rows = imports.map(({ id, kind, file, added, changed, createdAt, undoneAt }) => [
    ...[id, moment(createdAt, timeZone), says.kind[kind], file, String(added), String(changed)],
    undoneAt === null ? '' : moment(undoneAt, timeZone),
  ]);
  return table([says.importHead, ...rows]);
}

function undoneLines({ summary, language }: Of<'undone'>): string[] {
  const says = importRepliesIn(language);
  const { removed, restored, kept, examples, stopped } = summary;
  const more = kept > examples.length ? ['  …'] : [];
  const lines = [
    ...(removed > 0 ? [says.removed(removed)] : []),
    ...(restored > 0 ? [says.restored(restored)] : []),
    ...(kept > 0 ? [says.kept(kept)] : []),
    ...examples.map(({ label, why }) => `  ${label}: ${says.why[why]}`),
    ...more,
    ...(stopped ? [says.undoStopped] : []),
  ];
  return lines.length > 0 ? lines : [says.undoneAll];
}
