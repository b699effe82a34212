import { type Activity, BotAdapter, type ResourceResponse, type TurnContext } from 'botbuilder';

const neverLogged = new Set(['trace', 'delay', 'typing']);

/**
 * The adapter of one turn: nothing is sent, everything said is kept in order, under ids we mint. An adapter of our
 * own rather than `onSendActivities` handlers on a stock one, because here the SDK itself sets reply fields and
 * `responded`, and an invoke response lands in the turn state as dialogs expect.
 */
export class Collector extends BotAdapter {
  readonly said: Partial<Activity>[] = [];
  invokeResponse: { status: number; body?: unknown } | undefined;
  #mintId: (position: number) => string;

  /** `mintId(n)` gives the id of the n-th thing said, counting from 0. */
  constructor(mintId: (position: number) => string) {
    super();
    this.#mintId = mintId;
  }

  override async sendActivities(
    _context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    return activities.map((activity) => this.#keep(activity));
  }

  override async updateActivity(
    _context: TurnContext,
    activity: Partial<Activity>,
  ): Promise<ResourceResponse> {
    if (!activity.id) throw new Error('An update names the message it replaces by its id.');
    this.said.push(activity);
    return { id: activity.id };
  }

  override async deleteActivity(): Promise<void> {
    throw new Error('Web Chat cannot take a message back: update it instead.');
  }

  override async continueConversation(): Promise<void> {
    throw new Error('Words for another conversation are dispatched (dialogs/turn.ts).');
  }

  #keep(activity: Partial<Activity>): ResourceResponse {
    if (activity.type === 'invokeResponse') {
      this.invokeResponse = activity.value;
      return { id: '' };
    }
    if (!activity.type || neverLogged.has(activity.type)) return { id: '' };
    const id = this.#mintId(this.said.length);
    this.said.push({ ...activity, id });
    return { id };
  }
}
