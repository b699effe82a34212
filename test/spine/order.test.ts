import { expect, it } from 'vitest';
import { makeDatabase, onEachDatabase } from '../support/database.ts';
import { stockShop } from '../support/server.ts';
import {
  deliver,
  type Instance,
  logOf,
  makeConversations,
  message,
  openInstance,
  quantityOrdered,
} from './instances.ts';
import { isWhole } from './shopAccounts.ts';
import { chance, patience, shuffled, size, tell } from './sizes.ts';

const CONVERSATIONS = size({ test: 40, ci: 60, soak: 2_000 });
const MESSAGES = 10;
const AT_ONCE = 10;

// Seen red (test/soak/faults.mjs): a queue that does not wait for the turn before, a lock that only reads.

onEachDatabase('R12: many messages of one conversation at once', (provider) => {
  it(
    `are taken one at a time in the order of acceptance, ${CONVERSATIONS} x ${MESSAGES}`,
    async () => {
      const random = chance('order');
      const database = await makeDatabase(provider);
      await stockShop(database.db, 1_000);
      const instances = await Promise.all([openInstance(database), openInstance(database)]);
      const people = Array.from({ length: CONVERSATIONS }, (_, n) => `person-${n}`);
      await makeConversations(database.db, people);

      const accepted = new Map<string, string[][]>();
      for (let start = 0; start < people.length; start += AT_ONCE) {
        const turns = people
          .slice(start, start + AT_ONCE)
          .flatMap((id) => Array.from({ length: MESSAGES }, (_, n) => ({ id, n })));
        await Promise.all(
          shuffled(random, turns).map(({ id, n }) => postTo(instances, { id, n, accepted, random })),
        );
      }

      const found = await Promise.all(people.map((id) => inspect(id)));
      const count = (problem: keyof (typeof found)[number]) => found.filter((one) => one[problem]).length;
      const figures = {
        gaps: count('gap'),
        lost: count('lost'),
        outOfOrder: count('outOfOrder'),
        between: count('between'),
        backInTime: count('backInTime'),
      };
      tell(
        'R12',
        provider,
        `${CONVERSATIONS} x ${MESSAGES} on ${provider === 'sqlite' ? 'one' : 'two'}: ${figures.gaps} gaps, ` +
          `${figures.lost} with state lost, ${figures.outOfOrder} out of order, ${figures.between} answered in between, ${figures.backInTime} back in time`,
      );
      expect(figures).toEqual({ gaps: 0, lost: 0, outOfOrder: 0, between: 0, backInTime: 0 });
      await Promise.all(instances.map(({ close }) => close()));
      await database.drop();

      async function inspect(id: string) {
        const rows = await logOf(database.db, id);
        const keys = rows.flatMap(({ key }) => (key ? [key] : []));
        const { nextSeq } = await database.db.read((tx) =>
          tx.conversation.findUniqueOrThrow({ where: { id } }),
        );
        const replies = rows.map(
          ({ direction, activity }) => direction === 'out' && JSON.parse(activity).replyToId,
        );
        return {
          gap:
            !isWhole(
              rows.map(({ seq }) => seq),
              nextSeq,
            ) || keys.length !== MESSAGES,
          lost: (await quantityOrdered(database.db, id)) !== MESSAGES,
          // Each instance accepts in its own order; the log may mix the two but turn neither around.
          outOfOrder: (accepted.get(id) ?? []).some((own) => !isSubsequence(own, keys)),
          // Pages sort by time when they have nothing else.
          backInTime: rows.some(({ createdAt }, n) => n > 0 && createdAt < (rows[n - 1]?.createdAt ?? 0)),
          // One turn at a time: what answers a message stands right behind it.
          between: rows.some(
            ({ direction }, n) => direction === 'in' && !String(replies[n + 1]).endsWith(idEnd(n + 1)),
          ),
        };
      }
    },
    patience,
  );
});

async function postTo(
  instances: Instance[],
  options: { id: string; n: number; accepted: Map<string, string[][]>; random: () => number },
): Promise<void> {
  const { id, n, accepted, random } = options;
  const chosen = random() < 0.5 ? 0 : instances.length - 1;
  const instance = instances[chosen];
  if (!instance) throw new Error('No instance.');
  const key = `key-${n}`;
  const byInstance = accepted.get(id) ?? instances.map(() => []);
  accepted.set(id, byInstance);
  byInstance[chosen]?.push(key);
  await deliver(instance.turns, message(id, key, 'add one celadon mug'));
}

const idEnd = (seq: number) => `|${String(seq).padStart(7, '0')}`;

/** @example isSubsequence(['a', 'c'], ['a', 'b', 'c']) // true */
function isSubsequence(part: string[], whole: string[]): boolean {
  let next = 0;
  for (const item of whole) if (item === part[next]) next++;
  return next === part.length;
}
