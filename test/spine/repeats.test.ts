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
import { between, chance, oneOf, patience, shuffled, size, tell } from './sizes.ts';

const ACTIVITIES = size({ test: 300, ci: 400, soak: 5_000 });
const EACH = 10;

// Seen red (test/soak/faults.mjs): messages filed without their key, on which the kept answer and the index rest.

onEachDatabase('R9: the same activity delivered again', (provider) => {
  it(
    `has one effect and one answer, ${ACTIVITIES} times, in parallel, elsewhere and after a restart`,
    async () => {
      const random = chance('repeats');
      const database = await makeDatabase(provider);
      await stockShop(database.db, 1_000);
      const people = Array.from({ length: ACTIVITIES / EACH }, (_, n) => `person-${n}`);
      await makeConversations(database.db, people);
      // Each adds one to the order, so that an effect done twice or not at all is a wrong quantity.
      const sent = people.flatMap((id) =>
        Array.from({ length: EACH }, (_, n) => message(id, `key-${n}`, 'add one celadon mug')),
      );

      const first = await Promise.all([openInstance(database), openInstance(database)]);
      const answers = new Map<string, Set<string>>();
      let deliveries = 0;
      const deliverTo = async (instances: Instance[], incoming: (typeof sent)[number]) => {
        const { answer } = await deliver(oneOf(random, instances).turns, incoming);
        const name = `${incoming.conversationId}/${incoming.key}`;
        answers.set(name, (answers.get(name) ?? new Set()).add(answer.id));
        deliveries++;
      };

      for (let start = 0; start < sent.length; start += 40) {
        const batch = sent.slice(start, start + 40).flatMap((one) => Array(between(random, 1, 5)).fill(one));
        await Promise.all(shuffled(random, batch).map((one) => deliverTo(first, one)));
      }
      await Promise.all(first.map(({ close }) => close()));

      const restarted = [await openInstance(database)];
      for (const one of shuffled(random, sent)) if (random() < 0.5) await deliverTo(restarted, one);
      await Promise.all(restarted.map(({ close }) => close()));

      const quantities = await Promise.all(people.map((id) => quantityOrdered(database.db, id)));
      const logs = await Promise.all(people.map((id) => logOf(database.db, id)));
      const wrong = quantities.filter((quantity) => quantity !== EACH).length;
      const otherAnswers = [...answers.values()].filter((ids) => ids.size !== 1).length;
      const distinct = new Set([...answers.values()].flatMap((ids) => [...ids])).size;
      const incoming = logs.map((rows) => rows.filter(({ direction }) => direction === 'in').length);
      const gaps = logs.filter(
        (rows) =>
          !isWhole(
            rows.map(({ seq }) => seq),
            rows.length + 1,
          ),
      ).length;

      tell(
        'R9',
        provider,
        `${sent.length} activities in ${deliveries} deliveries: ${wrong} wrong effects, ${otherAnswers} other answers, ${gaps} gaps`,
      );
      expect({ wrong, otherAnswers, gaps, distinct }).toEqual({
        wrong: 0,
        otherAnswers: 0,
        gaps: 0,
        distinct: sent.length,
      });
      expect(new Set(incoming)).toEqual(new Set([EACH]));
      await database.drop();
    },
    patience,
  );
});
