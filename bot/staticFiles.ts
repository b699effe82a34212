import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Request, Response, Server } from 'restify';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const pages: Record<string, string> = {
  '/': 'index.html',
  '/staff': 'staff.html',
  '/staff/sign-in': 'sign-in.html',
  '/privacy': 'privacy.html',
};

// Web Chat sets inline styles (no nonce reaches all of them); scripts are ours and Web Chat's only.
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'", // in today's browsers that covers our own sockets
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

/** Serves the pages of bot/web and Web Chat's bundle; a fixed list of files, so no path can lead elsewhere. */
export function mountPages(server: Server, options: { webFolder: string; webChatFile: string }): void {
  const { webFolder, webChatFile } = options;
  for (const [path, file] of Object.entries(pages))
    server.get(path, serve(join(webFolder, file), 'no-cache'));
  for (const file of listFiles(webFolder)) server.get(`/${file}`, serve(join(webFolder, file), 'no-cache'));
  server.get('/webchat.js', serve(webChatFile, 'public, max-age=86400'));
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => types[extname(file)] !== undefined);
}

/** Reads and compresses a file at its first request and keeps it. */
function serve(file: string, cache: string) {
  let kept: { plain: Buffer; packed: Buffer | null } | undefined;
  return (req: Request, res: Response, next: (go?: false) => void) => {
    kept ??= load(file);
    const packed = kept.packed && /\bbr\b/.test(String(req.headers['accept-encoding'])) ? kept.packed : null;
    res.writeHead(200, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Content-Length': (packed ?? kept.plain).length,
      'Cache-Control': cache,
      'Content-Security-Policy': CSP,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
      ...(packed ? { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' } : {}),
    });
    res.end(packed ?? kept.plain);
    next(false);
  };
}

function load(file: string) {
  const plain = readFileSync(file);
  const packed =
    plain.length > 1000
      ? brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
      : null;
  return { plain, packed };
}
