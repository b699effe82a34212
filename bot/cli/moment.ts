/**
 * A time as the shop's clocks have it.
 * @example moment('2026-03-08T04:00:00Z', 'Asia/Shanghai') // '2026-03-08 12:00'
 */
export function moment(iso: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return parts.format(new Date(iso));
}
