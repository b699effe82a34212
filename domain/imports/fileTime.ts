import { instantOf } from '../period.ts';

const written =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * A moment as files write it, the year first (3/8/2026 is August to some and March to others); without a zone of its own
 * as the clocks of the shop show it, and midnight without a time. Undefined when it is none.
 * @example timeOf('2026年3月8日 12:30', 'Asia/Shanghai') // 2026-03-08T04:30Z
 */
export function timeOf(text: string, timeZone: string): Date | undefined {
  const parts = written.exec(text.normalize('NFKC').trim());
  if (!parts) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map(numberOf);
  const ms = Math.trunc(Number(parts[7] ?? 0) * 1_000);
  const local = Date.UTC(year, month - 1, day, hour, minute, second, ms);
  const isDay = new Date(local).getUTCDate() === day && new Date(local).getUTCMonth() === month - 1;
  if (!isDay || hour > 23 || minute > 59 || second > 59) return undefined;

  const zone = parts[8];
  return zone === undefined ? instantOf(local, timeZone) : new Date(local - aheadOf(zone));
}

const numberOf = (part: string | undefined) => Number(part ?? 0);

/** @example aheadOf('+08:00') // 28800000 */
function aheadOf(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  const ahead = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === '-' ? -ahead : ahead;
}
