import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Server } from 'restify';
import { route } from './http.ts';

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
  '/api/docs': 'apiDocs.html',
  '/pay': 'pay.html',
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

// Nobody may frame what somebody pays on, and without Web Chat nothing needs inline styles.
const PAY_CSP = CSP.replace(" 'unsafe-inline'", '').replace(/frame-ancestors .*/, "frame-ancestors 'none'");
const policyOf = (file: string) => (basename(file) === 'pay.html' ? PAY_CSP : CSP);

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

/** Reads and compresses a file at its first request and keeps it; a browser that has it gets 304. */
function serve(file: string, cache: string) {
  let kept: ReturnType<typeof load> | undefined;
  return route(async (req, res) => {
    kept ??= load(file);
    const { plain, packed, etag } = await kept;
    const usesPacked = packed !== null && /\bbr\b/.test(String(req.headers['accept-encoding']));
    const body = usesPacked ? packed : plain;
    const headers = {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': cache,
      ETag: etag,
      'Content-Security-Policy': policyOf(file),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
      Vary: 'Accept-Encoding',
      ...(usesPacked ? { 'Content-Encoding': 'br' } : {}),
    };
    if (req.headers['if-none-match'] === etag) {
      res.writeHead(304, headers);
      res.end();
      return;
    }
    res.writeHead(200, { ...headers, 'Content-Length': body.length });
    res.end(body);
  });
}

async function load(file: string) {
  const plain = await readFile(file);
  const etag = `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  const packed = plain.length > 1000 ? await promisify(brotliCompress)(plain, { params }) : null;
  return { plain, packed, etag };
}
