/** Acts that set something going; to hear one that was not said is worse than to miss one. */
const RISKY: ReadonlySet<string> = new Set([
  'yes',
  'order.cancel',
  'order.place',
  'order.repeat',
  'payment.pay',
]);

/** Read back and confirmed all the same: a change of an order under way is placed with it. */
const NO_HARM: Readonly<Record<string, readonly string[]>> = {
  'order.place': ['order.change', 'order.repeat'],
  'order.repeat': ['order.place'],
};

/** Undoing what has not arrived is another thing than money back. */
const UNDONE: ReadonlySet<string> = new Set(['cancel', 'order.cancel']);

/**
 * Whether hearing this is worse than hearing nothing: a question as an order, a no as a yes, cancel as refund.
 *
 * @example isUnsafe(['product.search'], 'order.place') // true
 */
export function isUnsafe(meant: readonly string[], heard: string): boolean {
  if (meant.includes(heard)) return false;
  if (heard === 'refund.request') return meant.some((act) => UNDONE.has(act));
  return RISKY.has(heard) && !NO_HARM[heard]?.some((act) => meant.includes(act));
}
