import type { Next, Request, Response } from 'restify';

/** An answer that refuses: a status, a code for programs and a sentence for people. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  /** the rest of the request was not read, so the connection cannot be used again */
  readonly close: boolean;

  constructor(status: number, code: string, message: string, options: { close: boolean } = { close: false }) {
    super(message);
    this.close = options.close;
    this.status = status;
    this.code = code;
  }
}

type Handler = (req: Request, res: Response) => Promise<void>;

/** Wraps an async route: a Refusal becomes its answer, anything else a 503 without a word of what broke. */
export function route(handler: Handler) {
  return (req: Request, res: Response, next: Next): void => {
    handler(req, res).then(
      () => next(false),
      (error) => {
        answerError(req, res, error);
        next(false);
      },
    );
  };
}

function answerError(req: Request, res: Response, error: unknown): void {
  if (res.headersSent) {
    req.log?.error({ err: nameOf(error) }, 'request failed after its answer');
    res.end();
    return;
  }
  if (error instanceof Refusal) {
    if (error.close) res.setHeader('Connection', 'close');
    sendJson(res, error.status, { error: { code: error.code, message: error.message } });
    return;
  }
  req.log?.error({ err: nameOf(error) }, 'request failed');
  res.setHeader('Retry-After', '2');
  sendJson(res, 503, {
    error: {
      code: 'Unavailable',
      message: 'The server cannot do this just now. Please try again in a moment.',
    },
  });
}

const nameOf = (error: unknown) => ({ name: (error as Error).name, message: (error as Error).message });

/** Answers with JSON that was made already or is made here. */
export function sendJson(res: Response, status: number, body: unknown): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  res.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  res.end(text);
}

const MOST_BODY_BYTES = 256 * 1024;

/** Reads a body of at most 256 KB as it came; refuses a larger one with 413. */
export async function readBody(req: Request): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BODY_BYTES)
      throw new Refusal(413, 'BodyTooLarge', 'Send at most 256 KB.', { close: true });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Reads a JSON body of at most 256 KB; an empty one is `{}`. Refuses with 400 or 413 and what to send instead. */
export async function readJson(req: Request): Promise<unknown> {
  const text = (await readBody(req)).toString('utf8');
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, 'NotJson', 'The body is not JSON. Send a JSON object as application/json.');
  }
}
