/** What the servers are started with and the load generator opens conversations with. */
export const SECRET = 'a-secret-for-the-benchmark-of-parley';
export const API_KEY = 'parley_the-key-of-the-benchmark-and-of-nothing-else';
