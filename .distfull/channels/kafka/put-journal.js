/*
 * What a Kafka channel has put, for its next start: `puts.json` in the channel's directory.
 *
 *   { format: 1, id, place: { clusterId, topic, topicId }, stored: n, ledger, next: [ranges] }
 *
 * The n-th transaction carries the number n as an offset in the topic's cluster. `ledger` says what
 * was read for the first n, `next` what for transaction n + 1. The journal is synced before that is
 * committed, so whether `next` counts, the cluster says: its number is n + 1, or still n.
 */
import { join } from 'node:path';
import { CorruptionError, messageOf } from '../../core/errors.js';
import { readWholeFile, writeFileAtomically } from '../../storage/atomic-file.js';
import { newChannelId } from '../channel-id.js';
export class PutJournal {
    #fileSystem;
    #path;
    constructor(fileSystem, directory) {
        this.#fileSystem = fileSystem;
        this.#path = join(directory, 'puts.json');
    }
    /** That of a new channel where there is no file. Throws CorruptionError. */
    async load() {
        const bytes = await readWholeFile(this.#fileSystem, this.#path);
        if (bytes === undefined)
            return { format: 1, id: newChannelId(), stored: 0, ledger: { origins: [] } };
        try {
            const state = JSON.parse(bytes.toString());
            if (state.format !== 1)
                throw new RangeError(`format ${String(state.format)}, expected 1`);
            return state;
        }
        catch (error) {
            throw new CorruptionError(`${this.#path} cannot be read: ${messageOf(error)}; remove it to go on without its positions`, { cause: error });
        }
    }
    /** Resolves when it is durable. */
    save(state) {
        return writeFileAtomically(this.#fileSystem, this.#path, JSON.stringify(state));
    }
}
//# sourceMappingURL=put-journal.js.map