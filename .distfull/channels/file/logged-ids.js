import { firstBatchOf } from '../../storage/inspect.js';
import { listSegments } from '../../storage/log/segment-files.js';
import { openingOf } from './channel-batch.js';
/** The channel ids in the opening batches of the data directories, newest first, each once. */
export async function loggedIds(fileSystem, directories) {
    const ids = new Set();
    for (const segment of (await listSegments(fileSystem, directories)).toReversed()) {
        const first = await firstBatchOf(fileSystem, segment);
        const id = first && openingOf(first)?.channelId;
        if (id !== undefined)
            ids.add(id);
    }
    return [...ids];
}
//# sourceMappingURL=logged-ids.js.map