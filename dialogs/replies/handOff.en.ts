import type { HandOffReplies } from './handOff.ts';

export const handOffEn: HandOffReplies = {
  isProgram: 'I’m the shop’s assistant, a program. If you’d rather talk to a person, just say so.',
  askPerson: 'A person, please',
  personAsked: ({ who, hours, reach }) => {
    const begin = who
      ? `I’ve asked ${who} to join us here, and passed on what you wrote. It may take some minutes.`
      : 'Nobody of the shop is at work in this chat just now. I’ve left your message for them, and they’ll answer you right here as soon as somebody is back.';
    const when = !who && hours ? hours : undefined;
    return [
      begin,
      when,
      reach,
      'Whatever else you write here they can read, and I’m happy to help meanwhile.',
    ]
      .filter(Boolean)
      .join(' ');
  },
  personWaiting:
    'You’re in the queue already: your message is with the people of the shop, and they’ll answer here.',
  personDeclined: 'All right, I’ve told the people of the shop that you don’t need them any more.',
  keptForPerson: 'That one is for a person: they’ll read it here when they join.',
  personHere: (name) =>
    `${name} of the shop is here now, and reads and answers what you write. Say “back to the assistant” whenever you want me again.`,
  botAgain: 'You’re talking with me, the shop’s assistant, again.',
  unknownCustomer: 'A visitor',
  assistant: 'Assistant',

  handOffTitle: (who) => `${who} would like to talk to a person`,
  theySaid: 'They wrote',
  theirDraft: 'Being ordered',
  theirLastOrder: 'Last order',
  take: (who) => `Talk with ${who}`,
  nowTalking: (who) =>
    `You’re talking with ${who} now: what you write goes to them, under your name. Begin with “/” to ask me something in between, such as “/order 1024”. Say “hand back” when you’re done.`,
  lastSaid: 'What was said last:',
  takenBy: (name) => `${name} is talking with them already.`,
  handOffOver: 'They’re not waiting any more.',
  handBackFirst: (who) => `You’re talking with ${who}. Say “hand back” first.`,
  handedBack: (who) => `${who} is with the assistant again.`,
  theyLeft: (who, unsent) =>
    unsent
      ? `${who} has gone back to the assistant, so I haven’t sent that.`
      : `${who} has gone back to the assistant.`,
  nobodyWaits: 'Nobody is waiting for a person.',
  waitingTitle: (count) => (count === 1 ? '1 person is waiting' : `${count} people are waiting`),
};
