import type { Stage } from './customers/stages.ts';
import type { EditRule, MoveRule } from './orders/orderMoves.ts';

/**
 * Every refusal a person can cause, with the facts that explain it. An exhaustive table turns each
 * kind into a sentence in each language (dialogs/replies).
 */
export type Problem =
  | { kind: 'orderNotFound' }
  | { kind: 'customerNotFound' }
  | { kind: 'productNotFound'; productIds?: string[] }
  | { kind: 'orderEmpty' }
  | { kind: 'orderIncomplete'; missing: OrderPart[] }
  | { kind: 'quantityNotAllowed'; most: number }
  | { kind: 'tooManyLines'; most: number }
  | { kind: 'totalTooLarge' }
  | { kind: 'currenciesDiffer' }
  | {
      kind: 'outOfStock';
      short: { productId: string; nameEn: string; nameZh: string; wanted: number; left: number }[];
    }
  | {
      kind: 'moveNotAllowed';
      move: OrderMove;
      /** which of the rules of domain/orders/orderMoves.ts the order does not meet */
      rule: MoveRule;
      status: string;
      payment: string;
      fulfilment: string;
    }
  | { kind: 'lineNotFound'; position: number }
  | { kind: 'amountNotAllowed'; most: number; currency: string }
  | { kind: 'approvalNeeded'; limit: number; currency: string }
  | { kind: 'discountNotAllowed' }
  | { kind: 'quoteExpired'; until: Date }
  | { kind: 'orderChanged'; version: number }
  | {
      /** it is there, and set aside for other orders; `left` is what this one may have */
      kind: 'promisedElsewhere';
      short: { productId: string; nameEn: string; nameZh: string; wanted: number; left: number }[];
    }
  | { kind: 'planNotFound' }
  | { kind: 'planStale' }
  /** nothing is set aside for the order */
  | { kind: 'nothingAllocated' }
  | {
      kind: 'orderNotEditable';
      /** 'isDraft': what it sells and costs is settled when it is placed */
      rule: EditRule;
      status: string;
      payment: string;
      fulfilment: string;
    }
  | { kind: 'priceChanged' }
  /** a customer, a product, a webhook or a segment is another than the one that was looked at */
  | { kind: 'recordChanged'; version: number }
  | { kind: 'skuTaken'; sku: string }
  | { kind: 'stockNotAllowed'; least: number; most: number }
  | { kind: 'customerHasOrders'; orders: number }
  | { kind: 'webhookNotFound' }
  | { kind: 'webhookUrlNotAllowed' }
  | { kind: 'contactNotValid'; field: ContactField }
  | { kind: 'linkNotValid' }
  | CustomerProblem;

/** What can be wrong about a customer's record. */
export type CustomerProblem =
  | { kind: 'customerChanged'; version: number }
  | { kind: 'customerFieldNotValid'; field: CustomerField }
  | { kind: 'detailNotFound' }
  | { kind: 'taskNotFound' }
  | { kind: 'stageNotAllowed'; from: Stage; to: Stage }
  | { kind: 'mergeNotAllowed'; why: 'same' | 'merged' | 'undone' | 'changedSince' }
  | { kind: 'segmentNotValid'; path: string }
  | { kind: 'segmentNotFound' }
  | { kind: 'segmentNameTaken'; name: string };

export type CustomerField =
  | ('company' | 'language' | 'timeZone' | 'source' | 'tags' | 'owner')
  | ('label' | 'details' | 'note' | 'task' | 'lostReason');

export type OrderPart = 'lines' | 'contact' | 'address';
export type OrderMove = 'place' | 'pay' | 'ship' | 'deliver' | 'cancel' | 'refund' | 'return';
export type ContactField = 'name' | 'phone' | 'email' | 'address';
