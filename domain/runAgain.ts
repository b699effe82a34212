/**
 * What this transaction read is no longer true, so it must begin again: db.write rolls it back and runs the work
 * anew, and the new run's reads say what there is to refuse. Rejected: giving back by hand what was already taken.
 * A refusal commits, so one forgotten row would be lost stock; a rollback forgets nothing, and two writers meet
 * between a read and its conditional update so rarely that a second run costs nothing that counts.
 */
export class RunAgain extends Error {
  override name = 'RunAgain';
  /** SQLSTATE serialization_failure: that is what it is, and dbFaults.ts reads it as a conflict */
  readonly code = '40001';
}
