import type { Request } from 'restify';
import type { Db } from '../../../domain/db.ts';
import { Refusal } from '../../http.ts';
import type { Access, Opened, Tokens } from './tokens.ts';

// What a caller's token or secret opens. A body's own claims are never asked.

export const BASE = '/v3/directline';

interface House {
  db: Db;
  tokens: Tokens;
}

/** What the Authorization header opens; refuses a token that is forged, expired or made for another use. */
export async function open({ tokens }: House, req: Request): Promise<Opened> {
  const opened = await tokens.open(req.headers.authorization);
  if (!opened)
    throw new Refusal(403, 'TokenExpired', 'The token is not valid or has expired. Get a new one.');
  return opened;
}

/** Checks that the token is for the conversation in the path; that it exists is for the turn to say. */
export async function openConversation(house: House, req: Request): Promise<Access> {
  const opened = await open(house, req);
  const id = String(req.params.id);
  if (opened.kind === 'token') {
    if (opened.access.conversationId !== id) {
      throw new Refusal(
        403,
        'BadArgument',
        'The token is for another conversation. Get one for this conversation.',
      );
    }
    return opened.access;
  }
  const isName = !/\p{Cc}/u.test(id); // PostgreSQL takes no NUL in a text
  const found = isName ? await findConversation(house, id) : null;
  if (!found?.mayRead) throw noConversation();
  return { conversationId: id, userId: found.userId };
}

/** The same for whoever wants to read: the conversation is there and its person may still speak. */
export async function enter(house: House, req: Request): Promise<Access> {
  const access = await openConversation(house, req);
  const found = await findConversation(house, access.conversationId);
  if (!found?.mayRead) throw noConversation();
  return access;
}

/** A conversation that has not begun yet is nobody's; one of somebody who left the house is closed to its tokens. */
export async function requireActive(house: House, { conversationId }: Access): Promise<void> {
  const found = await findConversation(house, conversationId);
  if (found && !found.mayRead) throw noConversation();
}

/** Whose stream an address opens; null when it is none, or its key is not for it. Throws without a database. */
export async function openStream(house: House, address: string): Promise<Access | null> {
  const [path = '', query] = address.split('?');
  const id = new RegExp(`^${BASE}/conversations/([^/]+)/stream$`).exec(path)?.[1];
  const access = id ? await house.tokens.openStream(new URLSearchParams(query).get('t') ?? '') : null;
  if (!access || id !== encodeURIComponent(access.conversationId)) return null;
  const found = await findConversation(house, access.conversationId);
  return found?.mayRead ? access : null;
}

export const noConversation = () =>
  new Refusal(404, 'ConversationNotFound', 'There is no such conversation. Start a new one.');

const findConversation = ({ db }: House, id: string) =>
  db.read(async (tx) => {
    const found = await tx.conversation.findUnique({
      where: { id },
      select: { identity: { select: { externalId: true, staff: { select: { active: true } } } } },
    });
    if (!found) return null;
    const { externalId, staff } = found.identity;
    return { userId: externalId, mayRead: staff?.active !== false };
  });
