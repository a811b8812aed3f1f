import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { threadId } from 'node:worker_threads';
import { systemCodeOf } from '../core/errors.js';
export const systemProcessTable = {
    self: {
        pid: process.pid,
        startTicks: statOf(process.pid).startTicks,
        host: hostname(),
        thread: threadId,
    },
    isAlive: ({ pid, startTicks }) => {
        try {
            process.kill(pid, 0);
        }
        catch (error) {
            return systemCodeOf(error) === 'EPERM';
        }
        const found = statOf(pid);
        if (found.isZombie)
            return false;
        return startTicks === 0 || found.startTicks === startTicks;
    },
};
/**
 * Fields 3 and 22 of /proc/<pid>/stat; counted from the last ')' because a program's name may hold
 * spaces. A zombie is dead and only waits for its parent: in a container that may be for ever.
 */
function statOf(pid) {
    try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return { startTicks: Number(fields[19]), isZombie: fields[0] === 'Z' };
    }
    catch {
        return { startTicks: 0, isZombie: false };
    }
}
//# sourceMappingURL=process-identity.js.map