import type { HandOffReplies } from './handOff.ts';

export const handOffZh: HandOffReplies = {
  isProgram: '我是店里的智能助手，是个程序。想找真人的话，跟我说一声就行。',
  askPerson: '转人工',
  personAsked: ({ who, hours, reach }) => {
    const begin = who
      ? `已经请店员${who}过来，您说的话也转达了，可能要等几分钟。`
      : '店员现在都不在线。您的留言已经留给他们了，有人回来就在这里回复您。';
    const when = !who && hours ? hours : undefined;
    return [begin, when, reach, '您接着说的他们都能看到，这期间有事我也可以先帮您。']
      .filter(Boolean)
      .join('');
  },
  personWaiting: '已经在排队了：您的留言店员能看到，会在这里回复您。',
  personDeclined: '好的，已经告诉店员不用过来了。',
  keptForPerson: '这个要请店员来回答，他们过来就能看到。',
  personHere: (name) => `店员${name}来了，您写的由${name}来回复。想换回我，说“回到助手”就行。`,
  botAgain: '现在又是我，店里的智能助手，在为您服务。',
  unknownCustomer: '访客',
  assistant: '助手',

  handOffTitle: (who) => `${who}想找人工`,
  theySaid: '对方说',
  theirDraft: '正在下单',
  theirLastOrder: '最近订单',
  take: (who) => `接待${who}`,
  nowTalking: (who) =>
    `您正在和${who}对话：您写的会以您的名字发给对方。中途要问我，开头加“/”，比如“/订单1024”。聊完说“交还”。`,
  lastSaid: '最近的对话：',
  takenBy: (name) => `${name}已经在接待了。`,
  handOffOver: '对方已经不需要等了。',
  handBackFirst: (who) => `您正在和${who}对话，请先说“交还”。`,
  handedBack: (who) => `${who}已交还给助手。`,
  theyLeft: (who, unsent) =>
    unsent ? `${who}已经回到助手那边，这句话没有发出去。` : `${who}已经回到助手那边。`,
  nobodyWaits: '现在没有人在等。',
  waitingTitle: (count) => `有${count}位在等`,
};
