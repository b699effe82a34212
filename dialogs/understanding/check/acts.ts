export interface ActLine {
  text: string;
  acts: string[];
}

/** How the acts of a file came out. */
export interface ActCount {
  lines: number;
  /** all acts right and in order */
  exact: number;
  /** as many acts as are labelled, whatever they are taken for */
  asMany: number;
  /** lines with an act that undoes or buys something nobody asked for */
  unsafe: number;
}

/** Acts that set something going; to hear one that was not said is worse than to miss one. */
const RISKY = new Set(['yes', 'order.cancel', 'order.place', 'order.repeat', 'payment.pay']);

/** "Order 1024" is looked up by staff and asked after by its customer: who speaks is not in the line. */
const asCustomer = (act: string) => (act === 'rep.order' ? 'order.status' : act);

/** Compares what is heard in each line with its labels. */
export function countActs(lines: ActLine[], hear: (text: string) => string[]): ActCount {
  const count: ActCount = { lines: lines.length, exact: 0, asMany: 0, unsafe: 0 };
  for (const { text, acts } of lines) {
    const heard = hear(text);
    if (heard.length === acts.length) count.asMany++;
    if (heard.map(asCustomer).join() === acts.map(asCustomer).join()) count.exact++;
    // a change of an order under way is placed with it, and asked about before
    const isSaid = (act: string) =>
      acts.includes(act) || (act === 'order.place' && acts.includes('order.change'));
    if (heard.some((act) => RISKY.has(act) && !isSaid(act))) count.unsafe++;
  }
  return count;
}
