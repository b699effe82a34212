// How the server's own process is started, by npm start, by tests and by the benchmark.

/**
 * Memory for a little speed: a server full of turns holds 280 MB instead of 500 and more, at 8 % fewer turns. V8 would
 * let garbage grow as long as the machine has room. With --enable-source-maps in NODE_OPTIONS stack traces name
 * TypeScript lines again, for 30 MB.
 */
export const serverFlags = ['--max-semi-space-size=8', '--heap-growing-percent=10'];
