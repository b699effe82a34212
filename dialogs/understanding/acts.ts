import type { Catalogue } from './catalogue.ts';
import { MOST_READ } from './entities.ts';
import type { Intent } from './intents.ts';
import type { Language } from './language.ts';
import { isQuestion, type Model, type Understood, understand } from './recognize.ts';
import { fold, type Span } from './text.ts';

// One message may ask for several things. It is cut where a new one may begin, each piece is understood by itself,
// and a piece that is no act of its own goes back to the one before it: "two mugs and a pot" stays one order.

/** Nobody is answered more things at once than this; what comes after belongs to the last of them. */
const MOST_ACTS = 5;
/** Each piece is understood by itself; more of them are one long story. */
const MOST_PIECES = 8;
/** A piece below this is no act of its own. */
const SURE = 0.4;
/** Greetings and answers are short and sure, or they are something else. */
const SOCIAL_SURE = 0.85;
const SOCIAL_LONGEST = 24;

/** Words that only tie the next thing to the last one. */
const TIES =
  /^(?:[\s,.;!?、。;:~-]|(?:and|also|then|but|so|plus|oh|by the way|btw|as well as|while you're at it|another thing|one more thing|secondly|finally|next|after that)\b|顺便(?:问一?下|问问|说一下|帮我)?|顺带|另外(?:呢)?|还有(?=[^\p{Script=Han}]|[我你帮请麻想问给]|一[件个点])|然后(?:呢)?|同时|对了|以及|并且|而且|再就是|接着|最后|此外)+/u;
/** Where one thing may end: a stop, a comma, or a word that ties. */
const CUT =
  /[.!?;\n]+(?=\s|$|\p{Script=Han})|,(?=\s|\p{L}|\d)|\s(?=(?:and|but|also|then|plus|oh|btw|by the way|while you're at it)\s)|\s-{1,2}\s|\s(?=\p{Script=Han})|(?=顺便|顺带|另外|然后|同时(?!间)|对了(?![吗吧])|以及|并且|而且|再就是|再(?:帮|给|看|查|问|开)|(?<=[\p{Script=Han}])麻烦)/gu;

const LISTED = /^\d{3},? (?:and|or) #?\d{3}/;
const IN_NUMBER = /(?<!\d)\d{1,3},\d{3}(?!\d)/;

interface Piece extends Span {
  text: string;
  /** a comma or "and" before it, which may also stand within one thing */
  isWeak: boolean;
}

interface Group {
  pieces: Piece[];
  act: Understood | null;
}

/** A wish has more characters than this. */
const LEAST_LENGTH = 3;
/** How sure the one clause must be that is understood in a message that is not. */
const ALONE_SURE = 0.6;
/** How much surer a clause must be than the whole. */
const CLEARLY = 0.2;
/** Said around another wish: how a message begins and ends. */
const SOCIAL = new Set<Intent>(['greet', 'thanks', 'goodbye']);
const ANSWERS = new Set<Intent>(['yes', 'no', 'cancel']);
/** Two of a kind are two only when they are about two orders. */
const ABOUT_ORDERS = /^(?:order\.(?:status|cancel|late|damaged)|refund\.|return\.request|rep\.)/;
const BUYS =
  /\b(?:want|order|buy|send|get|add|need|take|give|like|put|have|grab)\b|[来要买订拿拍加捎带]|下单|给我|寄/;
const GOES_TO =
  /^(?:please )?(?:deliver|ship|send|post|mail)(?: (?:it|them|everything))? to\b|^to \b|^[送寄发]到/;
/** A clause that explains the one beside it. */
const EXPLAINS =
  /^(?:because|since|as|so that|in case|if|although|though|(?:when|which|who|where|how) (?!is|are|do|does|did|can|could|will|would|much|many|long|has|have|should)|it's (?:a|for)|it is (?:a|for)|they're|for (?:my|a|the)|with|without|or|not)\b|^(?:因为|由于|如果|要是|不然|否则|毕竟|虽然|但是?我|是送|送给?人|给我[妈爸])/;

/** `whole`: commas within its address end nothing, and no "and" within the name of its goods. */
function piecesOf(text: string, whole?: Understood): Piece[] {
  const folded = fold(text);
  const { address = '', lines = [] } = whole?.entities ?? {};
  const place = address === '' ? -1 : text.indexOf(address);
  const names = [{ start: place, end: place + address.length }, ...lines.map(({ mention }) => mention)];
  const isInside = ({ start }: { start: number }) =>
    names.some((name) => name.start >= 0 && start > name.start && start < name.end);
  const cuts = [...folded.matchAll(CUT)]
    .map(({ 0: mark, index }) => ({ start: index, end: index + mark.length, mark }))
    .filter((cut) => !isInside(cut))
    // "orders 1001 and 1002" is a list, whatever is said of it
    .filter(({ start }) => !LISTED.test(folded.slice(Math.max(0, start - 3), start + 12)))
    // 1,000 is one number; a full-width comma never stands within one
    .filter(
      ({ start, mark }) =>
        start > 0 && !(mark === ',' && IN_NUMBER.test(text.slice(Math.max(0, start - 4), start + 5))),
    );
  const pieces: Piece[] = [];
  let start = 0;
  let isWeak = false;
  for (const cut of [...cuts.slice(0, MOST_PIECES - 1), { start: text.length, end: text.length, mark: '' }]) {
    // the question mark says how the piece before it is meant
    const end = /^[?!]/.test(cut.mark) ? cut.end : cut.start;
    const tie = TIES.exec(folded.slice(start, end))?.[0].length ?? 0;
    if (end > start + tie) {
      const strong = /顺便|顺带|另外|然后|对了|also|then|btw|by the way/.test(
        folded.slice(start, start + tie),
      );
      pieces.push({
        start: start + tie,
        end,
        text: text.slice(start + tie, end).trim(),
        isWeak: isWeak && !strong,
      });
      isWeak = true;
    }
    if (/[.!?;\n]/.test(cut.mark)) isWeak = false;
    start = cut.end;
  }
  return pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece.text));
}

/**
 * The first piece of a message and what comes after it; null when it has only one.
 *
 * @example headAndRest('3, and when do you close?') // ['3', 'when do you close?']
 */
export function headAndRest(text: string): [head: string, rest: string] | null {
  const [head, next] = piecesOf(text.slice(0, MOST_READ));
  return head && next ? [head.text, text.slice(next.start).trim()] : null;
}

/** Goods, a number, an address: what is told beside an act. */
function isDetail({ intent, score, entities, text }: Understood, before: Understood): boolean {
  const { address, phone, email, name, lines } = entities;
  const said = fold(text);
  const isOrder = /^order\.(?:place|change|repeat)$/.test(before.intent);
  if (isOrder && GOES_TO.test(said) && !/[?]|吗|多久|多少|几天/.test(said)) return true;
  if (intent === 'order.change' && /^order\.(?:place|change|repeat)$/.test(before.intent))
    return !/\bcancel\b|取消/.test(said);
  if ((phone ?? email ?? name) && /^(?:order\.|none|rep\.customer|greet)/.test(intent)) return true;
  if (
    address &&
    /^(?:order\.(?:place|change)|none|shop\.location)$/.test(intent) &&
    !BUYS.test(said.slice(0, 12))
  )
    return true;
  return (
    (intent === 'product.search' || (intent.startsWith('rep.') && score < ALONE_SURE)) &&
    lines.length > 0 &&
    before.entities.lines.length > 0 &&
    (lines.every(({ quantity }) => quantity) || !/\?|吗|多少|how|do you|is |有没有/.test(said))
  );
}

/** Whether a piece is an act of its own after the one before it. */
function stands(piece: Piece, act: Understood, before: Understood | null): boolean {
  const { intent, score, entities } = act;
  if (intent === 'none' || score < SURE || (EXPLAINS.test(fold(piece.text)) && !/[?？]$/.test(piece.text)))
    return false;
  if (SOCIAL.has(intent)) return score >= SOCIAL_SURE && piece.text.length <= SOCIAL_LONGEST;
  if (ANSWERS.has(intent)) return before === null && score >= (intent === 'yes' ? 1 : SURE);
  // 两个 after a space answers something, it asks for nothing
  if (piece.isWeak && piece.text.length < LEAST_LENGTH) return false;
  if (!before) return true;
  if (isDetail(act, before)) return false;
  const same = act.intent === before.intent;
  const other = entities.orderNumber !== undefined && entities.orderNumber !== before.entities.orderNumber;
  if (same && !(other && before.entities.orderNumber && ABOUT_ORDERS.test(intent))) return false;
  if (intent === 'order.place')
    return (BUYS.test(fold(piece.text)) || !piece.isWeak) && !(before.intent === 'order.change');
  return true;
}

/** "I'll take one" and 来一个, after goods were spoken of: an order, whatever the model makes of so few words. */
const TAKES =
  /^(?:(?:i'll|i will|we'll|i'd|could i|can i)(?: like to)? (?:take|have|get|buy|like|order)|give me|get me) (?:it|them|one|two|three|both|\d{1,3}|a couple)\b(?! (?:of|more|for you))|^(?:有的话)?(?:就|那就|给我)?[来要拿](?:\d{1,3}|[一两三四五六七八九十])[个盒罐包套把袋饼只]$/;

function taken(act: Understood): Understood {
  if (act.intent === 'order.place' || act.entities.lines.length > 0 || !TAKES.test(fold(act.text)))
    return act;
  return { ...act, intent: 'order.place', score: Math.max(act.score, ALONE_SURE), runnerUp: undefined };
}

/** "Cancel 1024 and send two mugs instead": after a cancelled order, goods are a new one. */
function inRow(act: Understood, before: Understood | undefined): Understood {
  const { intent, entities } = act;
  if (!before) return act;
  const isAfresh =
    before.intent === 'order.cancel' ||
    (entities.change === 'add' && !/^order\.(?:place|change|repeat)$/.test(before.intent));
  const isNew = intent === 'order.change' && entities.lines.length > 0 && isAfresh;
  if (isNew)
    return {
      ...act,
      intent: 'order.place',
      runnerUp: undefined,
      entities: { ...entities, change: undefined },
    };
  // "… and refund it": the order is the one just named
  const { orderNumber } = before.entities;
  const isAbout =
    orderNumber !== undefined && entities.orderNumber === undefined && ABOUT_ORDERS.test(intent);
  return isAbout ? { ...act, entities: { ...entities, orderNumber } } : act;
}

/** "No, make it two": the change says it. "Where is it? It was due on Monday" is one complaint. */
function isSaidBetter({ intent, text }: Understood, next: Understood | undefined): boolean {
  if (!next) return false;
  // "she hates green. The blue one instead": no question, so it only says why
  if (intent === 'product.search' && next.intent === 'order.change') return !isQuestion(text);
  if (intent === 'no') return /^order\.(?:change|place|cancel)$/.test(next.intent);
  return intent === 'order.status' && next.intent === 'order.late';
}

/** Whether one clause tells better what is wanted: the rest is a name and a phone, or words the model knows nothing of. */
function saysMore({ intent, score }: Understood, whole: Understood): boolean {
  if (intent === 'rep.customer') return false; // a name and a phone make any clause sound like it
  if (whole.intent === 'none') return score >= ALONE_SURE && whole.entities.address === undefined;
  return /^order\.(?:place|change|repeat)$/.test(intent) && score >= whole.score + CLEARLY;
}

/**
 * What one message asks for, in the order said; one act is the message as it is. Greetings and thanks are acts too.
 *
 * @example understandActs(model, '查一下1024到哪了,顺便再来两盒龙井', shop).map((act) => act.intent)
 * // ['order.status', 'order.place']
 */
export function understandActs(
  model: Model,
  text: string,
  shop: { catalogue: Catalogue; language: Language },
): Understood[] {
  const whole = understand(model, text, shop);
  const pieces = piecesOf(text.slice(0, MOST_READ), whole);
  if (pieces.length < 2) return [corrected(text, whole)];

  const groups: Group[] = [];
  for (const piece of pieces) {
    const act = taken(understand(model, piece.text, shop));
    const last = groups.at(-1);
    const before = groups.findLast((group) => group.act && !SOCIAL.has(group.act.intent))?.act ?? null;
    const isOwn = groups.length < MOST_ACTS && stands(piece, act, before);
    if (isOwn && last && !last.act) Object.assign(last, { pieces: [...last.pieces, piece], act });
    else if (isOwn || !last) groups.push({ pieces: [piece], act: isOwn ? act : null });
    else last.pieces.push(piece);
  }
  const acts = groups.filter((group) => group.act !== null);
  const [only] = acts;
  if (acts.length < 2) {
    const isBetter = only?.act && saysMore(only.act, whole);
    return [corrected(text, isBetter && only.act ? meaning(whole, only.act) : whole)];
  }
  const row: Understood[] = [];
  const { language } = whole;
  for (const group of acts) row.push({ ...inRow(settled(model, text, group, shop), row.at(-1)), language });
  return unretracted(row.filter((act, i) => !isSaidBetter(act, row[i + 1])));
}

/** What a message tells, with what one of its clauses wants. */
function meaning(whole: Understood, { intent, score, entities: { change } }: Understood): Understood {
  return {
    ...whole,
    intent,
    score,
    runnerUp: undefined,
    entities: { ...whole.entities, ...(change && { change }) },
  };
}

/** How somebody begins who takes back what was said, and does not only go on. */
const TAKES_BACK =
  /^(?:oh,? |ah,? |hmm,? |um,? |er,? )?(?:no+\b(?! (?:problem|worries|rush|hurry|thanks))|nope|wait|hang on|hold on|scratch that|my mistake|wrong one|not that)|^[哦啊呃诶唉嗯,. ]*(?:不(?:对|是|要|,|\s)|等等|等下|等一下|错了|打错|说错|搞错|弄错|算了)/;

/** "Oh no, the blue one": goods after such a beginning are in place of others, whatever they would be alone. */
function corrected(text: string, act: Understood): Understood {
  const { intent, entities } = act;
  // "never mind the tray": of all that is open only what is named is given up
  if (intent === 'cancel' && entities.lines.length > 0 && !isQuestion(text))
    return {
      ...act,
      intent: 'order.change',
      runnerUp: undefined,
      entities: { ...entities, change: 'remove' },
    };
  const isGoods = /^(?:order\.place|product\.search|none)$/.test(intent) && entities.lines.length > 0;
  const adds = entities.change === 'add' || entities.change === 'remove';
  if (!isGoods || adds || !TAKES_BACK.test(fold(text)) || isQuestion(text)) return act;
  const change = entities.change ?? 'product';
  return { ...act, intent: 'order.change', runnerUp: undefined, entities: { ...entities, change } };
}

/**
 * "Never mind the tray, it's too big" takes the tray off and gives up nothing else; "never mind, send it to …" goes on.
 */
function unretracted(row: Understood[]): Understood[] {
  const [first, ...others] = row;
  if (first?.intent !== 'cancel' || others.length === 0) return row;
  const [next, ...rest] = others;
  if (/^order\.(?:change|place)$/.test(next?.intent ?? '')) return others;
  const isNamed =
    next && next.entities.lines.length > 0 && !isQuestion(next.text) && !BUYS.test(fold(next.text));
  if (!isNamed) return row;
  return [
    {
      ...next,
      intent: 'order.change',
      score: first.score,
      runnerUp: undefined,
      entities: { ...next.entities, change: 'remove' },
    },
    ...rest,
  ];
}

/** An act with all its pieces: what it tells comes from all of them, what it wants from the one that stands. */
function settled(
  model: Model,
  text: string,
  { pieces, act }: Group,
  shop: { catalogue: Catalogue; language: Language },
): Understood {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!act || !first || !last) throw new Error('A group without an act was kept.');
  if (pieces.length === 1) return act;
  const whole = understand(model, text.slice(first.start, last.end), shop);
  return whole.intent === act.intent ? whole : meaning(whole, act);
}
