import type { OnlineName } from '../../domain/payments/attempt.ts';
import type { SessionOutcome } from '../../domain/payments/receivePayment.ts';
import type { RefundOutcome } from '../../domain/payments/settleRefund.ts';

/**
 * Who brings a customer's money. With `manual` nobody does it online: a rep records what came. The others are asked
 * outside any transaction; what they throw means that nobody knows, and the same is asked again under the same id.
 */
export type PaymentProvider = { name: 'manual' } | OnlineProvider;

export interface OnlineProvider {
  name: OnlineName;
  /** Opens the page to pay on. The same id again is the same session, however often it is asked. */
  open(payment: PaymentToOpen): Promise<OpenedSession>;
  /** How a session stands. */
  look(session: SessionRef): Promise<SessionState>;
  /** Ends a session that nobody needs any more, unless it was paid; how it stands then. */
  close(session: SessionRef): Promise<SessionState>;
  /** Sends money back the way it came. The same id again is the same refund. */
  refund(refund: RefundToSend): Promise<RefundOutcome>;
}

export interface PaymentToOpen {
  /** ours: the provider's idempotency key, and what it gives back with every word about the session */
  id: string;
  /** in minor units of ours */
  amount: number;
  currency: string;
  language: 'en' | 'zh';
  /** what is paid for, in the customer's language */
  title: string;
  expiresAt: Date;
  /** where the provider sends the customer back to */
  returnUrl: { paid: string; left: string };
}

export type OpenedSession =
  /** `url`: the provider's page; '' when the page is ours */
  | { kind: 'open'; externalId: string; url: string }
  /** the provider will not have it, and asking again would change nothing */
  | { kind: 'refused'; why: string };

export interface SessionRef {
  externalId: string;
}

export type SessionState = { kind: 'open' } | SessionOutcome;

export interface RefundToSend {
  id: string;
  /** the session the money came by */
  session: SessionRef;
  amount: number;
  currency: string;
  /** the provider's refund, when it is known already: then it is only asked about */
  externalId: string | null;
  /** an earlier call may have got through */
  isAgain: boolean;
}
