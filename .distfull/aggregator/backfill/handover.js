/*
 * Recomputed rows on their way into the live state, which one process alone may write: the command
 * leaves them in a file, and whoever holds the state takes them with its next checkpoint.
 *
 *   <aggregation>/backfill/in_use.lock        one backfill at a time
 *   <aggregation>/backfill/state/             the isolated state, while it counts
 *   <aggregation>/backfill/rows/<id>.jsonl    header, then a row each; written aside and renamed
 *   <aggregation>/backfill/rows/<id>.refused  why it was not taken
 *
 * Invariant: the receipt of an id is in the checkpoint that has its rows, so a file that is found
 * again after a crash is known and only removed.
 */
import { join } from 'node:path';
import { messageOf } from '../../core/errors.js';
import { ensureDirectory, exists, readWholeFile, writeFileAtomically, } from '../../storage/atomic-file.js';
import { readWindow } from '../checkpoint/keys.js';
import { groupingSetOfKey } from '../results/row-key.js';
const suffix = '.jsonl';
const refusedSuffix = '.refused';
export function backfillDirectory(aggregationDirectory) {
    return join(aggregationDirectory, 'backfill');
}
export function isolatedDirectory(aggregationDirectory) {
    return join(backfillDirectory(aggregationDirectory), 'state');
}
export class Handover {
    #fileSystem;
    #directory;
    constructor(fileSystem, aggregationDirectory) {
        this.#fileSystem = fileSystem;
        this.#directory = join(backfillDirectory(aggregationDirectory), 'rows');
    }
    /** Resolves when the rows are there for whoever holds the state. */
    async put(id, query, differing) {
        await ensureDirectory(this.#fileSystem, this.#directory);
        const rows = differing.map(({ key, before, after }) => {
            const values = after ?? before ?? [];
            return {
                key: key.toString('base64'),
                values,
                ...(after === undefined && { gone: true }),
            };
        });
        const lines = [{ id, query }, ...rows].map((line) => `${JSON.stringify(line)}\n`);
        await writeFileAtomically(this.#fileSystem, this.#path(id, suffix), lines.join(''));
    }
    /** The next one that was put; undefined: none. */
    async next() {
        if (!(await exists(this.#fileSystem, this.#directory)))
            return undefined;
        const names = await this.#fileSystem.readdir(this.#directory);
        const name = names.filter((each) => each.endsWith(suffix)).toSorted()[0];
        const text = name && (await readWholeFile(this.#fileSystem, join(this.#directory, name)));
        if (!text)
            return undefined;
        try {
            return parse(text.toString());
        }
        catch (error) {
            await this.refuse(name.slice(0, -suffix.length), `it cannot be read: ${messageOf(error)}`);
            return undefined;
        }
    }
    /** It is in a checkpoint that is on the disk. */
    async taken(id) {
        await this.#fileSystem.unlink(this.#path(id, suffix));
    }
    async refuse(id, reason) {
        await writeFileAtomically(this.#fileSystem, this.#path(id, refusedSuffix), reason);
        await this.taken(id);
    }
    /** Why it was refused, once; undefined: it was not. */
    async takeRefusal(id) {
        const path = this.#path(id, refusedSuffix);
        const reason = await readWholeFile(this.#fileSystem, path);
        if (reason !== undefined)
            await this.#fileSystem.unlink(path);
        return reason?.toString();
    }
    #path(id, end) {
        return join(this.#directory, id + end);
    }
}
function parse(text) {
    const [header = '', ...lines] = text.trimEnd().split('\n');
    const { id, query } = JSON.parse(header);
    const rows = lines.map((line) => {
        const stored = JSON.parse(line);
        const key = Buffer.from(stored.key, 'base64');
        const { values, gone: isGone = false } = stored;
        return { key, ...readWindow(key), groupingSet: groupingSetOfKey(key), values, isGone };
    });
    return { id, query, rows };
}
//# sourceMappingURL=handover.js.map