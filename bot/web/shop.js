import { fetchShop, showBrand } from './brand.js';
import { createChat } from './chat.js';
import { language, onLanguage, speak, word } from './language.js';
import { createSheet } from './sheet.js';
import { wish } from './words.js';

const shelves = document.querySelector('[data-shelves]');
const categories = document.querySelector('[data-categories]');

let chat = null;
const sheet = createSheet({
  panel: document.querySelector('.chat'),
  opener: document.querySelector('.chat-open'),
  page: document.querySelectorAll('.page'),
  onShown: () => {
    chat ??= startChat();
  },
});

function startChat() {
  return createChat({
    host: document.querySelector('.chat-host'),
    notice: document.querySelector('.notice'),
    tokenUrl: '/api/chat/token',
    bubbleMaxWidth: 340,
    onMessage: () => sheet.announce(),
  });
}

function askFor(product) {
  sheet.show();
  chat.suggest(wish(product, language()));
}

function productButton(product) {
  const isChinese = language() === 'zh';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'product';
  const picture = document.createElement('img');
  picture.src = `/products/${encodeURIComponent(product.picture)}`;
  picture.alt = '';
  picture.loading = 'lazy';
  picture.width = 320;
  picture.height = 320;
  button.append(
    picture,
    line('product-name', isChinese ? product.nameZh : product.nameEn),
    line('product-price', product.priceText[language()], ` / ${isChinese ? product.unitZh : product.unitEn}`),
    line('visually-hidden', word('askFor')),
  );
  button.addEventListener('click', () => askFor(product));
  return button;
}

function line(className, text, small = '') {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  if (small) element.append(Object.assign(document.createElement('small'), { textContent: small }));
  return element;
}

function shelf(category, products) {
  const section = document.createElement('section');
  section.id = category;
  section.className = 'shelf';
  const title = document.createElement('h2');
  title.textContent = categoryName(category);
  const grid = document.createElement('ul');
  grid.className = 'grid';
  for (const product of products) {
    const item = document.createElement('li');
    item.append(productButton(product));
    grid.append(item);
  }
  section.append(title, grid);
  return section;
}

function categoryLink(category) {
  return Object.assign(document.createElement('a'), {
    href: `#${category}`,
    textContent: categoryName(category),
  });
}

/** A category that the page has no word for shows under its own name. */
const categoryName = (category) => word(category) ?? category;

function showShop(shop) {
  const byCategory = new Map(shop.kinds.map((category) => [category, []]));
  for (const product of shop.products)
    byCategory.set(product.category, [...(byCategory.get(product.category) ?? []), product]);
  categories.replaceChildren(...[...byCategory.keys()].map(categoryLink));
  shelves.replaceChildren(...[...byCategory].map(([category, products]) => shelf(category, products)));
}

function showClosed() {
  const text = Object.assign(document.createElement('p'), { textContent: word('noProducts') });
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'button',
    textContent: word('retry'),
  });
  button.addEventListener('click', () => location.reload());
  const box = Object.assign(document.createElement('div'), { className: 'closed' });
  box.append(text, button);
  shelves.replaceChildren(box);
}

speak();
const shop = await fetchShop();
showBrand(shop);
onLanguage(() => (shop ? showShop(shop) : showClosed()));
