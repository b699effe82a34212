import type { WebSocket } from 'ws';
import { type ConversationHead, listHeads, listLogAfter } from '../../../domain/conversations/log.ts';
import type { Db } from '../../../domain/db.ts';
import type { Logger } from '../../log.ts';
import type { Committed } from '../../turn.ts';
import { BOT } from '../../turn.ts';

const PAGE = 100;
const MOST_UNSENT_BYTES = 4 * 1024 * 1024;
const GOODBYE_MS = 1_000;
const HEADS = 500;
/** rounds of five seconds without a pong or a frame: the client is gone */
const QUIET_ROUNDS = 12;
const MOST_SOCKETS = 20;

/** One open socket: everything up to `sent` has gone down it. */
interface Stream {
  socket: WebSocket;
  sent: number;
  pumping: boolean;
  again: boolean;
  alive: boolean;
  quietRounds: number;
}

/** The sockets that show conversations. Each follows the log from its watermark; nothing is marked as seen. */
export class Streams {
  #byConversation = new Map<string, Set<Stream>>();
  #db: Db;
  #log: Logger;
  #closed = false;

  constructor(db: Db, log: Logger) {
    this.#db = db;
    this.#log = log;
  }

  /** Shows a conversation on a socket, from the row after `watermark` and on. */
  follow(conversationId: string, socket: WebSocket, watermark: number): void {
    if (this.#closed) {
      sayGoodbye(socket); // its connection was there before the server stopped listening
      return;
    }
    const stream: Stream = {
      socket,
      sent: watermark,
      pumping: false,
      again: false,
      alive: true,
      quietRounds: 0,
    };
    const streams = this.#byConversation.get(conversationId) ?? new Set();
    if (streams.size >= MOST_SOCKETS) sayGoodbye([...streams][0]?.socket ?? socket); // the oldest tab makes room
    this.#byConversation.set(conversationId, streams.add(stream));

    const isThere = () => {
      stream.quietRounds = 0;
    };
    socket.on('message', isThere); // clients send empty frames to keep the line open
    socket.on('pong', isThere);
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      streams.delete(stream);
      if (streams.size === 0) this.#byConversation.delete(conversationId);
    });
    void this.#pump(conversationId, stream);
  }

  /** Shows what a turn has just committed, without asking the database when a socket has all before it. */
  publish({ conversationId, rows }: Pick<Committed, 'conversationId' | 'rows'>): void {
    for (const stream of this.#byConversation.get(conversationId) ?? []) {
      if (!stream.pumping && rows[0]?.seq === stream.sent + 1) send(stream, rows);
      else void this.#pump(conversationId, stream);
    }
  }

  /** Shows what another instance committed. */
  catchUp(conversationId: string): void {
    for (const stream of this.#byConversation.get(conversationId) ?? [])
      void this.#pump(conversationId, stream);
  }

  /**
   * Looks for what a lost wake-up would have shown, in one statement for 500 conversations; closes the streams of
   * staff who have left the house, and the sockets of clients that have vanished without a word.
   */
  async lookRound(): Promise<void> {
    const ids = [...this.#byConversation.keys()];
    for (let start = 0; start < ids.length; start += HEADS) {
      const heads = await this.#db.read((tx) => listHeads(tx, { ids: ids.slice(start, start + HEADS) }));
      for (const head of heads) this.#lookAfter(head);
    }
  }

  #lookAfter({ id, nextSeq, mayRead }: ConversationHead): void {
    for (const stream of this.#byConversation.get(id) ?? []) {
      if (!mayRead) stream.socket.close(1008, 'signed out');
      else if (!stream.alive) stream.socket.terminate();
      else if (stream.sent < nextSeq - 1) void this.#pump(id, stream);
      if (stream.quietRounds++ >= QUIET_ROUNDS) stream.alive = false;
      stream.socket.ping();
    }
  }

  /** Says live that the bot is at it; never part of the log. */
  typing(conversationId: string): void {
    for (const { socket, sent } of this.#byConversation.get(conversationId) ?? []) {
      const typing = {
        type: 'typing',
        id: `${conversationId}|typing`,
        from: BOT,
        conversation: { id: conversationId },
      };
      socket.send(JSON.stringify({ activities: [typing], watermark: String(sent) }));
    }
  }

  /** Closes every socket, so that clients come back to whoever serves next. */
  closeAll(): void {
    this.#closed = true;
    for (const streams of this.#byConversation.values()) {
      for (const { socket } of streams) sayGoodbye(socket);
    }
  }

  /** Sends from the log until there is no more; a wake-up meanwhile makes it look once more. */
  async #pump(conversationId: string, stream: Stream): Promise<void> {
    stream.again = true;
    if (stream.pumping) return;
    stream.pumping = true;
    try {
      while (stream.again && stream.socket.readyState === stream.socket.OPEN) {
        stream.again = false;
        const rows = await this.#db.read((tx) =>
          listLogAfter(tx, { conversationId, afterSeq: stream.sent, limit: PAGE }),
        );
        send(stream, rows);
        if (rows.length === PAGE) stream.again = true;
      }
    } catch (error) {
      this.#log.warn({ conversation: conversationId, cause: (error as Error).name }, 'stream not readable');
      stream.socket.close(1011, 'try again');
    } finally {
      stream.pumping = false;
    }
  }
}

/** A client that is not there any more must not hold up the restart by never answering. */
function sayGoodbye(socket: WebSocket): void {
  socket.on('error', () => socket.terminate());
  socket.close(1001, 'restart');
  setTimeout(() => socket.terminate(), GOODBYE_MS).unref();
}

function send(stream: Stream, rows: Committed['rows']): void {
  const last = rows.at(-1);
  if (!last || stream.socket.readyState !== stream.socket.OPEN) return;
  if (stream.socket.bufferedAmount > MOST_UNSENT_BYTES) {
    stream.socket.close(1013, 'too slow');
    return;
  }
  stream.sent = last.seq;
  stream.socket.send(activitySet(rows, last.seq));
}

/** What streams and polling answer: the shown activities and the watermark after them, as JSON. */
export function activitySet(rows: Committed['rows'], watermark: number): string {
  const shown = rows.filter((row) => row.direction !== 'hidden').map((row) => row.activity);
  return `{"activities":[${shown.join(',')}],"watermark":"${watermark}"}`;
}
