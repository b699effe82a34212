import { describe, expect, it } from 'vitest';
import { dateOf, type PeriodName, periodOf } from '../../domain/period.ts';

const period = (name: PeriodName, now: string, timeZone: string) => {
  const { from, to, previousFrom } = periodOf(name, { now: new Date(now), timeZone });
  return [previousFrom, from, to].map((time) => time.toISOString().replace(':00.000Z', ''));
};

const HOUR = 3_600_000;

describe('a period of the calendar', () => {
  it('is the day of the zone, not of UTC', () => {
    expect(period('today', '2026-03-08T20:00:00Z', 'Asia/Shanghai')).toEqual([
      '2026-03-07T16:00',
      '2026-03-08T16:00',
      '2026-03-09T16:00',
    ]);
    expect(period('today', '2026-03-08T20:00:00Z', 'America/Los_Angeles')[1]).toBe('2026-03-08T08:00');
  });

  it('begins in the very millisecond of midnight and not one before', () => {
    expect(period('today', '2026-03-08T15:59:59.999Z', 'Asia/Shanghai')[1]).toBe('2026-03-07T16:00');
    expect(period('today', '2026-03-08T16:00:00.000Z', 'Asia/Shanghai')[1]).toBe('2026-03-08T16:00');
  });

  it('yesterday ends where today begins', () => {
    expect(period('yesterday', '2026-01-01T03:00:00Z', 'UTC')).toEqual([
      '2025-12-30T00:00',
      '2025-12-31T00:00',
      '2026-01-01T00:00',
    ]);
  });

  it.each([
    ['a Monday', '2026-03-02T12:00:00Z'],
    ['a Wednesday', '2026-03-04T12:00:00Z'],
    ['a Sunday', '2026-03-08T12:00:00Z'],
  ])('a week begins on its Monday, seen from %s', (_day, now) => {
    expect(period('week', now, 'UTC')).toEqual(['2026-02-23T00:00', '2026-03-02T00:00', '2026-03-09T00:00']);
    expect(period('lastWeek', now, 'UTC')).toEqual([
      '2026-02-16T00:00',
      '2026-02-23T00:00',
      '2026-03-02T00:00',
    ]);
  });

  it('months end where they end: 31 March, 29 and 28 February, the turn of the year', () => {
    expect(period('lastMonth', '2026-03-31T12:00:00Z', 'UTC')).toEqual([
      '2026-01-01T00:00',
      '2026-02-01T00:00',
      '2026-03-01T00:00',
    ]);
    expect(period('month', '2028-02-29T12:00:00Z', 'UTC')).toEqual([
      '2028-01-01T00:00',
      '2028-02-01T00:00',
      '2028-03-01T00:00',
    ]);
    expect(period('month', '2026-01-15T12:00:00Z', 'UTC')).toEqual([
      '2025-12-01T00:00',
      '2026-01-01T00:00',
      '2026-02-01T00:00',
    ]);
    expect(period('yesterday', '2028-03-01T12:00:00Z', 'UTC')[1]).toBe('2028-02-29T00:00');
  });

  // zone, a moment of the day the clocks change, its length in hours
  it.each([
    ['Europe/London', '2026-03-29T12:00:00Z', 23],
    ['Europe/London', '2026-10-25T12:00:00Z', 25],
    ['America/New_York', '2026-03-08T16:00:00Z', 23],
    ['America/New_York', '2026-11-01T16:00:00Z', 25],
    ['Australia/Lord_Howe', '2026-10-04T02:00:00Z', 23.5],
    ['Australia/Lord_Howe', '2026-04-05T02:00:00Z', 24.5],
    ['America/Sao_Paulo', '2018-11-04T12:00:00Z', 23], // midnight is skipped: the day begins at 01:00
    ['America/Sao_Paulo', '2018-02-17T12:00:00Z', 25], // its last hour comes twice
    ['America/Havana', '2026-11-01T16:00:00Z', 25], // midnight itself comes twice
    ['Asia/Beirut', '2026-03-29T12:00:00Z', 23],
    ['Africa/Cairo', '2026-04-24T12:00:00Z', 23],
    ['Asia/Kathmandu', '2026-03-29T12:00:00Z', 24],
    ['Asia/Shanghai', '2026-03-29T12:00:00Z', 24],
  ])('a day in %s at %s has %d hours and meets its neighbours', (timeZone, now, hours) => {
    const today = periodOf('today', { now: new Date(now), timeZone });
    const yesterday = periodOf('yesterday', { now: new Date(now), timeZone });

    expect((today.to.getTime() - today.from.getTime()) / HOUR).toBe(hours);
    expect(yesterday.to).toEqual(today.from);
    expect(today.previousFrom).toEqual(yesterday.from);
  });

  it('covers two years hour by hour without a gap in six zones', () => {
    const zones = [
      'Europe/London',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'Asia/Shanghai',
    ];
    for (const timeZone of [...zones, 'America/Havana']) {
      let end = periodOf('today', { now: new Date('2026-01-02T12:00:00Z'), timeZone }).from;
      for (let day = 0; day < 730; day++) {
        const { from, to } = periodOf('today', { now: end, timeZone });
        expect(from).toEqual(end);
        end = to;
      }
    }
  });
});

describe('a date as text', () => {
  it.each([
    ['2026-03-08T15:59:59Z', 'Asia/Shanghai', '2026-03-08'],
    ['2026-03-08T16:00:00Z', 'Asia/Shanghai', '2026-03-09'],
    ['2026-01-01T00:30:00Z', 'America/New_York', '2025-12-31'],
    ['2028-02-29T12:00:00Z', 'Asia/Kathmandu', '2028-02-29'],
  ])('%s in %s is %s', (instant, timeZone, date) => {
    expect(dateOf(new Date(instant), timeZone)).toBe(date);
  });
});
