import type { AllocationReplies } from './allocation.ts';

const list = (parts: string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

const several = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

const ahead = {
  paid: (order: number) => `order ${order} paid first`,
  promised: (order: number) => `order ${order} was promised for an earlier day`,
  waits: (order: number) => `order ${order} has waited longer`,
  regular: (order: number) => `order ${order} is a more regular customer’s`,
  margin: (order: number) => `order ${order} brings in more`,
  earlier: (order: number) => `order ${order} came first`,
};

export const allocationEn: AllocationReplies = {
  workingOut: 'Working out who gets what…',
  enoughFor: (names) =>
    names.length > 0
      ? `There is enough ${list(names)} for every order that waits: nothing to share out.`
      : 'Nothing is short: every order that waits can have its goods.',
  nobodyWaits: 'No order waits for it that hasn’t had its pieces set aside.',
  nothingToGive: 'Nothing of it can be given out just now, but this is who waits.',
  allocationTitle: (names) => (names.length > 0 ? `Who gets ${list(names)}` : 'Who gets what has come in'),
  wholeOnly: 'Each order gets all it waits for, or nothing.',
  stockLine: ({ name, onHand, allocated, reserved }) =>
    `${name}: ${onHand} on hand${allocated > 0 ? ` (${allocated} set aside already)` : ''}, ${reserved} waited for`,
  gets: (gets, wants, name) => `${gets} of ${wants}${name ? ` ${name}` : ''}`,
  factsOf: ({ paid, since, promised, earlierOrders }) =>
    [
      { paid: 'paid', partlyPaid: 'partly paid' }[paid] ?? 'unpaid',
      `since ${since}`,
      ...(promised ? [`promised for ${promised}`] : []),
      ...(earlierOrders > 0 ? [several(earlierOrders, 'earlier order')] : []),
    ].join(', '),
  behind: ({ factor, order, gets, isRest }) =>
    `${isRest ? 'The rest waits' : 'Waits'} because ${ahead[factor](order)}, and its ${gets} went there.`,
  notWhole: ({ name, wants, free }) =>
    `Waits: it needs ${wants} of ${name} at once, and only ${free} can be given.`,
  fitsLess: (order) => `Waits: filled whole, order ${order} makes more of what is there.`,
  noneLeft: ({ name, isRest }) =>
    `${isRest ? 'The rest waits' : 'Waits'}: no ${name} is on hand that isn’t set aside already.`,
  nextInLine: (name) => (name ? `Next in line for ${name}.` : 'Next in line.'),
  oneMore: ({ name, unit, worth, order, isWhole }) =>
    `One more ${unit === 'piece' ? name : `${unit} of ${name}`} would be worth ${isWhole ? 'about ' : ''}${worth} in margin and priority${order === null ? '' : `, and go to order ${order}`}.`,
  perhapsBetter: (percent) =>
    `I stopped looking when my time was up: this is at most ${percent} below the best there is.`,
  leftOut: (lines) =>
    `${several(lines, 'younger line')} that ${lines === 1 ? 'waits was' : 'wait were'} not looked at.`,
  askAllocate: 'Shall I set these pieces aside for these orders?',
  allocateButton: 'Set aside',
  wholeButton: 'Whole orders only',
  partsButton: 'Split orders too',
  allocated: (pieces, orders) =>
    `Done: ${several(pieces, 'piece')} set aside for ${several(orders, 'order')}. Nobody else’s order can be shipped with them.`,
  allocatedBefore: 'These pieces were set aside already. Nothing was done twice.',
  setAside: 'Set aside',
  planAgain: (names) => (names.length > 0 ? `Who gets the ${list(names)}?` : 'Who gets what has come in?'),
};
