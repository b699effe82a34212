import type { Progress } from './commands.ts';

/** Where a command's words go. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** a bar can be drawn over itself */
  isTty: boolean;
}

const BAR = 30;
const STEP_PERCENT = 10;

/** Shows how far a long command is: a bar on a terminal, else a line every 10 %. `end` leaves the bar's line. */
export function openProgress({ err, isTty }: Terminal): { show(progress: Progress): void; end(): void } {
  let shown = isTty ? -1 : 0;
  return {
    show({ done, total, of = 'invoices', text: words = `${count(done)} of ${count(total)} ${of}` }) {
      const percent = total === 0 ? 100 : Math.floor((100 * done) / total);
      if (percent < shown + (isTty ? 1 : STEP_PERCENT)) return;
      shown = isTty ? percent : percent - (percent % STEP_PERCENT);
      const text = `${String(shown).padStart(3)} %  ${words}`;
      err(isTty ? `\r${barOf(percent)} ${text}` : `${text}\n`);
    },
    end() {
      if (isTty && shown >= 0) err('\n');
    },
  };
}

function barOf(percent: number): string {
  const full = Math.round((BAR * percent) / 100);
  return '█'.repeat(full) + '░'.repeat(BAR - full);
}

const count = (number: number) => number.toLocaleString('en');
