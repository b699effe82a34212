import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Server } from 'restify';
import type { Db } from '../../domain/db.ts';
import { formatMoney } from '../../domain/money.ts';
import { inShopOrder } from '../../domain/products/kinds.ts';
import { listProducts } from '../../domain/products/products.ts';
import { TOKEN_SECONDS, type Tokens } from '../channels/directLine/tokens.ts';
import { accessOfVisitor } from '../channels/directLine/visitors.ts';
import { route, sendJson } from '../http.ts';
import { readCookie, requireOwnOrigin, setCookie } from './cookies.ts';

const COOKIE = 'parley_visitor';
const YEAR_SECONDS = 365 * 24 * 3600;

type Texts = { en: string; zh: string };

/** What our own page asks: a chat token for its visitor, and the shop's window. */
export function mountChatApi(
  server: Server,
  options: {
    db: Db;
    tokens: Tokens;
    baseUrl: (req: IncomingMessage) => string;
    shop: { name: Texts; tagline: Texts };
  },
): void {
  const { db, tokens, baseUrl, shop } = options;

  server.post(
    '/api/chat/token',
    route(async (req, res) => {
      const base = baseUrl(req);
      requireOwnOrigin(req, base);
      const cookie = readCookie(req, COOKIE) ?? randomBytes(32).toString('base64url');
      const secure = base.startsWith('https:');
      setCookie(res, { name: COOKIE, value: cookie, maxAgeSeconds: YEAR_SECONDS, secure });
      const access = accessOfVisitor(cookie);
      sendJson(res, 200, { ...access, token: await tokens.sign(access), expires_in: TOKEN_SECONDS });
    }),
  );

  server.get(
    '/api/shop',
    route(async (_req, res) => {
      const products = await db.read((tx) => listProducts(tx));
      sendJson(res, 200, {
        name: shop.name,
        tagline: shop.tagline,
        kinds: inShopOrder(products.map(({ category }) => category)),
        products: products.map(
          ({ sku, nameEn, nameZh, unitEn, unitZh, price, currency, picture, category }) => ({
            sku,
            nameEn,
            nameZh,
            unitEn,
            unitZh,
            picture,
            category,
            price,
            priceText: { en: formatMoney(price, currency, 'en'), zh: formatMoney(price, currency, 'zh') },
          }),
        ),
      });
    }),
  );
}
