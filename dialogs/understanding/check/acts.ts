import { asLabelled } from './intents.ts';
import { isUnsafe } from './unsafe.ts';

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
  /** for each line with an act that sets going what nobody asked for: "order.status: order.place" */
  unsafe: string[];
}

/** "Order 1024" is looked up by staff and asked after by its customer: who speaks is not in the line. */
const asCustomer = (act: string) => (act === 'rep.order' ? 'order.status' : act);

/** Compares what is heard in each line with its labels. */
export function countActs(lines: ActLine[], hear: (text: string) => string[]): ActCount {
  const count: ActCount = { lines: lines.length, exact: 0, asMany: 0, unsafe: [] };
  for (const { text, acts } of lines) {
    const heard = hear(text).map(asLabelled);
    if (heard.length === acts.length) count.asMany++;
    if (heard.map(asCustomer).join() === acts.map(asCustomer).join()) count.exact++;
    const unsaid = heard.filter((act) => isUnsafe(acts, act));
    if (unsaid.length > 0) count.unsafe.push(`${acts.join(' + ')}: ${unsaid.join(' + ')}`);
  }
  return count;
}
