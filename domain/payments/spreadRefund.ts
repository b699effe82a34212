/** A payment that came through a provider, and what of it can still go back that way, in minor units. */
export interface PaymentLeft {
  id: string;
  left: number;
}

/** What of a refund goes back by which payment. */
export interface RefundPart {
  attemptId: string;
  amount: number;
}

/**
 * Spreads a refund over payments, given newest first, in as few parts as there can be: the newest that covers it all,
 * and while none does, the largest wholly. What no payment covers is in no part.
 * @example spreadRefund([{ id: 'b', left: 5 }, { id: 'a', left: 20 }], 22)
 * // [{ attemptId: 'a', amount: 20 }, { attemptId: 'b', amount: 2 }]
 */
export function spreadRefund(payments: PaymentLeft[], amount: number): RefundPart[] {
  const usable = payments.filter(({ left }) => left > 0);
  const [newest] = usable;
  if (!newest || amount <= 0) return [];
  const whole = usable.find(({ left }) => left >= amount);
  if (whole) return [{ attemptId: whole.id, amount }];

  const largest = usable.reduce((most, payment) => (payment.left > most.left ? payment : most), newest);
  const others = usable.filter((payment) => payment !== largest);
  return [{ attemptId: largest.id, amount: largest.left }, ...spreadRefund(others, amount - largest.left)];
}
