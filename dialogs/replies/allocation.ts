import type { Factor } from '../../domain/allocation/worth.ts';

/** A product as a sentence names it. */
export interface SaidProduct {
  name: string;
  unit: string;
}

/** What is there of a product, and how many pieces are waited for. */
export interface SaidStock extends SaidProduct {
  onHand: number;
  allocated: number;
  reserved: number;
}

/** Sentences about who gets what has come in. */
export interface AllocationReplies {
  workingOut: string;
  /** of these there is enough; of nothing in particular: nothing is short */
  enoughFor(names: string[]): string;
  nobodyWaits: string;
  nothingToGive: string;
  /** `names` is empty for everything that is short */
  allocationTitle(names: string[]): string;
  wholeOnly: string;
  stockLine(stock: SaidStock): string;
  /** "3 of 5", with the product's name where there are several */
  gets(gets: number, wants: number, name?: string): string;
  /** what speaks for an order */
  factsOf(facts: { paid: string; since: string; promised: string | null; earlierOrders: number }): string;
  /** `isRest`: it gets some, and the rest waits */
  behind(options: { factor: Factor | 'earlier'; order: number; gets: number; isRest: boolean }): string;
  notWhole(options: SaidProduct & { wants: number; free: number }): string;
  fitsLess(order: number): string;
  noneLeft(options: SaidProduct & { isRest: boolean }): string;
  /** `name` where there are several */
  nextInLine(name?: string): string;
  oneMore(options: SaidProduct & { worth: string; order: number | null; isWhole: boolean }): string;
  /** the search was ended by its time; `percent` is how far from the best this may be */
  perhapsBetter(percent: string): string;
  leftOut(lines: number): string;
  askAllocate: string;
  allocateButton: string;
  wholeButton: string;
  partsButton: string;
  allocated(pieces: number, orders: number): string;
  allocatedBefore: string;
  /** on an order's card, before the pieces that are promised to it */
  setAside: string;
  /** a button that says it, to have it worked out anew */
  planAgain(names: string[]): string;
}
