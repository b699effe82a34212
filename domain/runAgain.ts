import { faultOf } from './dbFaults.ts';

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

/**
 * A write of what was free when it was read, a name or a number that only one may have. On PostgreSQL another may have
 * taken it since, and their unique index refuses: the new run reads who has it and says so.
 */
export async function unlessTaken<T>(write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    if (faultOf(error) !== 'duplicate') throw error;
    throw new RunAgain('Somebody else took it meanwhile.', { cause: error });
  }
}
