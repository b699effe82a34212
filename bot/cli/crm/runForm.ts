import type { Language } from '../../../dialogs/understanding/language.ts';
import type { Tx } from '../../../domain/db.ts';
import { findOrderByNumber } from '../../../domain/orders/findOrderByNumber.ts';
import { findProductIds } from '../../../domain/products/productRecords.ts';
import { findSegmentByName } from '../../../domain/segments/segments.ts';
import { answerRoute } from '../../api/rest/answer.ts';
import { operator } from '../../api/rest/caller.ts';
import { restHouse } from '../../api/rest/house.ts';
import { routes } from '../../api/rest/routes.ts';
import type { Answer, Surroundings } from '../commands.ts';
import { type Form, type FormName, forms } from './forms.ts';
import { given, WrongOption } from './given.ts';

/** A command of `npm run crm` as it reaches whoever has the database. */
export interface CrmCommand {
  form: FormName;
  /** an order's number, a product's SKU, a segment's name, or an id */
  word: string;
  options: Record<string, string | true>;
  json: boolean;
  language: Language;
  /** made at the terminal, so that a command that arrives twice has one effect */
  key: string;
}

/** What a command answers, for `crmLines` or as it is. */
export interface CrmResult {
  form: FormName;
  options: CrmCommand['options'];
  body: unknown;
  json: boolean;
  language: Language;
  timeZone: string;
  /** the shop's */
  currency: string;
}

/** Asks the route that the form names, as the operator. */
export async function runForm(command: CrmCommand, around: Surroundings): Promise<Answer> {
  const { form: name, json, language } = command;
  const { timeZone, currency } = around.shop;
  const form: Form = forms[name];
  try {
    const { query, body } = form.make(given(command.options, around.shop));
    const id = await around.db.read((tx) => idOf(tx, form, command.word));
    const answer = await answerRoute(
      routes[form.route],
      {
        ...{ caller: operator, id, language, query: defined(query), body: defined(body) },
        ifMatch: routes[form.route].ifMatch === 'needed' ? '*' : undefined, // who types has just looked
        idempotencyKey: command.key,
      },
      restHouse(around, () => {}),
    );
    const told: unknown = answer.body === null ? null : JSON.parse(answer.body);
    if (answer.status >= 400) return { ok: false, message: (told as { detail: string }).detail };
    const shown = { form: name, options: command.options, body: told, json, language, timeZone, currency };
    return { ok: true, result: { kind: 'crm', ...shown } };
  } catch (error) {
    if (error instanceof WrongOption) return { ok: false, message: error.message };
    throw error;
  }
}

/** Options that were not given are fields that are not there. */
export const defined = (fields: object | undefined) =>
  Object.fromEntries(Object.entries(fields ?? {}).filter(([, value]) => value !== undefined));

/** People know orders by number, products by SKU and segments by name; what is found by none is taken for an id. */
async function idOf(tx: Tx, { names }: Form, word: string): Promise<string> {
  if (names === 'order' && /^\d{1,9}$/.test(word)) {
    const found = await findOrderByNumber(tx, { number: Number(word) });
    return found.ok ? found.value.id : word;
  }
  if (names === 'segment') return (await findSegmentByName(tx, { name: word }))?.id ?? word;
  if (names !== 'product') return word;
  const ids = await findProductIds(tx, { skus: [word] });
  return ids.ok ? (ids.value.get(word) ?? word) : word;
}
