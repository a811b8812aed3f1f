/**
 * Finds the logs below a directory. The dataDirs of one file channel are one log: its segments
 * take turns in them, and only the newest of all may have a torn tail.
 */
import { join } from 'node:path';
import { decodeStored } from '../../channels/file/channel-batch.js';
import { readIdentity } from '../../channels/file/channel-identity.js';
import { cursorPath, readCursor } from '../../channels/file/cursor-file.js';
import { messageOf } from '../../core/errors.js';
import { exists } from '../../storage/atomic-file.js';
import { inspectSegment } from '../../storage/inspect.js';
import { listSegments, segmentPath } from '../../storage/log/segment-files.js';
/** Links may lead round in a circle. */
const depthMax = 16;
/** Rejects with the system's error where `directory` cannot be read. */
export async function findLogs(fileSystem, directory) {
    const logs = [];
    const cursors = [];
    const problems = [];
    for (const at of await directoriesIn(fileSystem, directory, depthMax)) {
        const segments = await listSegments(fileSystem, [at]);
        if (segments.length > 0)
            addLog(logs, await foundLog(fileSystem, at, segments));
        const { state, problem } = await readCursor(fileSystem, at);
        if (state !== undefined)
            cursors.push({ directory: at, state });
        const path = cursorPath(at);
        if (problem !== undefined && (await exists(fileSystem, path)))
            problems.push(`${path}: ${problem}`);
        await readIdentity(fileSystem, at).catch((error) => problems.push(messageOf(error)));
    }
    return { logs, cursors, problems };
}
/** That of a channel's log; of its two copies (useDualCheckpoints) the one that is ahead. */
export function cursorOf({ channelIds }, cursors) {
    const [newest] = cursors
        .filter(({ state }) => channelIds.includes(state.channelId))
        .toSorted(({ state: a }, { state: b }) => b.durableEnd - a.durableEnd || b.lowMark - a.lowMark);
    return newest;
}
async function directoriesIn(fileSystem, directory, depth) {
    const found = [directory];
    for (const name of (await fileSystem.readdir(directory)).toSorted()) {
        const path = join(directory, name);
        const isDirectory = await fileSystem.stat(path).then((stat) => stat.isDirectory, () => false);
        if (isDirectory && depth > 0)
            found.push(...(await directoriesIn(fileSystem, path, depth - 1)));
    }
    return found;
}
async function foundLog(fileSystem, directory, segments) {
    const opened = await newestChannelId(fileSystem, segments);
    // One that cannot be read stops the channel, with a message; the log is still worth a look.
    const identity = await readIdentity(fileSystem, directory).catch(() => undefined);
    const channelIds = [...new Set([opened, identity?.id])].filter((id) => id !== undefined);
    return { directories: [directory], segments, channelIds };
}
/** Of the newest segment whose opening batch is intact. */
async function newestChannelId(fileSystem, segments) {
    for (const segment of segments.toReversed()) {
        const id = await openingChannelId(fileSystem, segment);
        if (id !== undefined)
            return id;
    }
    return undefined;
}
/** The id in the opening batch of a channel's segment. */
async function openingChannelId(fileSystem, { directory, baseOffset }) {
    try {
        for await (const { bytes } of inspectSegment(fileSystem, segmentPath(directory, baseOffset))) {
            const content = bytes && decodeStored(bytes, 0).content;
            return content?.kind === 'opening' ? content.opening.channelId : undefined;
        }
    }
    catch {
        // No channel's segment; damage is told where the log is read.
    }
    return undefined;
}
/** Joins the directories of one channel. A copy has the same id, but also the same offsets. */
function addLog(logs, log) {
    const known = logs.findIndex(({ channelIds, segments }) => channelIds.some((id) => log.channelIds.includes(id)) &&
        !segments.some((a) => log.segments.some((b) => a.baseOffset === b.baseOffset)));
    if (known < 0) {
        logs.push(log);
        return;
    }
    const { directories, segments, channelIds } = logs[known];
    logs[known] = {
        directories: [...directories, ...log.directories],
        segments: [...segments, ...log.segments].toSorted((a, b) => a.baseOffset - b.baseOffset),
        channelIds: [...new Set([...channelIds, ...log.channelIds])],
    };
}
//# sourceMappingURL=log-directories.js.map