import { createTestBank } from '../../bot/payments/testBank.ts';
import { deliverOrder } from '../../domain/orders/deliverOrder.ts';
import { recordPayment } from '../../domain/orders/recordPayment.ts';
import { shipOrder } from '../../domain/orders/shipOrder.ts';
import { demoFacts } from '../../prisma/demo/facts.ts';
import { demoProducts } from '../../prisma/demo/products.ts';
import { byStaff, valueIn } from '../domain/testShop.ts';
import { type House, openHouse, type Person } from '../support/house.ts';
import type { Asking, Script, Step } from '../support/scripts.ts';
import { opened } from '../support/vault.ts';

// Plays a dialogue of test/conversations/scripts in a house, and compares what it led to with its `then`.

type Language = 'en' | 'zh';

/** The demo shop with its facts and a bank; all dialogues of a language are played in one. */
export const openStage = (): Promise<House> =>
  openHouse('sqlite', { facts: demoFacts, payments: (options) => createTestBank(options) });

interface Played {
  person: Person;
  /** every line of theirs with the answer to it, for whoever reads why it failed */
  talk: string[];
  /** words that were not heard where they should have been */
  unheard: string[];
  givenOrderId: string | undefined;
  /** how often they said yes to a card: nothing may happen without one */
  yeses: number;
}

/** Plays it; returns what is wrong, and nothing when all is as it should be. */
export async function failuresOf(
  house: House,
  script: Script,
  language: Language,
): Promise<{ wrong: string[]; talk: string[] }> {
  await restock(house);
  house.clock.now = new Date(house.clock.now.getTime() + 3_600_000);
  const played = await playScript(house, script, language);
  const wrong = [...played.unheard, ...(await outcomeFailures(house, script, played, language))];
  return { wrong, talk: played.talk };
}

async function playScript(house: House, script: Script, language: Language): Promise<Played> {
  const person = await house.visitor({ language });
  const played: Played = { person, talk: [], unheard: [], givenOrderId: undefined, yeses: 0 };
  for (const given of script.given) await makeSo(house, played, given, language);
  let answer = '';
  const say = async (text: string) => {
    const told = await person.says(text);
    const brought = await broughtTo(house, person);
    answer = [...told, ...brought].join('\n');
    played.talk.push(`> ${text}`, answer);
  };
  for (const step of script.steps) {
    played.yeses += await sayStep(house, person, step, say);
    for (const words of step.hears) {
      const isHeard = words.some((word) => answer.toLowerCase().includes(word.trim().toLowerCase()));
      if (!isHeard) played.unheard.push(`not heard: ${words.join(' | ')}`);
    }
  }
  return played;
}

/** Returns how often a card was agreed to. */
async function sayStep(
  house: House,
  person: Person,
  step: Step,
  say: (text: string) => Promise<void>,
): Promise<number> {
  if (step.kind === 'says') {
    await say(step.text);
    return 0;
  }
  const left = [...step.answers];
  for (let yeses = 0; ; ) {
    const asked = await askedNow(house, person);
    const at = left.findIndex(({ asking }) => asked.includes(asking));
    const [answer] = at < 0 ? [] : left.splice(at, 1);
    if (!answer) return yeses;
    if (answer.asking === 'yes') yeses++;
    await say(answer.text);
  }
}

/** What outbox and bank bring after a turn: a pay link is a job's result. */
async function broughtTo(house: House, person: Person): Promise<string[]> {
  const before = (await person.hears()).length;
  await house.outbox.round();
  return (await person.hears()).slice(before);
}

/** Which answers the open question waits for, read from the dialog's own state. */
async function askedNow(house: House, { conversationId }: Person): Promise<Asking[]> {
  const { state } = await house.db.read((tx) =>
    tx.conversation.findUniqueOrThrow({ where: { id: conversationId } }),
  );
  const top = JSON.parse(state || '{}').dialogs?.dialogStack?.at(-1);
  if (!top) return [];
  const { asked, pending = [] } = top.state?.options ?? {};
  if (top.id !== 'placeOrder' && asked === 'pieces') return ['which', 'many'];
  if (top.id === 'changePlaced' && asked === 'pending')
    return [pending[0]?.candidates.length === 1 ? 'many' : 'which'];
  if (top.id !== 'placeOrder') return ['yes', 'no'];
  if (asked === 'confirm') return ['yes', 'no'];
  if (asked === 'address') return ['where'];
  if (asked === 'contact') return ['who'];
  if (asked === 'products') return ['which'];
  return asked === 'pending' ? [pending[0]?.candidates.length === 1 ? 'many' : 'which'] : [];
}

const restock = (house: House) =>
  house.db.write(
    (tx) => tx.$executeRaw`UPDATE "Product" SET "stock" = 100, "reserved" = 0 WHERE "stock" < 100`,
  );

const WHERE = { en: '8 Mill Lane', zh: '和平路8号' };

async function makeSo(house: House, played: Played, given: string, language: Language): Promise<void> {
  const [, goods = ''] = /^ordered (.+)$/.exec(given) ?? [];
  const [, soldOut = ''] = /^sold out (.+)$/.exec(given) ?? [];
  const [, tracking = ''] = /^shipped with (.+)$/.exec(given) ?? [];
  const [, days = ''] = /^(\d+) days passed$/.exec(given) ?? [];
  const moved = { ...byStaff(played.givenOrderId ?? ''), now: house.clock.now };
  if (goods) played.givenOrderId = await orderBefore(house, played.person, goods, language);
  else if (soldOut)
    await house.db.write(
      (tx) => tx.$executeRaw`UPDATE "Product" SET "stock" = 0 WHERE "nameEn" = ${soldOut}`,
    );
  else if (days) house.clock.now = new Date(house.clock.now.getTime() + Number(days) * 86_400_000);
  else if (given === 'paid') valueIn(await house.db.write((tx) => recordPayment(tx, moved)));
  else if (tracking || given === 'shipped')
    valueIn(await house.db.write((tx) => shipOrder(tx, { ...moved, tracking })));
  else if (given === 'delivered') {
    await house.db.write((tx) => shipOrder(tx, moved)); // refused when it has gone already
    const there = { ...byStaff(moved.orderId), now: house.clock.now };
    valueIn(await house.db.write((tx) => deliverOrder(tx, there)));
  } else throw new Error(`What is "given: ${given}"?`);
}

async function orderBefore(house: House, person: Person, goods: string, language: Language): Promise<string> {
  const [, quantity, name] = /^(\d+) x (.+)$/.exec(goods) ?? [];
  const product = demoProducts.find(({ nameEn }) => nameEn === name);
  if (!product) throw new Error(`No goods called ${name}.`);
  const phone = `13${String(++phones).padStart(9, '0')}`;
  const lines =
    language === 'en'
      ? [`${quantity} ${product.nameEn} to ${WHERE.en}`, `Kim Lane, +86 ${phone}`, 'yes']
      : [`要${quantity}${product.unitZh}${product.nameZh}，送到${WHERE.zh}`, `林静，${phone}`, '好的'];
  for (const line of lines) await person.says(line);
  const [order] = await ordersOf(house, person);
  if (!order)
    throw new Error(`The order before (${goods}) was not placed: ${(await person.hears()).join('\n')}`);
  return order.id;
}
let phones = 0;

/** The placed and cancelled orders of a conversation. */
async function ordersOf(house: House, { conversationId }: Person) {
  const rows = await house.db.read((tx) =>
    tx.order.findMany({
      where: { conversationId, status: { not: 'draft' } },
      include: { lines: true, refunds: true },
      orderBy: { number: 'asc' },
    }),
  );
  return rows.map(opened);
}

type Placed = Awaited<ReturnType<typeof ordersOf>>[number];

async function outcomeFailures(
  house: House,
  script: Script,
  played: Played,
  language: Language,
): Promise<string[]> {
  const orders = await ordersOf(house, played.person);
  const given = orders.find(({ id }) => id === played.givenOrderId);
  const fresh = orders.filter((order) => order !== given);
  const wrong: string[] = [];
  const wanted = script.ends.filter((line) => line.startsWith('placed ')).map((line) => line.slice(7));
  const placed = fresh.map(orderWords);
  const isPlaced = wanted.length === placed.length && wanted.every((want, n) => fits(placed[n] ?? '', want));
  if (!isPlaced)
    wrong.push(`placed: ${placed.join(' + ') || 'nothing'}; wanted: ${wanted.join(' + ') || 'nothing'}`);
  const mayChange = script.ends.some((line) => /^(?:cancelled|changed)/.test(line));
  const isTouched = given !== undefined && !isAsBefore(given, script, language);
  if (isTouched && !mayChange) wrong.push(`changed: ${orderWords(given)} ${given.status}`);
  const passedOn = await Promise.all(
    ['export asked', 'erase asked'].map((line) => isFiled(house, played.person, line, language)),
  );
  if (fresh.length + Number(isTouched) + passedOn.filter(Boolean).length > played.yeses)
    wrong.push('UNCONFIRMED: more happened than was agreed to');
  if (orders.some(({ refunds }) => refunds.length > 0)) wrong.push('UNCONFIRMED: money went back');
  for (const line of script.ends) {
    if (line.startsWith('placed ')) continue;
    const isSo = await isTrue(house, played, line, given, language);
    if (!isSo) wrong.push(`not so: ${line}`);
  }
  return wrong;
}

const isAsBefore = (given: Placed, script: Script, language: Language) => {
  const goods = script.given.find((line) => line.startsWith('ordered '))?.slice(8) ?? '';
  return (
    /^(?:placed|completed)$/.test(given.status) && fits(orderWords(given), `${goods}; to ${WHERE[language]}`)
  );
};

/** @example orderWords(order) // '2 x Celadon Mug, 1 x Anxi Tieguanyin; to 12 Hill Road' */
function orderWords({
  lines,
  address,
}: {
  lines: { nameEn: string; quantity: number }[];
  address: string | null;
}): string {
  return `${lines.map(({ quantity, nameEn }) => `${quantity} x ${nameEn}`).join(', ')}; to ${address ?? ''}`;
}

/** Goods must be the same whatever their order; the address must hold the wanted words. */
function fits(found: string, wanted: string): boolean {
  const goods = (text: string) =>
    (text.split('; to ')[0] ?? '')
      .split(/, (?=\d+ x )/)
      .sort()
      .join();
  const place = (text: string) => (text.split('; to ')[1] ?? '').replace(/[\s,.，。]/g, '').toLowerCase();
  return goods(found) === goods(wanted) && place(found).includes(place(wanted));
}

async function isTrue(
  house: House,
  { person, talk }: Played,
  line: string,
  given: Placed | undefined,
  language: Language,
): Promise<boolean> {
  const { conversationId } = person;
  const conversation = await house.db.read((tx) =>
    tx.conversation.findUniqueOrThrow({ where: { id: conversationId } }),
  );
  const [, goods = ''] = /^(?:changed|draft) (\d.*)$/.exec(line) ?? [];
  const [, place = ''] = /^changed to (.+)$/.exec(line) ?? [];
  if (line === 'nothing placed' || line === 'kept') return true; // told above
  if (line === 'cancelled') return given?.status === 'cancelled';
  if (line.startsWith('draft ')) {
    const draft = await house.db.read((tx) =>
      tx.order.findFirst({ where: { conversationId, status: 'draft' }, include: { lines: true } }),
    );
    return draft !== null && fits(orderWords({ ...draft, address: '' }), `${goods}; to `);
  }
  if (line.startsWith('changed ')) {
    const isThere =
      given &&
      (goods
        ? fits(orderWords({ ...given, address: '' }), `${goods}; to `)
        : orderWords(given).includes(place));
    return given?.status === 'placed' && Boolean(isThere);
  }
  if (line.startsWith('language ')) return conversation.language === line.slice(9);
  if (line === 'paylink')
    return /\[(?:Pay now|付款)\]|Pay order \d+|付款给订单|订单\d+付款|支付订单|付款链接|请在.*前付款/.test(
      talk.slice(-2).join(' '),
    );
  const [, stars = ''] = /^rated (\d)$/.exec(line) ?? [];
  if (stars)
    return (
      (await house.db.read((tx) => tx.rating.count({ where: { conversationId, stars: Number(stars) } }))) > 0
    );
  if (line === 'person asked')
    return (await house.db.read((tx) => tx.handOff.count({ where: { conversationId } }))) > 0;
  if (line === 'opted out') {
    const last = await house.db.read((tx) =>
      tx.consent.findFirst({ where: { identityId: person.identityId }, orderBy: { at: 'desc' } }),
    );
    return last?.given === false;
  }
  // a request counts as heard when the bot asks whether to pass it on, too
  const asking = await openWish(house, person);
  if (asking && line === { 'data.export': 'export asked', 'data.erase': 'erase asked' }[asking]) return true;
  return isFiled(house, person, line, language);
}

/** What the open question about somebody's data would pass on. */
async function openWish(house: House, { conversationId }: Person): Promise<string | undefined> {
  const { state } = await house.db.read((tx) =>
    tx.conversation.findUniqueOrThrow({ where: { id: conversationId } }),
  );
  const top = JSON.parse(state || '{}').dialogs?.dialogStack?.at(-1);
  return top?.id === 'askPrivacy' ? top.state.options.wish : undefined;
}

/** What the house keeps of a wish that somebody has to look at. */
async function isFiled(
  house: House,
  { conversationId }: Person,
  line: string,
  _language: Language,
): Promise<boolean> {
  const kinds: Record<string, string[]> = {
    'return asked': ['returnAsked'],
    'refund asked': ['refundAsked', 'returnAsked'],
    'export asked': ['exportAsked'],
    'erase asked': ['eraseAsked'],
  };
  const tasks = await house.db.read((tx) => tx.task.findMany({ where: { kind: { in: kinds[line] ?? [] } } }));
  const customer = await house.db.read((tx) =>
    tx.conversation.findUniqueOrThrow({ where: { id: conversationId }, include: { identity: true } }),
  );
  const orders = await house.db.read((tx) =>
    tx.order.findMany({ where: { conversationId }, select: { id: true } }),
  );
  const mine = new Set([conversationId, customer.identity?.customerId ?? '', ...orders.map(({ id }) => id)]);
  return tasks.some(({ subjectId }) => mine.has(subjectId));
}
