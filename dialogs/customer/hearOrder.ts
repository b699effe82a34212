import type { Draft } from '../../domain/orders/draft.ts';
import type { Sealed } from '../../domain/sealed.ts';
import { parseAddressAnswer } from '../understanding/address.ts';
import { parseContact } from '../understanding/contact.ts';
import type { SaidLine } from '../understanding/lines.ts';
import { isQuestion, type Understood } from '../understanding/recognize.ts';
import { answerPending, type Cart, type CartChange, changeCart, type Pending } from './cart.ts';

// What one message says about an order being built, in the light of what was asked; asks and writes nothing.

/** What the dialog keeps between turns: which draft, what it asked last, and what still needs a question. */
export interface OrderTalk {
  asked?: Asked;
  pending: Pending[];
  /** what was told before there was a product to write it beside; sealed, since it is how to reach a person */
  given?: Sealed;
  /** what the person just said; absent when the question is to be asked again */
  understood?: Understood;
}

export interface Given {
  address?: string;
  contactName?: string;
  contactPhone?: string;
  contactEmail?: string;
}

export type Asked = 'products' | 'pending' | 'address' | 'contact' | 'confirm' | 'change';

/**
 * A yes, or "order" in answer to "Shall I place this order?". Goods, numbers and a place in it must be those on the card:
 * "yes, two boxes" agrees to two boxes and to nothing else.
 */
export function agrees({ intent, score, entities }: Understood, draft: Draft | null): boolean {
  const { lines, quantity, unclearQuantity, address, wanted } = entities;
  const isBare = lines.length === 0 && !(quantity ?? unclearQuantity ?? address ?? wanted);
  if (intent !== 'yes') return intent === 'order.place' && score === 1 && isBare;
  const inDraft = (draft?.lines ?? []).map(({ productId, quantity: count }) => ({ productId, count }));
  const isShown = ({ mention, quantity: said, unclearQuantity: unclear }: SaidLine) =>
    inDraft.some(
      ({ productId, count }) =>
        mention.candidates.includes(productId) && (said ?? count) === count && !unclear,
    );
  const isCount =
    quantity === undefined ||
    quantity === inDraft.length ||
    (inDraft.length === 1 && quantity === inDraft[0]?.count);
  const isPlace = address === undefined || (draft?.address?.includes(address) ?? false);
  return lines.every(isShown) && isCount && isPlace && !(unclearQuantity ?? wanted);
}

/** "How much is delivery to 12 Hill Road?" is no address, though there is one in it. */
const ASKED_ABOUT = /^(?:product|shop|delivery)\.|^payment\.methods$|^return\.policy$|^discount$/;

/** Whether these words answer what this dialog asked, before anything else they might mean. */
export function answersOrder(talk: OrderTalk, understood: Understood): boolean {
  const { intent, entities, text } = understood;
  if (intent === 'order.change') return entities.orderNumber === undefined; // a number is of a placed one
  if (intent === 'yes' || intent === 'no') return true;
  const asksAfter = ASKED_ABOUT.test(intent) && isQuestion(text);
  if (asksAfter) return false;
  if (talk.asked === 'products' && entities.lines.length > 0) return true;
  if (talk.asked === 'pending')
    return answerPending({ lines: [], pending: talk.pending }, understood) !== null;
  if (talk.asked === 'contact')
    return (
      Boolean(entities.phone ?? entities.email ?? entities.name) || (intent === 'none' && hasContact(text))
    );
  if (talk.asked === 'address')
    return entities.address !== undefined || (mayBePlace(understood) && parseAddressAnswer(text) !== null);
  return intent === 'order.place' || (intent === 'none' && entities.lines.length > 0);
}

/** "17 Regency Steps" is a place, whatever a few words without a verb sound like. */
const mayBePlace = ({ intent, text }: Understood) =>
  intent === 'none' ||
  (/\d/.test(text) &&
    /^(?:help|shop\.|greet|thanks|product\.|order\.status)/.test(intent) &&
    !isQuestion(text));

const hasContact = (text: string) => Object.keys(parseContact(text)).length > 0;

export interface Heard extends CartChange {
  given: Given;
  /** nothing of what was said could be used for what was asked */
  missed: boolean;
  /** the goods are others than before, or other questions about them are open */
  cartChanged: boolean;
  /** the person wants something else about the order and has not said what */
  toChange?: ToChange | undefined;
}

export type ToChange = 'address' | 'something';

/** What somebody wants otherwise without saying how: "change the address", or a no to the card. */
function partToChange(asked: Asked | undefined, { intent, entities }: Understood): ToChange | undefined {
  const isChange = intent === 'order.change';
  const isShown = asked === 'confirm' || asked === 'change';
  if (isChange && entities.change === 'address' && (isShown || asked === 'contact')) return 'address';
  return isShown && (isChange || intent === 'no') ? 'something' : undefined;
}

/** What one message says about the order, in the light of what was asked. */
export function hear(options: {
  asked?: Asked;
  pending: Pending[];
  understood: Understood;
  draft: Draft | null;
}): Heard {
  const { asked, pending, understood, draft } = options;
  const { intent } = understood;
  const cart = {
    lines:
      draft?.lines.map(({ productId, quantity, unitEn, unitZh }) => ({
        productId,
        quantity,
        units: [unitEn, unitZh],
      })) ?? [],
    pending,
  };

  const isAnswer =
    asked === 'pending' && (intent !== 'order.change' || understood.entities.lines.length === 0);
  const change = (isAnswer ? answerPending(cart, understood) : null) ?? mayChange(cart, asked, understood);
  const given = hearGiven(asked, understood, change.changed);

  const changed = change.changed || Object.keys(given).length > 0;
  const toChange = changed ? undefined : partToChange(asked, understood);
  const missed = !changed && !toChange && change.notes.length === 0;
  return { ...change, cartChanged: change.changed, changed, given, toChange, missed };
}

/** A number alone, where a street or a phone was asked for, is no quantity. */
function mayChange(cart: Cart, asked: Asked | undefined, understood: Understood): CartChange {
  const { intent, entities, text } = understood;
  const asksDetails = asked === 'address' || asked === 'contact';
  const mayCount = intent === 'order.change' || (intent === 'order.place' && !/^\W*\d+\W*$/.test(text));
  const isStray = asksDetails && !mayCount && entities.lines.length === 0;
  return isStray ? { ...cart, notes: [], changed: false } : changeCart(cart, understood);
}

/** Address and contact details: said anywhere, or the whole message when they were asked for. */
function hearGiven(asked: Asked | undefined, understood: Understood, hadGoods: boolean): Given {
  const { intent, entities, text } = understood;
  const mayAnswer =
    !hadGoods && (mayBePlace(understood) || intent === 'order.place' || intent === 'order.change');
  const whole = asked === 'address' && mayAnswer ? parseAddressAnswer(text) : null;
  const { address: found } = entities;
  // the answer as a whole knows the town after the street, unless a name stands before it
  const address = found && !whole?.startsWith(found) ? found : (whole ?? found);
  const isContact = asked === 'contact' || (asked === 'address' && (entities.phone ?? entities.email));
  const answer = isContact && !hadGoods ? parseContact(found ? text.replace(found, ',') : text) : {};
  const { name, phone, email } = {
    ...answer,
    ...defined({ name: entities.name, phone: entities.phone, email: entities.email }),
  };
  return defined({
    address: address ?? undefined,
    contactName: name,
    contactPhone: phone,
    contactEmail: email,
  });
}

function defined<T extends Record<string, string | undefined>>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as Partial<T>;
}
