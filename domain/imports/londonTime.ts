const HOUR_MS = 3_600_000;

const london = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeZoneName: 'longOffset' });
const isAhead = new Map<number, boolean>(); // by hour: formatting costs 100 times more than looking up

/**
 * The instant (ms since 1970) at which London's clocks showed a local time, given as if it were UTC. Of an hour shown
 * twice in October it takes the first; one skipped in March counts on from before the change.
 * @example londonTime(Date.UTC(2011, 6, 1, 9, 0)) // Date.UTC(2011, 6, 1, 8, 0)
 */
export function londonTime(localAsUtc: number): number {
  const hourAhead = localAsUtc - HOUR_MS;
  return isSummerTime(hourAhead) ? hourAhead : localAsUtc;
}

function isSummerTime(instant: number): boolean {
  const hour = Math.floor(instant / HOUR_MS);
  const known = isAhead.get(hour);
  if (known !== undefined) return known;

  const found = london.format(hour * HOUR_MS).includes('+01');
  isAhead.set(hour, found);
  return found;
}
