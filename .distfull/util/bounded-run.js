/**
 * Runs code that may take too long, such as the search of a regular expression, with an end to it:
 * V8 stops it there. The time is that of the clock on the wall. A run costs 115 µs more than the code
 * (Node 20), so it is for a batch, not for an event.
 */
import { createContext, Script } from 'node:vm';
let made;
/** False when it took too long; what it had done until then is done. */
export function runBounded(task, limitMs) {
    // A context costs a megabyte: only for who needs one.
    made ??= { script: new Script('task()'), context: createContext({ task }) };
    made.context['task'] = task;
    try {
        made.script.runInContext(made.context, { timeout: limitMs });
        return true;
    }
    catch (error) {
        if (error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
            return false;
        throw error;
    }
}
//# sourceMappingURL=bounded-run.js.map