import { openVault } from '../../domain/sealed.ts';

/** What the servers are started with and the load generator opens conversations with. */
export const SECRET = 'a-secret-for-the-benchmark-of-parley';
export const API_KEY = 'parley_the-key-of-the-benchmark-and-of-nothing-else';

/** What the sealed columns of the benchmark's databases are sealed with. */
export const DATA_KEY = Buffer.alloc(32, 'a key of the benchmark').toString('base64');
export const benchVault = openVault({ keys: [DATA_KEY], country: 'CN' });
