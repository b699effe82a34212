import { findQuantities } from './numbers.ts';
import { isQuestion, type Understood } from './recognize.ts';
import { fold } from './text.ts';

const NTH: [RegExp, number][] = [
  [/\b(?:first|1st)(?: one)?\b|第[一1][个款种样]/, 0],
  [/\b(?:second|2nd)(?: one)?\b|第[二2][个款种样]/, 1],
  [/\b(?:third|3rd)(?: one)?\b|第[三3][个款种样]/, 2],
  [/\b(?:last|latter)(?: one)?\b|最后[一1]?[个款种样]/, -1],
];
const POINTS = /\b(?:it|that|this|those|these|them|one)\b|[这那它]|就要/;
const WANTS = /\b(?:take|have|add|get|give|want|buy|order|like|grab)\b|[来要加买拿订]/;

/**
 * "I'll take two" after a product was shown means that product, "the second one" one of several; the words as they
 * are when they mean something else. Beside an open order they must say that something is wanted.
 */
export function pointedAt(
  shown: string[],
  understood: Understood,
  { inOrder }: { inOrder: boolean },
): Understood {
  const { intent, entities, text } = understood;
  const { lines, address, phone, email, orderNumber, change } = entities;
  if (lines.length > 0) return narrowed(shown, understood);
  const mayBe =
    intent === 'order.place' ||
    intent === 'none' ||
    (intent === 'yes' && /\d|one|[一两]/.test(fold(text))) ||
    (intent === 'order.change' && (change === 'add' || !inOrder));
  if (!mayBe || (address ?? phone ?? email ?? orderNumber) || isQuestion(text)) return understood;

  const said = fold(text);
  const nth = NTH.find(([pattern]) => pattern.test(said));
  const [number] = findQuantities(nth ? said.replace(nth[0], ' ') : said);
  const wants = WANTS.test(said);
  const points = nth || number || (wants && POINTS.test(said));
  if (!points || (inOrder && !wants)) return understood;

  const chosen = nth && shown.at(nth[1]);
  const mention = { start: 0, end: 0, text: '', candidates: chosen ? [chosen] : shown };
  const counted = number?.value ?? (number ? undefined : entities.quantity);
  const unclear = number && number.value === undefined ? text.slice(number.start, number.end) : undefined;
  const line = {
    mention,
    ...(counted && { quantity: counted }),
    ...(unclear && { unclearQuantity: unclear }),
  };
  return {
    ...understood,
    intent: 'order.place',
    score: 1,
    runnerUp: undefined,
    entities: {
      ...entities,
      quantity: undefined,
      unclearQuantity: undefined,
      wanted: undefined,
      lines: [line],
    },
  };
}

/** "The spring one" of the gift boxes just shown is none of the other springs. */
function narrowed(shown: string[], understood: Understood): Understood {
  if (!/\bones?\b|[那这]|的[吧啊]?$/.test(fold(understood.text))) return understood;
  const lines = understood.entities.lines.map((line) => {
    const candidates = line.mention.candidates.filter((id) => shown.includes(id));
    return candidates.length > 0 ? { ...line, mention: { ...line.mention, candidates } } : line;
  });
  return { ...understood, entities: { ...understood.entities, lines } };
}
