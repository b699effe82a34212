import type { OrderMove, OrderPart, Problem } from '../../domain/problem.ts';
import type { Language } from '../understanding/language.ts';
import type { AllocationReplies } from './allocation.ts';
import { en } from './en.ts';
import type { UnheardReplies } from './learning.ts';
import type { PaymentReplies } from './payments.ts';
import type { ServiceReplies } from './service.ts';
import type { TaskReplies } from './tasks.ts';
import { zh } from './zh.ts';

/** A line of an order as it is read out. */
export interface SaidLine {
  nameEn: string;
  nameZh: string;
  unitEn: string;
  unitZh: string;
  quantity: number;
}

/** How an order stands, on its three axes. */
export interface OrderStanding {
  status: string;
  payment: string;
  fulfilment: string;
}

export type Period = 'today' | 'yesterday' | 'week' | 'lastWeek' | 'month' | 'lastMonth';

type ProblemOf<K extends Problem['kind']> = Extract<Problem, { kind: K }>;

/** Every sentence for people. Both languages satisfy this, so a sentence exists in both or does not compile. */
export interface Replies
  extends ServiceReplies,
    AllocationReplies,
    UnheardReplies,
    PaymentReplies,
    TaskReplies {
  greeting(shop: string): string;
  staffGreeting(name: string): string;
  help: string;
  repHelp: string;
  managerHelp: string;
  /** what the buttons under a greeting say; pressing one says it */
  starters: string[];
  repStarters: string[];
  managerStarters: string[];
  thanks: string;
  languageSet: string;
  privacy(link: string): string;
  noPerson: string;
  notUnderstood: string;
  /** asks back between two things; the buttons under it say one each */
  didYouMean: string;
  intentExamples: Record<string, string>;
  nothingToCancel: string;
  nothingOpen: string;
  /** the same for the people of the house */
  nothingToConfirm: string;
  allRight: string;
  failed: string;
  onlyForStaff: string;
  onlyForManagers: string;
  fileNotTaken: string;

  category(name: string): string;
  categories(names: string[]): string;
  productsFound(count: number): string;
  spokenProducts(intro: string, products: [name: string, price: string][]): string;
  noProductFound(words: string): string;
  inStock(left: number): string;
  outOfStock: string;
  /** of a product that is sold though there is none just now */
  onOrder: string;
  orderThis: string;
  orderThisSays(line: SaidLine): string;

  /** what a card says where no card is shown, and to a screen reader */
  spoken(parts: (string | [name: string, value: string])[]): string;
  lines(lines: SaidLine[]): string;
  line(line: SaidLine): string;
  askProducts: string;
  /** an address or a name, told before it was asked for */
  noted: string;
  /** to a question in mid-order that we cannot answer; what was asked is asked again after it */
  cannotSay: string;
  noHurry: string;
  /** `words` as said; empty when only a number was */
  askWhich(words: string, quantity?: number): string;
  askQuantity(name: string, unit: string): string;
  unclearQuantity(said: string, name: string, unit: string): string;
  askAddress: string;
  addressUnclear: string;
  askContact(privacyLink: string): string;
  contactUnclear: string;
  stillMissing: { name: string; reach: string };
  /** goes before the next question */
  taken(line: string): string;
  unknownProduct(words: string): string;
  removed(name: string): string;
  notInOrder(name: string): string;
  /** `nearest`: others of its kind */
  soldOut(name: string, nearest: string[]): string;
  onlyLeft(name: string, left: number, unit: string): string;
  askChange: string;
  confirmTitle: string;
  confirmAsk: string;
  confirmAgain: string;
  confirmButton: string;
  changeButton: string;
  cancelButton: string;
  priceChanged: string;
  orderGivenUp: string;
  orderPlaced(number: number, total: string): string;
  orderPlacedBefore(number: number): string;
  cardTooOld: string;
  deliverTo: string;
  contact: string;
  total: string;
  discount: string;
  shippingFee: string;
  taxIncluded(amount: string): string;

  noOrders: string;
  /** the order being built, and what it comes to */
  soFar(lines: string, total: string): string;
  whichOrder: string;
  otherOrders: string;
  cancelThis(number: number): string;
  orderTitle(number: number): string;
  standing(order: OrderStanding): string;
  event(kind: string): string;
  placedOn: string;
  tracking: string;
  askCancel(number: number, total: string): string;
  cancelled(number: number): string;
  cancelledBefore(number: number): string;
  orderKept(number: number): string;
  yes: string;
  no: string;

  ordersToday(count: number, total: string): string;
  noOrdersToday: string;
  more(count: number): string;
  customersFound(count: number): string;
  manyCustomers: string;
  noCustomer(words: string): string;
  askCustomer: string;
  askOrderNumber: string;
  customerSince: string;
  ordersCount: string;
  spent: string;
  lastOrders: string;
  phone: string;
  email: string;
  address: string;
  none: string;
  moveButton: Record<OrderMove, string>;
  askMove(move: OrderMove, number: number, who: string, total: string, tracking?: string): string;
  moveDone(move: OrderMove, number: number): string;
  moveLeft: string;
  notice(move: OrderMove, number: number): string;
  /** to the customer of an order that was not paid in time */
  orderExpired(number: number): string;

  addingUp: string;
  jobFailed: string;
  summaryTitle(period: Period): string;
  revenue: string;
  orders: string;
  averageOrder: string;
  newCustomers: string;
  cancelledOrders: string;
  unpaid: string;
  toShip: string;
  byCity: string;
  elsewhere: string;
  /** `percent` more or less than the period before; null when there was nothing then */
  comparedWith(period: Period, percent: number | null): string;
  noOrdersInPeriod: string;

  part: Record<OrderPart, string>;
  problem: { [K in Problem['kind']]: (problem: ProblemOf<K>) => string };
}

const byLanguage: Record<Language, Replies> = { en, zh };

/** The sentences of one language. */
export const repliesIn = (language: Language): Replies => byLanguage[language];

/** Why something was refused, as a sentence. */
export function explain(problem: Problem, language: Language): string {
  const say = byLanguage[language].problem[problem.kind] as (problem: Problem) => string;
  return say(problem);
}
