import type { DialogContext } from 'botbuilder-dialogs';
import { tellPayLink } from './customer/payOrder.ts';
import { greet } from './greeting.ts';
import { hearNews, readNews } from './handOff.ts';
import { tellSummary } from './manager/summary.ts';
import { tellAllocation } from './rep/allocate.ts';
import type { Job, Turn } from './turn.ts';

/** What comes in without words: a page that opened, words from another conversation, the result of slow work. */
export async function hearEvent(dc: DialogContext, turn: Turn): Promise<void> {
  const { name, value } = dc.context.activity;
  if (name === 'webchat/join') {
    if (!turn.state.greeted && (value?.language === 'zh' || value?.language === 'en'))
      turn.language = value.language;
    return greet(dc.context, turn);
  }
  if (!turn.fromHouse) return; // a page can post any event; these two are ours alone
  if (name === 'parley/dispatch') {
    const news = readNews(value);
    if (news) await hearNews(dc, turn, news);
    else await dc.context.sendActivity(value);
  }
  if (name === 'parley/job') await tellJob(dc, turn, value);
}

async function tellJob(dc: DialogContext, turn: Turn, value: { job: Job }): Promise<void> {
  const tell = {
    summary: (told: never) => tellSummary(dc.context, told),
    payment: (told: never) => tellPayLink(dc.context, turn, told),
    allocation: (told: never) => tellAllocation(dc, turn, told),
  } satisfies Record<Job['kind'], (told: never) => Promise<void>>;
  await tell[value.job.kind](value as never);
}
