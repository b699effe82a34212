import type { Axes } from './axes.ts';
import type { OrderEvent } from './history.ts';

export type ProgressStep =
  | 'placed'
  | 'paid'
  | 'shipped'
  | 'delivered'
  | 'cancelled'
  | 'returned'
  | 'refunded';

/** A step of an order's way; `at` is null while it lies ahead. */
export interface Progress {
  step: ProgressStep;
  at: Date | null;
}

const way: ProgressStep[] = ['placed', 'paid', 'shipped', 'delivered'];
const ends: ProgressStep[] = ['cancelled', 'returned', 'refunded'];

/**
 * An order's way in one line: what was done by its time, then what lies ahead. Parts of a step are not told, and a
 * cancelled order has nothing ahead of it.
 * @example progressLine(axes, events) // [{ step: 'placed', at }, { step: 'paid', at }, { step: 'shipped', at: null }, …]
 */
export function progressLine(
  { status }: Pick<Axes, 'status'>,
  events: Pick<OrderEvent, 'kind' | 'at'>[],
): Progress[] {
  const last = new Map(events.map(({ kind, at }) => [kind as string, at]));
  const timeOf = (step: ProgressStep): Date | null => {
    if (step !== 'cancelled') return last.get(step) ?? null;
    // One that expired and was revived is on its way again.
    return status === 'cancelled' ? (last.get('cancelled') ?? last.get('expired') ?? null) : null;
  };
  const steps = [...way, ...ends].map((step) => ({ step, at: timeOf(step) }));
  const done = steps.filter(({ at }) => at !== null).sort((a, b) => Number(a.at) - Number(b.at));
  const ahead = steps.filter(({ step, at }) => at === null && way.includes(step));
  return status === 'cancelled' ? done : [...done, ...ahead];
}
