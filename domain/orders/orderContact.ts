import { open, type Sealed, seal, type Vault } from '../sealed.ts';
import type { OrderContact } from './order.ts';

/** An order's contact as its row has it. */
export interface SealedContact {
  contactName: string | null;
  contactPhone: Sealed | null;
  contactEmail: Sealed | null;
  address: Sealed | null;
}

/** The contact of the order with this id, sealed for its row. */
export function sealContact(vault: Vault, id: string, contact: OrderContact): SealedContact {
  const sealed = (column: 'contactPhone' | 'contactEmail' | 'address') => {
    const text = contact[column];
    return text === null ? null : seal(vault, { table: 'Order', column, id }, text);
  };
  return {
    contactName: contact.contactName,
    contactPhone: sealed('contactPhone'),
    contactEmail: sealed('contactEmail'),
    address: sealed('address'),
  };
}

/** Which parts differ; a history says which, and not what they are. */
export const changedFields = (before: OrderContact, after: OrderContact) =>
  (['contactName', 'contactPhone', 'contactEmail', 'address'] as const).filter(
    (field) => before[field] !== after[field],
  );

/** What the row of an order says of where to send it and whom to ask. */
export function openContact(vault: Vault, row: SealedContact & { id: string }): OrderContact {
  const text = (column: 'contactPhone' | 'contactEmail' | 'address') => {
    const sealed = row[column];
    return sealed === null ? null : open(vault, { table: 'Order', column, id: row.id }, sealed);
  };
  return {
    contactName: row.contactName,
    contactPhone: text('contactPhone'),
    contactEmail: text('contactEmail'),
    address: text('address'),
  };
}
