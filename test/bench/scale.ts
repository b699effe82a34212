/** How much of everything a run does. */
export interface Scale {
  warmTurns: number;
  rounds: number;
  turns: number;
  arrivalSeconds: number;
  memoryAfter: number[];
  starts: number;
  /** orders in the database that the queries read */
  queryOrders: number;
}

export const START_ORDERS = 100_000;

const whole: Scale = {
  warmTurns: 2_000,
  rounds: 3,
  turns: 2_100,
  arrivalSeconds: 20,
  memoryAfter: [2_000, 6_000, 10_000],
  starts: 5,
  queryOrders: START_ORDERS,
};

/** About a minute, for CI. */
const quick: Scale = {
  ...whole,
  warmTurns: 500,
  rounds: 1,
  turns: 900,
  arrivalSeconds: 6,
  memoryAfter: [500, 1_500],
  starts: 3,
};

export function scaleOf(args: string[]): Scale {
  const scale = args.includes('--quick') ? quick : whole;
  return args.includes('--million') ? { ...scale, queryOrders: 1_000_000 } : scale;
}
