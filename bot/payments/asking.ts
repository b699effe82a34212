import type { Db } from '../../domain/db.ts';
import type { Logger } from '../log.ts';
import type { PayLinks } from './payLinks.ts';
import type { OnlineProvider, PaymentProvider } from './provider.ts';

/** What asking a provider takes. */
export interface Asking {
  db: Db;
  provider: PaymentProvider;
  links: PayLinks;
  /** how the world reaches our pages */
  address: () => string;
  now: () => Date;
  /** 0 to 1, spreads retries */
  random: () => number;
  log: Logger;
}

/** The provider of this name when it is the one that is on: what another began only has its time. */
export const providerOf = ({ provider }: Asking, name: string): OnlineProvider | null =>
  provider.name !== 'manual' && provider.name === name ? provider : null;

export const MINUTE_MS = 60_000;

/** Asked so often in vain, some nine hours, a provider is not asked again; what it tells then is heard all the same. */
export const MOST_ASKED = 40;

/** When to ask again after so many times: doubles from a minute up to `mostMs`, with up to a quarter more. */
export const askAgainAt = ({ now, random }: Asking, attempt: number, mostMs: number): Date =>
  new Date(now().getTime() + Math.min(MINUTE_MS * 2 ** (attempt - 1), mostMs) * (1 + random() / 4));
