/** What the servers are started with and the load generator opens conversations with. */
export const SECRET = 'a-secret-for-the-benchmark-of-parley';
