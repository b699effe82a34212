import { openContact, type SealedContact } from '../../domain/orders/orderContact.ts';
import { openVault } from '../../domain/sealed.ts';

/** The DATA_KEY of every database and server the tests make. */
export const TEST_DATA_KEY = Buffer.alloc(32, 'a key of the tests').toString('base64');

export const testVault = openVault({ keys: [TEST_DATA_KEY], country: 'CN' });

/** An order's row with its contact as people read it. */
export const opened = <R extends { id: string }>(row: R): R => ({
  ...row,
  ...openContact(testVault, row as unknown as SealedContact & { id: string }),
});
