import type { PaymentEffect } from '../../domain/payments/receivePayment.ts';
import type { OrderStanding } from './replies.ts';

/** How the last try to pay an order went, for somebody who has trouble with it. */
export type TriedPayment = 'open' | 'failed' | 'ended';

/** Sentences for paying. */
export interface PaymentReplies {
  /** on a button; pressing it under a message says it */
  payNow: string;
  payThis(number: number): string;
  payWhich: string;
  /** while the provider is asked for a link */
  payGetting(number: number): string;
  payTitle(number: number): string;
  payAmount: string;
  payUntil: string;
  payButton: string;
  /** instead of a link */
  payNotReady: string;
  payRefused: string;
  /** of an order that nobody owes anything for */
  payNothing(number: number, order: OrderStanding): string;
  /** the order being built is not placed yet */
  payPlaceFirst: string;
  /** after the ways to pay that the shop told of */
  payOnline: string;
  /** with an order that waits for it */
  payOnlineNow(number: number): string;
  /** to trouble with a payment that was never begun here */
  payNotSeen(number: number): string;
  payTried(number: number, tried: TriedPayment): string;
  /** what a provider's word about an order's payment means to its customer */
  paymentNews(effect: PaymentEffect, number: number): string;
  /** a part of an order’s money, or all of it, went back through its provider */
  refundSent(number: number, amount: string): string;
}
