import type { Entities } from '../understanding/entities.ts';
import type { SaidLine } from '../understanding/lines.ts';
import type { Understood } from '../understanding/recognize.ts';
import { saysDouble, saysEach, saysHaving, saysOnly } from '../understanding/repair.ts';
import { fold } from '../understanding/text.ts';

// What a person's words do to an order being built: pure, so that every way of saying it is a row in a test.

/** A line so far: the product is certain, the quantity too. */
export interface CartLine {
  productId: string;
  quantity: number;
  /** what it is counted in, in either language */
  units?: string[];
}

/** Something said that needs a question: which product, or how many. */
export interface Pending {
  words: string;
  candidates: string[];
  quantity?: number;
  unclear?: string;
  /** on top of what is in the order already */
  add?: boolean;
}

/** What to tell about the change, before the next question. */
export type Note = { kind: 'removed' | 'notInOrder'; productId: string } | { kind: 'unknown'; words: string };

/** A word for more products than one would list, such as "tea", is a wish and no choice. */
export const isWide = ({ candidates }: Pending) => candidates.length > MOST_CHOICES;
const MOST_CHOICES = 8;

export interface Cart {
  lines: CartLine[];
  pending: Pending[];
}

export interface CartChange extends Cart {
  notes: Note[];
  /** whether anything about the order is different now */
  changed: boolean;
}

/** Takes in one message: removes, replaces, sets or adds what it names. Asks nothing by itself. */
export function changeCart(cart: Cart, understood: Understood): CartChange {
  const { intent, entities, text } = understood;
  const named = entities.lines.length > 0;
  if (named && intent === 'order.change' && entities.change === 'remove') return remove(cart, understood);
  if (named && saysOnly(text) && isPartOf(cart, entities)) return keepOnly(cart, entities);
  if (named && intent === 'order.change' && entities.change === 'product') return replace(cart, entities);
  if (named) return take(cart, entities, entities.change === 'add');
  if (saysDouble(text) && cart.lines.length === 1) return setAll(cart, (quantity) => quantity * 2);
  const { quantity } = entities;
  if (quantity && cart.lines.length > 1 && saysEach(text)) return setAll(cart, () => quantity);
  if (quantity ?? entities.unclearQuantity) return setOnly(cart, entities);
  const { wanted } = entities;
  const notes: Note[] = intent === 'order.place' && wanted ? [{ kind: 'unknown', words: wanted }] : [];
  return { ...cart, notes, changed: false };
}

/** Only goods of the order are named, and without a number. */
function isPartOf({ lines }: Cart, { lines: said }: Entities): boolean {
  return said.every(
    ({ mention, quantity, unclearQuantity }) =>
      lines.some(({ productId }) => mention.candidates.includes(productId)) && !(quantity ?? unclearQuantity),
  );
}

/** "Then only the jasmine": the others are left out. */
function keepOnly(cart: Cart, entities: Entities): CartChange {
  const isKept = ({ productId }: CartLine) =>
    entities.lines.some(({ mention }) => mention.candidates.includes(productId));
  const gone = cart.lines.filter((line) => !isKept(line));
  const notes = gone.map(({ productId }): Note => ({ kind: 'removed', productId }));
  return { lines: cart.lines.filter(isKept), pending: [], notes, changed: true };
}

/** Answers the open questions that the words answer, whichever was asked last; null when they answer none. */
export function answerPending(cart: Cart, understood: Understood): CartChange | null {
  const answered = cart.pending.map((open) =>
    open.candidates.length > 1 ? chooseProduct(open, understood) : chooseQuantity(open, understood),
  );
  // A bare "the first" or "3" is about the question just asked, which is the first; a name may be about any.
  const hasName = understood.entities.lines.length > 0;
  const settled = answered.map((answer, n) => (n === 0 || hasName ? answer : null));
  if (settled.every((answer) => answer === null)) return null;

  const open = cart.pending.filter((_, n) => settled[n] === null);
  return settle(
    { lines: cart.lines, pending: open },
    settled.filter((answer) => answer !== null),
  );
}

function chooseProduct(open: Pending, { entities, text }: Understood): Pending | null {
  const named = entities.lines.flatMap((line) => {
    const candidates = open.candidates.filter((id) => line.mention.candidates.includes(id));
    return candidates.length > 0 && candidates.length < open.candidates.length
      ? [{ ...line, candidates }]
      : [];
  });
  const [line] = named;
  if (line) {
    const { candidates, quantity, mention } = line;
    const unclear = line.unclearQuantity ?? (quantity === undefined ? open.unclear : undefined);
    return { ...open, words: mention.text, candidates, quantity: quantity ?? open.quantity, unclear };
  }
  const position = entities.lines.length === 0 ? positionIn(text) : null;
  const chosen = position === null ? undefined : open.candidates.at(position);
  if (chosen !== undefined) return { ...open, candidates: [chosen] };
  const { quantity } = entities;
  return quantity === undefined || entities.lines.length > 0 ? null : { ...open, quantity };
}

const positions: [RegExp, number][] = [
  [/^(?:the\s+)?(?:first|1st|former)\b|^#?1[.)]?$|^第?[一1][个款种样]/i, 0],
  [/^(?:the\s+)?(?:second|2nd)\b|^#?2[.)]?$|^第?[二2][个款种样]/i, 1],
  [/^(?:the\s+)?(?:third|3rd)\b|^#?3[.)]?$|^第?[三3][个款种样]/i, 2],
  [/^(?:the\s+)?(?:last|latter)\b|^最后/i, -1],
];

/** Which of a list somebody means. @example positionIn('the second one') // 1 */
export function positionIn(text: string): number | null {
  const said = text.trim();
  return positions.find(([pattern]) => pattern.test(said))?.[1] ?? null;
}

function chooseQuantity(open: Pending, { entities }: Understood): Pending | null {
  const said = entities.lines.find(({ mention }) => mention.candidates.includes(open.candidates[0] ?? ''));
  if (entities.lines.length > 0 && !said) return null;
  const unclear = said?.unclearQuantity ?? entities.unclearQuantity;
  if (unclear) return { ...open, unclear };
  const quantity = said?.quantity ?? entities.quantity;
  return quantity === undefined ? null : { ...open, quantity, unclear: undefined };
}

/** Puts what is certain into the lines and leaves the rest to be asked. */
function settle(cart: Cart, said: Pending[]): CartChange {
  const change: CartChange = { lines: [...cart.lines], pending: [...cart.pending], notes: [], changed: true };
  const open: Pending[] = [];
  const before = (item: Pending) =>
    cart.pending.find(({ candidates }) => candidates.some((id) => item.candidates.includes(id)));
  for (const each of said) {
    const item = { ...each, quantity: each.quantity ?? before(each)?.quantity };
    const [productId] = item.candidates;
    if (productId === undefined) change.notes.push({ kind: 'unknown', words: item.words });
    else if (item.candidates.length > 1 || item.quantity === undefined || item.unclear) open.push(item);
    else putLine(change.lines, { productId, quantity: item.quantity }, item.add);
  }
  // What is said again of the same goods replaces the question about them, and anything "some tea".
  const isAsked = (old: Pending) =>
    isWide(old) || said.some(({ candidates }) => candidates.some((id) => old.candidates.includes(id)));
  change.pending = [...open, ...change.pending.filter((old) => !isAsked(old))];
  return change;
}

function putLine(lines: CartLine[], line: CartLine, add = false): void {
  const there = lines.findIndex(({ productId }) => productId === line.productId);
  const before = lines[there];
  if (!before) lines.push(line);
  else lines[there] = { ...line, quantity: add ? before.quantity + line.quantity : line.quantity };
}

function take(cart: Cart, entities: Entities, add: boolean): CartChange {
  const said = entities.lines.map(({ mention, quantity, unclearQuantity }) => ({
    words: mention.text,
    candidates: narrow(mention.candidates, add ? [] : cart.lines),
    quantity,
    unclear: unclearQuantity,
    add,
  }));
  return settle(cart, said);
}

/** "The mugs" of someone who has just one kind of mug in the order are those. */
function narrow(candidates: string[], lines: CartLine[]): string[] {
  const inCart = candidates.filter((id) => lines.some(({ productId }) => productId === id));
  return candidates.length > 1 && inCart.length === 1 ? inCart : candidates;
}

/** "Skip the mugs and do two strainers" takes away only the mugs. */
function remove(cart: Cart, understood: Understood): CartChange {
  const { entities, text } = understood;
  const notes: Note[] = [];
  const isWanted = ({ mention, quantity }: SaidLine, n: number) =>
    n > 0 &&
    quantity !== undefined &&
    saysHaving(fold(text).slice(entities.lines[n - 1]?.mention.end, mention.start));
  const wanted = entities.lines.filter(isWanted);
  if (wanted.length > 0) {
    const gone = entities.lines.filter((line) => !wanted.includes(line));
    const left = remove(cart, { ...understood, entities: { ...entities, lines: gone } });
    const kept = take(left, { ...entities, lines: wanted }, false);
    return { ...kept, notes: [...left.notes, ...kept.notes], changed: true };
  }
  let { lines, pending } = cart;
  for (const { mention, quantity = 0 } of entities.lines) {
    const named = lines.filter(({ productId }) => mention.candidates.includes(productId));
    const [only] = named;
    if (only && named.length === 1 && quantity > 0 && quantity < only.quantity) {
      const fewer = { ...only, quantity: only.quantity - quantity };
      lines = lines.map((line) => (line === only ? fewer : line));
      continue;
    }
    const asked = pending.filter(({ candidates }) =>
      candidates.some((id) => mention.candidates.includes(id)),
    );
    lines = lines.filter((line) => !named.includes(line));
    pending = pending.filter((item) => !asked.includes(item));
    const [first] = mention.candidates;
    for (const { productId } of named) notes.push({ kind: 'removed', productId });
    if (named.length + asked.length === 0 && first) notes.push({ kind: 'notInOrder', productId: first });
  }
  const changed =
    lines.some((line) => !cart.lines.includes(line)) ||
    lines.length !== cart.lines.length ||
    pending.length !== cart.pending.length;
  return { lines, pending, notes, changed };
}

/**
 * "Make it tieguanyin", "not the celadon, the blue one": what is named and in the order makes room for what is not,
 * in its number; in an order of one line there is no doubt what "it" is.
 */
function replace(cart: Cart, entities: Entities): CartChange {
  const lineOf = ({ mention }: SaidLine) =>
    cart.lines.find(({ productId }) => mention.candidates.includes(productId));
  const next = entities.lines.findLast((said) => !lineOf(said));
  if (!next) return take(cart, entities, false);

  const named = entities.lines.map(lineOf).find((line) => line !== undefined);
  const old = named ?? (cart.lines.length === 1 ? cart.lines[0] : undefined);
  if (!old) return take(cart, { ...entities, lines: [next] }, false);
  return settle({ lines: cart.lines.filter((line) => line !== old), pending: cart.pending }, [
    {
      words: next.mention.text,
      candidates: next.mention.candidates,
      quantity: next.quantity ?? old.quantity,
      unclear: next.unclearQuantity,
    },
  ]);
}

/** "Double that", "two of each". */
const setAll = (cart: Cart, count: (quantity: number) => number): CartChange => ({
  ...{ pending: cart.pending, notes: [], changed: true },
  lines: cart.lines.map((line) => ({ ...line, quantity: count(line.quantity) })),
});

/** "Make it 5": of several lines the unit may tell which, else it is asked. */
function setOnly(cart: Cart, { quantity, unit, unclearQuantity, change }: Entities): CartChange {
  const counted = cart.lines.filter(({ units }) => units?.some((name) => unit?.startsWith(name)));
  const meant = counted.length > 0 ? counted : cart.lines;
  const add = change === 'add';
  const [only] = meant;
  if (!only) return { ...cart, notes: [], changed: false };
  const candidates = meant.map(({ productId }) => productId);
  const fewer = change === 'remove' && meant.length === 1 && quantity ? only.quantity - quantity : 0;
  return settle(cart, [
    { words: '', candidates, quantity: fewer > 0 ? fewer : quantity, unclear: unclearQuantity, add },
  ]);
}
