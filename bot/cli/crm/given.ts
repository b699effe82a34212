import { minorUnits } from '../../../domain/money.ts';
import { startOfDate } from '../../../domain/period.ts';

/** The options of a command as its form reads them; what was not given is undefined. */
export interface Given {
  text(name: string): string | undefined;
  flag(name: string): boolean;
  whole(name: string): number | undefined;
  /** an amount as people write it, in minor units */
  money(name: string): number | undefined;
  /** when that day begins in the shop's zone */
  day(name: string): string | undefined;
  /** words with commas between them */
  list(name: string): string[] | undefined;
  json(name: string): unknown;
  /** SKU:QUANTITY,SKU:QUANTITY */
  lines(name: string): { sku: string; quantity: number }[] | undefined;
}

/** An option that cannot be read, with what to write instead. */
export class WrongOption extends Error {
  override name = 'WrongOption';
}

/** Reads options in the shop's currency and zone. */
export function given(
  options: Record<string, string | true>,
  { currency, timeZone }: { currency: string; timeZone: string },
): Given {
  const text = (name: string) => (typeof options[name] === 'string' ? options[name] : undefined);
  const read =
    <T>(what: string, parse: (value: string) => T | undefined) =>
    (name: string): T | undefined => {
      const value = text(name);
      if (value === undefined) return undefined;
      const parsed = parse(value);
      if (parsed === undefined) throw new WrongOption(`--${name} needs ${what}.`);
      return parsed;
    };
  return {
    text,
    flag: (name) => options[name] === true,
    whole: read('a whole number', (value) => (/^[+-]?\d{1,9}$/.test(value) ? Number(value) : undefined)),
    money: read('an amount such as 12.50', (value) => minorUnits(value, currency)),
    day: read('a day such as 2026-11-01', (value) => startOfDate(value, timeZone)?.toISOString()),
    list: (name) =>
      text(name)
        ?.split(',')
        .map((word) => word.trim()),
    json: read('JSON, in quotation marks', jsonOf),
    lines: read('SKU:QUANTITY, with commas between several', linesOf),
  };
}

function jsonOf(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

function linesOf(value: string) {
  const lines = value.split(',').map((part) => /^\s*(\S+):(\d{1,6})\s*$/.exec(part));
  if (lines.some((line) => line === null)) return undefined;
  return lines.map((line) => ({ sku: line?.[1] ?? '', quantity: Number(line?.[2]) }));
}
