/**
 * What a database error means to us. `conflict`: run the transaction again; `unavailable`: nobody's mistake, try
 * later; `duplicate`: a unique index refused; null: a bug, or no database error at all.
 */
export type Fault = 'conflict' | 'unavailable' | 'duplicate';

/** Reads Prisma's and the drivers' errors, also when a dialog wrapped them (`.error`, `.cause`, driver adapter). */
export function faultOf(error: unknown): Fault | null {
  for (const layer of layersOf(error)) {
    const fault = faultByCode[layer.code ?? ''] ?? faultByKind[layer.kind ?? ''] ?? faultByText(layer);
    if (fault) return fault;
  }
  return null;
}

const faultByCode: Record<string, Fault> = {
  P2002: 'duplicate', // unique violation from a model call; raw SQL gives P2010 with the driver's code below
  P2034: 'conflict',
  P2028: 'unavailable', // the transaction ran out of time or lost its connection
  P1001: 'unavailable',
  P1002: 'unavailable',
  P1008: 'conflict', // SQLITE_BUSY, as the adapter words it
  P1017: 'unavailable',
  P2024: 'unavailable',
  '23505': 'duplicate',
  '40001': 'conflict',
  '40P01': 'conflict',
  '55P03': 'conflict', // lock_timeout
  '57014': 'unavailable', // statement_timeout
  '57P01': 'unavailable', // the server is shutting down
  '57P02': 'unavailable',
  '57P03': 'unavailable',
  '53300': 'unavailable', // too many connections
  '53100': 'unavailable', // disk full
  '25P03': 'unavailable', // idle in transaction for too long
  SQLITE_CONSTRAINT_UNIQUE: 'duplicate',
  SQLITE_CONSTRAINT_PRIMARYKEY: 'duplicate',
  SQLITE_BUSY: 'conflict',
  SQLITE_BUSY_SNAPSHOT: 'conflict',
  SQLITE_FULL: 'unavailable',
  SQLITE_READONLY: 'unavailable',
  SQLITE_CANTOPEN: 'unavailable',
  SQLITE_IOERR: 'unavailable',
  ECONNREFUSED: 'unavailable',
  ECONNRESET: 'unavailable',
  EPIPE: 'unavailable',
  ETIMEDOUT: 'unavailable',
};

const faultByKind: Record<string, Fault> = {
  UniqueConstraintViolation: 'duplicate',
  TransactionWriteConflict: 'conflict',
  SocketTimeout: 'conflict',
  ConnectionClosed: 'unavailable',
  DatabaseNotReachable: 'unavailable',
  TooManyConnections: 'unavailable',
};

interface Layer {
  code?: string;
  kind?: string;
  message?: string;
}

/** Some drivers give words only. */
function faultByText({ code, message = '' }: Layer): Fault | null {
  if (code?.startsWith('SQLITE_IOERR')) return 'unavailable';
  if (
    /Connection terminated|timeout exceeded when trying to connect|Query read timeout|disk is full/.test(
      message,
    )
  )
    return 'unavailable';
  return null;
}

function layersOf(error: unknown): Layer[] {
  const layers: Layer[] = [];
  const pending: unknown[] = [error];
  const seen = new Set<unknown>();
  while (pending.length && layers.length < 20) {
    const value = pending.shift();
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    const {
      code,
      originalCode,
      kind,
      message,
      cause,
      error: inner,
      meta,
      driverAdapterError,
    } = value as Record<string, unknown>;
    layers.push({ code: text(originalCode) ?? text(code), kind: text(kind), message: text(message) });
    if (originalCode && code) layers.push({ code: text(code) });
    pending.push(inner, cause, meta, driverAdapterError);
  }
  return layers;
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
