/**
 * Runs code that may take too long, such as the search of a regular expression, with an end to it:
 * V8 stops it there. V8 looks at the clock on the wall, which goes on while the process waits for a
 * processor or stands still: code that had not half of its time is run again, with twice as much.
 * A run costs 115 µs more than the code (Node 20), so it is for a batch, not for an event.
 */
import { createContext, Script, type Context } from 'node:vm';

let made: { readonly script: Script; readonly context: Context } | undefined;

/**
 * False when it took too long; what it had done until then is done. It must bear being begun again.
 */
export function runBounded(task: () => void, limitMs: number): boolean {
  for (let wallMs = limitMs; ; wallMs *= 2) {
    const before = process.cpuUsage();
    if (endsWithin(wallMs, task)) return true;
    const { user, system } = process.cpuUsage(before);
    if ((user + system) / 1_000 >= limitMs / 2) return false;
  }
}

function endsWithin(wallMs: number, task: () => void): boolean {
  // A context costs a megabyte: only for who needs one.
  made ??= { script: new Script('task()'), context: createContext({ task }) };
  made.context['task'] = task;
  try {
    made.script.runInContext(made.context, { timeout: wallMs });
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
    throw error;
  }
}
