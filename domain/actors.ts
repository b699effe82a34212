/**
 * Who does it. A customer reaches only what is theirs; a member of staff and the operator leave an audit entry; a rule
 * is the house's own.
 */
export type Actor = CustomerActor | HouseActor | RuleActor;
/** A person of the house, or who runs the server, from its terminal. */
export type HouseActor = StaffActor | OperatorActor;
export type CustomerActor = { as: 'customer'; customerId: string };
export type StaffActor = { as: 'staff'; staffId: string };
export type OperatorActor = { as: 'operator' };
export type RuleActor = { as: 'rule' };

/** Where somebody came in to do something. */
export type Door = 'chat' | 'rest' | 'cli' | 'rule' | 'import';

/**
 * As it stands in histories and in the audit log.
 * @example actorText({ as: 'staff', staffId: 'x1' }) // 'staff:x1'
 */
export const actorText = (actor: Actor): string =>
  actor.as === 'staff' ? `staff:${actor.staffId}` : actor.as;

/**
 * Whether the order of this customer may be seen and moved by the actor; null is an order of nobody.
 * @example mayReach({ as: 'customer', customerId: 'a' }, 'b') // false
 */
export const mayReach = (actor: Actor, customerId: string | null): boolean =>
  actor.as !== 'customer' || actor.customerId === customerId;
