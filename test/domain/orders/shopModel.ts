// A shop in plain counters: what random operations must come to. It shares no code with the domain on purpose.

export interface ModelProduct {
  onHand: number;
  reserved: number;
  backorder: boolean;
}

export interface ModelLine {
  product: number;
  quantity: number;
  price: number;
  shipped: number;
  delivered: number;
  returned: number;
  refunded: number;
  /** promised to it and not sent yet */
  allocated: number;
}

export interface ModelOrder {
  ended: 'no' | 'cancelled' | 'expired';
  isCompleted: boolean;
  total: number;
  paid: number;
  refunded: number;
  credit: number;
  givenBack: number;
  /** ms; null when it cannot expire */
  expiresAt: number | null;
  lines: ModelLine[];
}

export interface ModelShop {
  products: ModelProduct[];
  orders: ModelOrder[];
}

export type Pieces = { line: number; quantity: number }[];
export type Operation =
  | { do: 'place'; lines: { product: number; quantity: number }[]; price: number; now: number }
  | { do: 'pay'; order: number; amount: number | null }
  | { do: 'keep'; order: number; amount: number }
  | { do: 'refund'; order: number; amount: number | null; pieces: Pieces | null }
  | { do: 'ship'; order: number; pieces: Pieces | null }
  | { do: 'allocate'; order: number; pieces: Pieces }
  | { do: 'deliver' | 'cancel'; order: number }
  | { do: 'return'; order: number; pieces: Pieces | null; restocked: boolean }
  | { do: 'expire'; now: number }
  | { do: 'arrive'; product: number; quantity: number };

/** 'done', or the kind of the refusal, with its rule where it has one. */
export type Verdict = string;

export const REFUND_LIMIT = 4_000;
const EXPIRES_AFTER_MS = 72 * 3_600_000;

/** Does it in the model, or says why not and changes nothing. */
export function doInModel(shop: ModelShop, operation: Operation): Verdict {
  if (operation.do === 'place') return place(shop, operation);
  if (operation.do === 'expire') return expire(shop, operation.now);
  if (operation.do === 'arrive') return arrive(shop, operation);
  const order = shop.orders[operation.order];
  if (!order) return 'orderNotFound';
  const verdict = doers[operation.do](shop, order, operation as never);
  if (verdict === 'done') complete(order);
  if (!isSendable(order)) for (const line of order.lines) line.allocated = 0;
  return verdict;
}

const doers = { pay, keep, refund, ship, allocate, deliver, cancel, return: sendBack };

const held = ({ paid, refunded, credit }: ModelOrder) => paid - refunded + credit;
const pieces = (order: ModelOrder, figure: 'quantity' | 'shipped' | 'delivered' | 'returned') =>
  order.lines.reduce((sum, line) => sum + line[figure], 0);
const nothingIsOut = (order: ModelOrder) => pieces(order, 'shipped') === pieces(order, 'returned');
const isOpen = ({ ended, isCompleted }: ModelOrder) => ended === 'no' && !isCompleted;
const isSendable = (order: ModelOrder) =>
  isOpen(order) && !(order.paid === order.total && order.refunded === order.paid);
/** Pieces of a product that are on hand and promised to nobody. */
const unpromised = (shop: ModelShop, product: number) =>
  Math.max(
    0,
    (shop.products[product]?.onHand ?? 0) -
      shop.orders.reduce(
        (sum, { lines }) =>
          lines.reduce((own, line) => own + (line.product === product ? line.allocated : 0), sum),
        0,
      ),
  );
const available = ({ onHand, reserved }: ModelProduct) => onHand - reserved;
const productOf = (shop: ModelShop, { product }: { product: number }) =>
  shop.products[product] as ModelProduct;

function complete(order: ModelOrder): void {
  const isThere = pieces(order, 'shipped') === pieces(order, 'quantity');
  const isBack = pieces(order, 'returned') === pieces(order, 'quantity');
  const hasArrived = isThere && (isBack || pieces(order, 'delivered') === pieces(order, 'quantity'));
  if (order.ended === 'no' && order.paid === order.total && hasArrived) order.isCompleted = true;
  if (order.paid > 0 || pieces(order, 'shipped') > pieces(order, 'returned') || order.ended !== 'no')
    order.expiresAt = null;
}

function place(shop: ModelShop, { lines, price, now }: Operation & { do: 'place' }): Verdict {
  for (const line of lines) {
    const product = productOf(shop, line);
    if (!product.backorder && available(product) < line.quantity) return 'outOfStock';
  }
  for (const line of lines) productOf(shop, line).reserved += line.quantity;
  const total = lines.reduce((sum, { quantity }) => sum + quantity * price, 0);
  shop.orders.push({
    ...{ ended: 'no', isCompleted: false, total, paid: 0, refunded: 0, credit: 0, givenBack: 0 },
    expiresAt: now + EXPIRES_AFTER_MS,
    lines: lines
      .map((line) => ({ ...line, price, shipped: 0, delivered: 0, returned: 0, refunded: 0 }))
      .map((line) => ({ ...line, allocated: 0 })),
  });
  return 'done';
}

function pay(_shop: ModelShop, order: ModelOrder, { amount }: { amount: number | null }): Verdict {
  if (!isOpen(order)) return 'moveNotAllowed isPlaced';
  const owed = order.total - order.paid;
  if (owed === 0) return 'moveNotAllowed isOwed';
  if ((amount ?? owed) > owed) return 'amountNotAllowed';
  order.paid += amount ?? owed;
  return 'done';
}

function keep(shop: ModelShop, order: ModelOrder, { amount }: { amount: number }): Verdict {
  const isThere = order.lines.every((line) => {
    const product = productOf(shop, line);
    return product.backorder || available(product) >= line.quantity;
  });
  if (order.ended === 'expired' && order.credit + amount >= order.total && isThere) {
    order.ended = 'no';
    order.credit += amount - order.total;
    order.paid = order.total;
    for (const line of order.lines) productOf(shop, line).reserved += line.quantity;
    return 'done';
  }
  const applied = order.ended === 'no' ? Math.min(order.total - order.paid, amount) : 0;
  order.paid += applied;
  order.credit += amount - applied;
  return 'done';
}

function refund(
  _shop: ModelShop,
  order: ModelOrder,
  { amount, pieces }: { amount: number | null; pieces: Pieces | null },
): Verdict {
  if (held(order) === 0) return 'moveNotAllowed holdsMoney';
  const wanted = pieces && added(pieces);
  for (const { line, quantity } of wanted ?? []) {
    const own = order.lines[line];
    if (!own) return 'lineNotFound';
    if (quantity < 1 || quantity > own.quantity - own.refunded) return 'quantityNotAllowed';
  }
  const price = wanted?.reduce(
    (sum, { line, quantity }) => sum + quantity * (order.lines[line]?.price ?? 0),
    0,
  );
  const back = price ?? amount ?? held(order);
  if (back > held(order)) return 'amountNotAllowed';
  if (order.givenBack + back > REFUND_LIMIT) return 'approvalNeeded';
  order.givenBack += back;

  for (const { line, quantity } of wanted ?? []) (order.lines[line] as ModelLine).refunded += quantity;
  const ofCredit = Math.min(order.credit, back);
  order.credit -= ofCredit;
  if (order.paid < order.total) order.paid -= back - ofCredit;
  else order.refunded += back - ofCredit;
  return 'done';
}

function ship(shop: ModelShop, order: ModelOrder, { pieces: asked }: { pieces: Pieces | null }): Verdict {
  if (!isOpen(order)) return 'moveNotAllowed isPlaced';
  if (order.paid === order.total && order.refunded > 0 && order.refunded === order.paid)
    return 'moveNotAllowed hasItsPrice';
  if (pieces(order, 'shipped') === pieces(order, 'quantity')) return 'moveNotAllowed hasGoodsToSend';
  const wanted = asked ? added(asked) : all(order, (line) => line.quantity - line.shipped);
  const problem = whyNotThese(order, wanted, (line) => line.quantity - line.shipped);
  if (problem) return problem;
  for (const { line, quantity } of wanted)
    if (productOf(shop, order.lines[line] as ModelLine).onHand < quantity) return 'outOfStock';
  for (const { line, quantity } of wanted) {
    const own = order.lines[line] as ModelLine;
    if (quantity - own.allocated > unpromised(shop, own.product)) return 'promisedElsewhere';
  }

  for (const { line, quantity } of wanted) {
    const own = order.lines[line] as ModelLine;
    own.allocated = Math.max(0, own.allocated - quantity);
    own.shipped += quantity;
    productOf(shop, own).onHand -= quantity;
    productOf(shop, own).reserved -= quantity;
  }
  return 'done';
}

/** What a plan would never say is left out: it is not asked of the domain. */
function allocate(shop: ModelShop, order: ModelOrder, { pieces: asked }: { pieces: Pieces }): Verdict {
  const [wanted, ...more] = added(asked);
  const own = order.lines[wanted?.line ?? -1];
  if (!wanted || more.length > 0 || !own || !isSendable(order)) return 'left out';
  const isWaiting = wanted.quantity > 0 && wanted.quantity <= own.quantity - own.shipped - own.allocated;
  if (!isWaiting || wanted.quantity > unpromised(shop, own.product)) return 'left out';
  own.allocated += wanted.quantity;
  return 'done';
}

function deliver(_shop: ModelShop, order: ModelOrder): Verdict {
  if (!isOpen(order)) return 'moveNotAllowed isPlaced';
  const isAllBack = nothingIsOut(order);
  if (isAllBack || order.lines.every(({ shipped, delivered }) => shipped === delivered))
    return 'moveNotAllowed hasGoodsOnTheWay';
  for (const line of order.lines) line.delivered = line.shipped;
  return 'done';
}

function cancel(shop: ModelShop, order: ModelOrder): Verdict {
  if (!isOpen(order)) return 'moveNotAllowed isPlaced';
  if (held(order) > 0) return 'moveNotAllowed holdsNoMoney';
  if (!nothingIsOut(order)) return 'moveNotAllowed hasNoGoodsOut';
  order.ended = 'cancelled';
  for (const line of order.lines) productOf(shop, line).reserved -= line.quantity - line.shipped;
  return 'done';
}

function sendBack(
  shop: ModelShop,
  order: ModelOrder,
  { pieces: asked, restocked }: { pieces: Pieces | null; restocked: boolean },
): Verdict {
  if (nothingIsOut(order)) return 'moveNotAllowed hasGoodsOut';
  const wanted = asked ? added(asked) : all(order, (line) => line.shipped - line.returned);
  const problem = whyNotThese(order, wanted, (line) => line.shipped - line.returned);
  if (problem) return problem;
  for (const { line, quantity } of wanted) {
    const own = order.lines[line] as ModelLine;
    own.returned += quantity;
    if (restocked) productOf(shop, own).onHand += quantity;
  }
  return 'done';
}

function arrive(shop: ModelShop, { product, quantity }: Operation & { do: 'arrive' }): Verdict {
  productOf(shop, { product }).onHand += quantity;
  return 'done';
}

function expire(shop: ModelShop, now: number): Verdict {
  const due = shop.orders.filter(({ expiresAt }) => expiresAt !== null && expiresAt <= now);
  for (const order of due) {
    order.ended = 'expired';
    order.expiresAt = null;
    for (const line of order.lines) {
      productOf(shop, line).reserved -= line.quantity - line.shipped;
      line.allocated = 0;
    }
  }
  return 'done';
}

const all = (order: ModelOrder, most: (line: ModelLine) => number): Pieces =>
  order.lines
    .map((line, index) => ({ line: index, quantity: most(line) }))
    .filter(({ quantity }) => quantity > 0);

function added(asked: Pieces): Pieces {
  const byLine = new Map<number, number>();
  for (const { line, quantity } of asked) byLine.set(line, (byLine.get(line) ?? 0) + quantity);
  return [...byLine].map(([line, quantity]) => ({ line, quantity }));
}

function whyNotThese(order: ModelOrder, wanted: Pieces, most: (line: ModelLine) => number): Verdict | null {
  for (const { line, quantity } of wanted) {
    const own = order.lines[line];
    if (!own) return 'lineNotFound';
    if (quantity < 1 || quantity > most(own)) return 'quantityNotAllowed';
  }
  return wanted.length === 0 ? 'quantityNotAllowed' : null;
}
