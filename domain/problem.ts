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
  | { kind: 'moveNotAllowed'; move: OrderMove; status: string; payment: string; fulfilment: string }
  | { kind: 'orderChanged'; version: number }
  | { kind: 'contactNotValid'; field: ContactField }
  | { kind: 'linkNotValid' };

export type OrderPart = 'lines' | 'contact' | 'address';
export type OrderMove = 'place' | 'pay' | 'ship' | 'deliver' | 'cancel';
export type ContactField = 'name' | 'phone' | 'email' | 'address';
