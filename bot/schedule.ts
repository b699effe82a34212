import cron from 'node-cron';

/**
 * Calls `wake` every five seconds. Only a tick: what is due, and when, is in the database; a tick that is late or
 * lost changes nothing.
 */
export function startSchedule(wake: () => void): { stop: () => void } {
  const task = cron.schedule('*/5 * * * * *', wake, { noOverlap: true });
  return { stop: () => void task.stop() };
}
