import type { ProductMention } from './catalogue.ts';
import type { Quantity } from './numbers.ts';

/** One product that somebody names, with how many of it; `unclearQuantity` is what to ask about: 三盒半, "2.5 boxes". */
export interface SaidLine {
  mention: ProductMention;
  quantity?: number;
  unit?: string;
  unclearQuantity?: string;
}

/** Between a number and its product: "of the best", 上好的; no comma, no "and". */
const BEFORE =
  /^(?:\s|x|of|the|your|more|other|those|these|-|(?!and\b|or\b|with\b|to\b|for\b)[a-z]{2,12}(?=\s)){0,8}$|^\p{Script=Han}{0,4}$/u;
const NOT_BEFORE = /[和跟还及与送]/;
/** Between a product and its number: "longjing x 3", 龙井我要三盒. */
const AFTER = /^[\s:x*-]{0,4}$|^(?:我?要|我?来|买|来个|各)?$/;
const AFTER_WIDE = /^\s?[,-]\s?$/;

function belongsBefore(folded: string, number: Quantity, mention: ProductMention): boolean {
  const gap = folded.slice(number.end, mention.start);
  return number.end <= mention.start && gap.length <= 30 && BEFORE.test(gap) && !NOT_BEFORE.test(gap);
}

function belongsAfter(
  folded: string,
  number: Quantity,
  mention: ProductMention,
  next?: ProductMention,
): boolean {
  if (number.start < mention.end || number.weak) return false;

  const gap = folded.slice(mention.end, number.start);
  if (AFTER.test(gap)) return true;
  return AFTER_WIDE.test(gap) && !(next && belongsBefore(folded, number, next));
}

function lineOf(mention: ProductMention, number: Quantity | undefined, text: string): SaidLine {
  if (!number) return { mention };

  const unit = number.unit && { unit: number.unit };
  if (number.value === undefined)
    return { mention, ...unit, unclearQuantity: text.slice(number.start, number.end) };
  return { mention, quantity: number.value, ...unit };
}

/**
 * Gives each product the number that counts it: the one before it, else the one after it, else the only one said.
 *
 * @example "3 boxes of longjing and 2 mugs" // longjing: 3 boxes, mugs: 2
 */
export function pairLines(
  text: string,
  folded: string,
  mentions: ProductMention[],
  numbers: Quantity[],
): { lines: SaidLine[]; left: Quantity[] } {
  const free = new Set(numbers);
  const chosen = mentions.map((mention, i) => {
    const before = [...free].filter((number) => belongsBefore(folded, number, mention)).at(-1);
    const number = before ?? [...free].find((each) => belongsAfter(folded, each, mention, mentions[i + 1]));
    if (number) free.delete(number);
    return number;
  });

  const left = [...free].filter((number) => !number.weak);
  if (mentions.length === 1 && !chosen[0] && left.length === 1) chosen[0] = left.pop();
  const lines = mentions.map((mention, i) => lineOf(mention, chosen[i], text));
  if (!ONE_EACH.test(folded)) return { lines, left };
  return { lines: lines.map((line) => (line.unclearQuantity ? line : { quantity: 1, ...line })), left };
}

/** "Just the one", "one of each", 各一个: of all that is named without a number. */
const ONE_EACH = /\b(?:just|only) (?:the |an? )?one\b|\bone (?:of )?each\b|\bone of both\b|各[来要拿]?[一1]/;
