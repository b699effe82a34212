import type { Activity, Attachment } from 'botbuilder';
import { z } from 'zod';

// Adaptive Cards 1.5 in the few shapes we need. Texts come from replies; these functions only arrange.

export type Element = Record<string, unknown>;

/** A button that posts `data` back; whoever reads it treats every value as hostile. */
export interface Button {
  title: string;
  data: CardAction;
  style?: 'positive' | 'destructive';
}

const action = z.discriminatedUnion('verb', [
  z.object({
    verb: z.enum(['order.confirm', 'order.change', 'order.drop']),
    id: z.string().max(100),
    version: z.number().int(),
  }),
  z.object({
    verb: z.enum([
      'order.cancel',
      'order.pay',
      'product.order',
      'rep.show',
      'rep.customer',
      'rep.pay',
      'rep.ship',
      'rep.deliver',
      'rep.allocate',
      'rep.allocateWhole',
      'rep.allocateParts',
      'rep.taskDone',
    ]),
    id: z.string().max(100),
  }),
]);

/** What our buttons post. `id` and `version` bind a button to what was shown with it. */
export type CardAction = z.infer<typeof action>;

/** The action of a posted value, or null when it is none of ours: a client can post anything. */
export function readAction(value: unknown): CardAction | null {
  return action.safeParse(value).data ?? null;
}

/** A button that opens a page. */
export interface LinkButton {
  title: string;
  url: string;
}

/** A card with its plain words, which channels without cards and screen readers get. */
export function cardMessage(
  text: string,
  body: Element[],
  buttons: (Button | LinkButton)[] = [],
): Partial<Activity> {
  return { type: 'message', text: '', summary: text, attachments: [adaptive(text, body, buttons)] };
}

/** CardFactory's own word: the terminal tells tasks in a card's words, and needs no SDK for it. */
const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

function adaptive(speak: string, body: Element[], buttons: (Button | LinkButton)[]): Attachment {
  const content = {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: speak,
    body,
    actions: buttons.map(actionOf),
  };
  return { contentType: ADAPTIVE_CARD, content };
}

const actionOf = (button: Button | LinkButton): Element =>
  'url' in button
    ? { type: 'Action.OpenUrl', title: button.title, url: button.url, style: 'positive' }
    : { type: 'Action.Submit', title: button.title, data: button.data, style: button.style };

/** Buttons within a card, beside what they are about. */
export const buttonsInside = (buttons: Button[]): Element => ({
  type: 'ActionSet',
  actions: buttons.map(actionOf),
});

/** A heading, with a smaller line at its right when given. */
export function heading(title: string, aside?: string): Element {
  const text = { type: 'TextBlock', text: title, weight: 'bolder', size: 'medium', wrap: true };
  return aside
    ? row([cell([text], 'auto'), cell([{ ...quiet(aside), horizontalAlignment: 'right' }], 'stretch')])
    : text;
}

export const words = (text: string, more: Element = {}): Element => ({
  type: 'TextBlock',
  text,
  wrap: true,
  ...more,
});
export const quiet = (text: string): Element => words(text, { isSubtle: true, size: 'small' });
export const strong = (text: string): Element => words(text, { weight: 'bolder' });
export const atRight = (text: string, more: Element = {}): Element =>
  words(text, { horizontalAlignment: 'right', wrap: false, ...more });

export const row = (columns: Element[], more: Element = {}): Element => ({
  type: 'ColumnSet',
  columns,
  ...more,
});
export const cell = (items: Element[], width: string): Element => ({ type: 'Column', width, items });

/** What people typed, so that a card shows it as it is: no link or bold of theirs in front of somebody else. */
export const plain = (typed: string): string => typed.replace(/[\\`*_~[\]<>#]/g, '\\$&');

/** Name and value pairs; those without a value are left out. */
export const facts = (pairs: [string, string | null | undefined][]): Element => ({
  type: 'FactSet',
  facts: pairs.filter(([, value]) => value).map(([title, value]) => ({ title, value })),
});

/** A message with buttons that say what is on them. */
export function suggesting(text: string, says: string[]): Partial<Activity> {
  const actions = says.map((title) => ({ type: 'imBack', title, value: title }));
  return { type: 'message', text, textFormat: 'markdown', suggestedActions: { to: [], actions } };
}
