import type { TurnContext } from 'botbuilder';
import { suggesting } from './cards/card.ts';
import { repliesIn } from './replies/replies.ts';
import type { Turn } from './turn.ts';

/** Says hello once in a conversation, whichever of the channel's signals comes first or again. */
export async function greet(context: TurnContext, turn: Turn): Promise<void> {
  if (turn.state.greeted) return;
  turn.state.greeted = true;
  await sayHello(context, turn);
}

/** Hello, and what one can do here. */
export async function sayHello(context: TurnContext, turn: Turn): Promise<void> {
  const says = repliesIn(turn.language);
  const { speaker, shop } = turn;
  if (speaker.kind !== 'staff') {
    await context.sendActivity(suggesting(says.greeting(shop.name[turn.language]), says.starters));
    return;
  }
  const starters = speaker.role === 'manager' ? says.managerStarters : says.repStarters;
  await context.sendActivity(suggesting(says.staffGreeting(speaker.name), starters));
}
