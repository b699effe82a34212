/** Who does it. A customer reaches only what is theirs; a member of staff leaves an audit entry. */
export type Actor = CustomerActor | StaffActor;
export type CustomerActor = { as: 'customer'; customerId: string };
export type StaffActor = { as: 'staff'; staffId: string };

/**
 * As it stands in histories and in the audit log.
 * @example actorText({ as: 'staff', staffId: 'x1' }) // 'staff:x1'
 */
export const actorText = (actor: Actor): string =>
  actor.as === 'staff' ? `staff:${actor.staffId}` : 'customer';

/**
 * Whether the order of this customer may be seen and moved by the actor; null is an order of nobody.
 * @example mayReach({ as: 'customer', customerId: 'a' }, 'b') // false
 */
export const mayReach = (actor: Actor, customerId: string | null): boolean =>
  actor.as === 'staff' || actor.customerId === customerId;
