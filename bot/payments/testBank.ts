import type { PaymentReport, SessionOutcome } from '../../domain/payments/receivePayment.ts';
import type { OnlineProvider, SessionState } from './provider.ts';

/** What somebody at the demo's bank can do; `late` and `twice` are successes whose callback misbehaves. */
export const bankPlays = ['success', 'failure', 'late', 'twice'] as const;
export type BankPlay = (typeof bankPlays)[number];

/**
 * A bank that is played by whoever is asked to pay, for the demo only: no money moves. To abandon a payment is to leave
 * the page, as with any bank.
 */
export interface TestBank extends OnlineProvider {
  /** does what was pressed, and calls back as it would be called back; false when the session is over already */
  play(session: { externalId: string; amount: number; currency: string }, play: BankPlay): Promise<boolean>;
  /** delivers the callbacks whose time has come */
  wake(): Promise<void>;
}

/** How long a late callback takes. */
export const LATE_MS = 60_000;
/** Sessions whose end is remembered; a restart forgets them, as it does the late callbacks. It is a toy. */
const MOST_REMEMBERED = 1_000;

/** `tell` takes a report as a webhook's route would. */
export function createTestBank(options: {
  tell: (report: PaymentReport) => Promise<void>;
  now: () => Date;
}): TestBank {
  const { tell, now } = options;
  const ends = new Map<string, SessionOutcome>();
  let late: { at: number; report: PaymentReport }[] = [];

  const stateOf = (externalId: string): SessionState => ends.get(externalId) ?? { kind: 'open' };
  function end(externalId: string, outcome: SessionOutcome): void {
    const [oldest] = ends.keys();
    if (ends.size >= MOST_REMEMBERED && oldest) ends.delete(oldest);
    ends.set(externalId, outcome);
  }

  return {
    name: 'test',
    open: async ({ id }) => ({ kind: 'open', externalId: id, url: '' }),
    look: async ({ externalId }) => stateOf(externalId),
    close: async ({ externalId }) => {
      if (!ends.has(externalId)) end(externalId, { kind: 'expired' });
      return stateOf(externalId);
    },
    refund: async ({ id }) => ({ kind: 'settled', externalId: id }),

    async play({ externalId, amount, currency }, play) {
      if (ends.has(externalId)) return false;
      const outcome: SessionOutcome =
        play === 'failure' ? { kind: 'failed' } : { kind: 'succeeded', amount, currency };
      end(externalId, outcome);
      const eventId = `${externalId}/${outcome.kind}`;
      const report = { provider: 'test', eventId, externalId, attemptId: externalId, outcome } as const;
      if (play === 'late') late.push({ at: now().getTime() + LATE_MS, report });
      else await Promise.all(play === 'twice' ? [tell(report), tell(report)] : [tell(report)]);
      return true;
    },

    async wake() {
      const due = late.filter(({ at }) => at <= now().getTime());
      for (const callback of due) {
        await tell(callback.report); // one that cannot be told now stays, and is told at the next wake
        late = late.filter((other) => other !== callback);
      }
    },
  };
}
