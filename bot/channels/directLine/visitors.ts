import { createHash } from 'node:crypto';
import type { Access } from './tokens.ts';

/**
 * What a visitor's cookie opens: always the same person and conversation, made of the cookie alone, so that a page
 * view writes nothing. Only who holds the 256-bit cookie can name them.
 */
export function accessOfVisitor(cookie: string): Access {
  return { conversationId: digest('conversation', cookie), userId: `dl_${digest('visitor', cookie)}` };
}

/** The conversation of a member of staff with the house; one each. */
export function accessOfStaff(staffId: string): Access {
  return { conversationId: `staff-${staffId}`, userId: `dl_staff_${staffId}` };
}

/** How a web user is known in the identities table. Only our own staff tokens carry a staff user id. */
export function identityOf(userId: string): { identityId: string; externalId: string; staffId?: string } {
  const staffId = /^dl_staff_(.+)$/.exec(userId)?.[1];
  return { identityId: `web-${digest('identity', userId)}`, externalId: userId, staffId };
}

const digest = (use: string, text: string) =>
  createHash('sha256').update(`parley ${use}\n${text}`).digest('base64url').slice(0, 22);
