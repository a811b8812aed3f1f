/**
 * What `tailrace dlq replay` asks for: a file `replay-<id>.json` beside the queue's log, written by
 * the command and taken, then removed, by whoever has the queue's lock.
 */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { CorruptionError, messageOf } from '../core/errors.js';
import { readWholeFile, writeFileAtomically } from './atomic-file.js';
const requestName = /^replay-(.+)\.json$/;
/** Asks the owner of the queue, running or next to start; resolves with the request's id. */
export async function requestReplay(fileSystem, directory, request) {
    const id = randomBytes(8).toString('hex');
    await writeFileAtomically(fileSystem, requestPath(directory, id), JSON.stringify(request));
    return id;
}
/** The ids of requests that nobody has taken yet. */
export async function waitingRequests(fileSystem, directory) {
    const names = await fileSystem.readdir(directory);
    return names.flatMap((name) => requestName.exec(name)?.[1] ?? []).toSorted();
}
/** Undefined when it is gone. Rejects with CorruptionError where it is none. */
export async function readRequest(fileSystem, directory, id) {
    const path = requestPath(directory, id);
    const content = await readWholeFile(fileSystem, path);
    if (content === undefined)
        return undefined;
    try {
        const { letters, again, cut } = JSON.parse(content.toString());
        const isRange = ({ from, to }) => Number.isSafeInteger(from) && Number.isSafeInteger(to) && from < to;
        if (!letters.every(isRange))
            throw new RangeError('letters must be ranges of numbers');
        return { letters, again, cut };
    }
    catch (error) {
        throw new CorruptionError(`${path} is no request to replay: ${messageOf(error)}; remove it`, {
            cause: error,
        });
    }
}
export async function removeRequest(fileSystem, directory, id) {
    await fileSystem.unlink(requestPath(directory, id));
    await fileSystem.syncDirectory(directory);
}
function requestPath(directory, id) {
    return join(directory, `replay-${id}.json`);
}
//# sourceMappingURL=dead-letter-requests.js.map