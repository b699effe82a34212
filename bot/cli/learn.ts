import { z } from 'zod';
import { learningIn } from '../../dialogs/replies/learning.ts';
import { intents } from '../../dialogs/understanding/intents.ts';
import type { SuggestedCluster } from '../../dialogs/understanding/learning/suggest.ts';
import { ourSentences, type Taught, wordsTaught } from '../../dialogs/understanding/learning/teaching.ts';
import { fold } from '../../dialogs/understanding/text.ts';
import { newId } from '../../domain/ids.ts';
import { listUnheard, settleUnheard } from '../../domain/learning/unheard.ts';
import { type Learning, WorkStopped } from '../learning/learning.ts';
import type { Answer, Surroundings } from './commands.ts';

const language = z.enum(['en', 'zh'], { error: '--language en or --language zh' }).default('en');
const cluster = z.string().regex(/^[a-z0-9]{6}$/, 'a group as the list names it, six letters and digits');

/** The commands of `npm run understanding:learn`; `language` is what the answer is written in. */
export const learnSchemas = [
  z.strictObject({ command: z.literal('learn.list'), language, all: z.boolean().default(false) }),
  z.strictObject({
    command: z.literal('learn.accept'),
    language,
    cluster,
    as: z.enum(intents, { error: '--as with an intent of docs/intents.md' }),
    force: z.boolean().default(false),
  }),
  z.strictObject({ command: z.literal('learn.reject'), language, cluster }),
] as const;

export type LearnCommand = z.infer<(typeof learnSchemas)[number]>;

/** What a learn command comes to; `language` is that of the command. */
export type LearnResult = { language: 'en' | 'zh' } & (
  | { kind: 'unheard'; all: boolean; groups: SuggestedCluster[] }
  | {
      kind: 'accepted';
      intent: string;
      sentences: string[];
      /** null when nothing was compared */
      verdict: { compared: number; worse: number; better: number; learnt: number } | null;
      serving: boolean;
    }
  | { kind: 'rejected'; sentences: string[] }
);

/** Does a learn command: shows what was not understood, or takes a group in or off the list. */
export async function learn(
  command: LearnCommand,
  around: Surroundings & { learning: Learning },
): Promise<Answer> {
  const groups = await around.learning.group(await listUnheard(around.db.report));
  if (command.command === 'learn.list') {
    const { all, language } = command;
    return { ok: true, result: { kind: 'unheard', all, language, groups } };
  }
  const group = groups.find(({ id }) => id === command.cluster);
  if (!group) return refuse(learningIn(command.language).noGroup(command.cluster));
  if (command.command === 'learn.accept') return accept(command, group, around);

  await settle(around, group, { as: 'rejected', intent: 'none' });
  return { ok: true, result: { kind: 'rejected', language: command.language, sentences: textsOf(group) } };
}

type Accept = Extract<LearnCommand, { command: 'learn.accept' }>;

/** Compares before anything is written; the file comes before the rows, so that after a crash the group is there again. */
async function accept(
  { as: intent, force, language }: Accept,
  group: SuggestedCluster,
  around: Surroundings & { learning: Learning },
): Promise<Answer> {
  const { learning } = around;
  const says = learningIn(language);
  const known = new Map(
    [...ourSentences(), ...wordsTaught(learning.words())].map((each) => [fold(each.text), each]),
  );
  const elsewhere = textsOf(group).flatMap((text): [string, string][] => {
    const other = known.get(fold(text))?.intent;
    return other && other !== intent ? [[text, other]] : [];
  });
  if (elsewhere.length > 0) return refuse(says.elsewhere(elsewhere));

  const added = textsOf(group)
    .filter((text) => !known.has(fold(text)))
    .map((text): Taught => ({ text, intent }));
  const verdict = force || added.length === 0 ? null : await check(added, around);
  if (verdict === 'stopped') return refuse(says.stopped);
  if (verdict?.refused) return refuse(says.worse(verdict.worse, verdict.compared));

  if (added.length > 0) await learning.accept(group.language === 'zh' ? 'zh' : 'en', added);
  await settle(around, group, { as: 'accepted', intent });
  const counts = verdict && {
    ...{ compared: verdict.compared, learnt: verdict.learnt },
    ...{ worse: verdict.worse.length, better: verdict.better.length },
  };
  const sentences = added.map(({ text }) => text);
  return {
    ok: true,
    result: {
      kind: 'accepted',
      language,
      intent,
      sentences,
      verdict: counts,
      serving: learning.isServing,
    },
  };
}

async function check(
  added: Taught[],
  { learning, onProgress, isStopped }: Surroundings & { learning: Learning },
) {
  try {
    return await learning.check(added, {
      onProgress: (done, total) => onProgress({ done, total, of: 'models' }),
      isStopped,
    });
  } catch (error) {
    if (error instanceof WorkStopped) return 'stopped';
    throw error;
  }
}

const refuse = (message: string): Answer => ({ ok: false, message });
const textsOf = (group: SuggestedCluster) => group.sentences.map(({ masked }) => masked);

async function settle(
  { db, now }: Surroundings,
  group: SuggestedCluster,
  { as, intent }: { as: 'accepted' | 'rejected'; intent: string },
): Promise<void> {
  const sentences = group.sentences.map(({ sentence }) => sentence);
  await db.write(async (tx) => {
    await settleUnheard(tx, { sentences, as });
    await tx.auditEntry.create({
      data: {
        ...{ id: newId(), at: now(), actor: 'operator', action: `learn.${as}` },
        ...{ subject: 'intent', subjectId: intent, detail: `${sentences.length} sentences` },
      },
    });
  });
}
