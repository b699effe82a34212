import { open, type Sealed, seal } from '../../domain/sealed.ts';
import type { Turn } from '../turn.ts';
import type { Given } from './hearOrder.ts';

const cellOf = ({ conversationId }: Turn) =>
  ({ table: 'Conversation', column: 'state', id: conversationId }) as const;

/** Where to send it and whom to ask, as a dialog keeps it: sealed; undefined when there is nothing. */
export const sealGiven = (turn: Turn, given: Given): Sealed | undefined =>
  Object.keys(given).length > 0 ? seal(turn.tx.vault, cellOf(turn), JSON.stringify(given)) : undefined;

/** The same opened again. */
export const openGiven = (turn: Turn, given: Sealed): Given =>
  JSON.parse(open(turn.tx.vault, cellOf(turn), given));
