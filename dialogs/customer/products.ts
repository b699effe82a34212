import type { Activity } from 'botbuilder';
import { formatMoney } from '../../domain/money.ts';
import { inShopOrder } from '../../domain/products/kinds.ts';
import { findProductsByIds, listProducts, type Product } from '../../domain/products/products.ts';
import { cardMessage, cell, type Element, heading, quiet, row, suggesting, words } from '../cards/card.ts';
import type { Hearing } from '../handlers.ts';
import { repliesIn } from '../replies/replies.ts';
import type { Turn } from '../turn.ts';
import type { Language } from '../understanding/language.ts';
import { goodsBeside, priceWishIn } from '../understanding/priceWish.ts';
import { fold } from '../understanding/text.ts';
import { tellDraft } from './orderStatus.ts';
import { withinPrice } from './priced.ts';

const MOST_SHOWN = 6;
/** A word for this many products, such as "tea", names none of them. */
const GENERIC_FROM = 4;

/** What the shop sells: its kinds, or one kind's products when the words name a kind. */
export async function browse(hearing: Hearing): Promise<void> {
  const { context, turn, understood } = hearing;
  const isNamed = understood.entities.lines.some(({ mention }) => mention.candidates.length < GENERIC_FROM);
  if (isNamed || priceWishIn(fold(understood.text)) || kindIn(turn, understood.text)) return search(hearing);
  await context.sendActivity(listKinds(turn));
}

/** The products that the words name, with price and stock. */
export async function search({ context, turn, understood }: Hearing): Promise<void> {
  const { tx, language, state } = turn;
  const says = repliesIn(language);
  const ids = [...new Set(understood.entities.lines.flatMap(({ mention }) => mention.candidates))];
  const kind = kindIn(turn, understood.text, { loosely: ids.length === 0 });
  const price = priceWishIn(fold(understood.text));
  const { query: asked = '' } = understood.entities;
  const query = price ? goodsBeside(fold(asked)) : asked;
  // "How much is it?" is about what was shown last, or about the order that is open.
  const isBare = ids.length === 0 && !kind && !query && !price;
  if (isBare && !state.shown && (await tellDraft({ context, turn }))) return;
  const meant = isBare ? (state.shown ?? []) : ids;
  const named = await findProductsByIds(tx, { ids: price ? meant : meant.slice(0, MOST_SHOWN) });
  const isAnything = price && !kind && ids.length === 0 && !query;
  const all = kind || isAnything ? await listProducts(tx) : [];
  const ofKind = kind ? all.filter(({ category }) => category === kind) : [];

  // "Tea" names half of the shop: rather its kinds.
  if (!kind && !price && ids.length > MOST_SHOWN)
    return void (await context.sendActivity(listKinds(turn, ids)));

  // A kind's name is part of its products' names: "green tea" means the kind, "longjing" the product.
  const meantGoods = kind && ids.length !== 1 ? ofKind : named;
  const { products: found, intro } = price
    ? withinPrice(isAnything ? all : meantGoods, price, turn)
    : { products: meantGoods, intro: undefined };
  if (found.length === 0) {
    if (query) await context.sendActivity(says.noProductFound(query));
    await context.sendActivity(listKinds(turn));
    return;
  }
  const shown = found.slice(0, MOST_SHOWN);
  turn.state.shown = shown.map(({ id }) => id);
  await context.sendActivity(productCard(shown, turn, intro));
}

/** The shop's kinds of goods, or those of the products given, to choose from. */
export function listKinds(turn: Turn, productIds?: string[]): Partial<Activity> {
  const says = repliesIn(turn.language);
  const those = productIds && new Set(productIds.map((id) => turn.shop.products.get(id)?.category));
  const kinds = kindsOf(turn)
    .filter((kind) => !those || those.has(kind))
    .map(says.category);
  return suggesting(says.categories(kinds), kinds);
}

const kindsOf = ({ shop }: Turn) => inShopOrder([...shop.products.values()].map(({ category }) => category));

/** The kind whose name, in either language, is in the words. */
export function kindIn(turn: Turn, text: string, { loosely = false } = {}): string | undefined {
  const said = text.toLowerCase();
  return kindsOf(turn).find((kind) => {
    const names = [repliesIn('en').category(kind), repliesIn('zh').category(kind)];
    // "cups" alone means "cups and mugs"
    const parts = loosely ? names.flatMap((name) => name.split(' and ')) : names;
    return parts.some((name) => said.includes(name.toLowerCase()));
  });
}

/** Products with what they cost, whether they are there, and a button that orders one. */
export function productCard(
  products: Product[],
  { language, shop }: Pick<Turn, 'language' | 'shop'>,
  intro = repliesIn(language).productsFound(products.length),
): Partial<Activity> {
  const says = repliesIn(language);
  const text = says.spokenProducts(
    intro,
    products.map((product) => [nameOf(product, language), priceOf(product, language)]),
  );
  const [only] = products;
  const buttons =
    products.length === 1 && only
      ? [
          {
            title: says.orderThis,
            data: { verb: 'product.order', id: only.id } as const,
            style: 'positive' as const,
          },
        ]
      : [];
  return cardMessage(
    text,
    [heading(intro), ...products.map((product) => productRow(product, language, shop.publicUrl))],
    buttons,
  );
}

function productRow(product: Product, language: Language, publicUrl: string): Element {
  const says = repliesIn(language);
  const gone = product.backorder ? says.onOrder : says.outOfStock;
  const stock = product.stock > 0 ? says.inStock(product.stock) : gone;
  const description = language === 'zh' ? product.descriptionZh : product.descriptionEn;
  const picture = product.picture
    ? [
        {
          type: 'Image',
          url: `${publicUrl}/products/${product.picture}`,
          size: 'medium',
          altText: nameOf(product, language),
        },
      ]
    : [];
  return row(
    [
      cell(picture, '64px'),
      cell(
        [
          words(nameOf(product, language), { weight: 'bolder' }),
          ...(description ? [words(description, { spacing: 'none', size: 'small' })] : []),
          { ...quiet(`${priceOf(product, language)} · ${stock}`), spacing: 'none' },
        ],
        'stretch',
      ),
    ],
    {
      selectAction: {
        type: 'Action.Submit',
        title: says.orderThis,
        data: { verb: 'product.order', id: product.id },
      },
    },
  );
}

/** @example nameOf(product, 'zh') // '铁观音' */
export const nameOf = (product: Product, language: Language) =>
  language === 'zh' ? product.nameZh : product.nameEn;

const priceOf = ({ price, currency, unitEn, unitZh }: Product, language: Language) =>
  `${formatMoney(price, currency, language)} / ${language === 'zh' ? unitZh : unitEn}`;
