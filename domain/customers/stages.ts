/** Where a customer stands on the way from hearing of the shop to coming back. */
export type Stage = 'new' | 'contacted' | 'quoted' | 'ordered' | 'repeat' | 'lapsed' | 'lost';
export const stages: Stage[] = ['new', 'contacted', 'quoted', 'ordered', 'repeat', 'lapsed', 'lost'];

/** What happens to a customer and says by itself where they stand. */
export type StageEvent = 'called' | 'quoted' | 'placed' | 'silent';

/** Where an event leads from each stage; where it says nothing, they stay. */
const afterEvent: Record<StageEvent, Partial<Record<Stage, Stage>>> = {
  called: { new: 'contacted' },
  quoted: { new: 'quoted', contacted: 'quoted' },
  placed: {
    ...{ new: 'ordered', contacted: 'ordered', quoted: 'ordered', lost: 'ordered' },
    ...{ ordered: 'repeat', lapsed: 'repeat' },
  },
  silent: { ordered: 'lapsed', repeat: 'lapsed' },
};

/** Where a rep may move a customer; that somebody has ordered only an order says. */
const byRep: Record<Stage, Stage[]> = {
  new: ['contacted', 'lost'],
  contacted: ['new', 'quoted', 'lost'],
  quoted: ['contacted', 'lost'],
  ordered: ['lapsed', 'lost'],
  repeat: ['lapsed', 'lost'],
  lapsed: ['contacted', 'lost'],
  lost: ['contacted'],
};

/** @example stageAfter('ordered', 'placed') // 'repeat' */
export const stageAfter = (stage: Stage, event: StageEvent): Stage => afterEvent[event][stage] ?? stage;

/** @example mayMoveStage('lost', 'contacted') // true */
export const mayMoveStage = (from: Stage, to: Stage): boolean => byRep[from].includes(to);
