import { crashPoint } from '../../core/crash-point.js';
import { ChannelError, messageOf } from '../../core/errors.js';
import { writeFileAtomically } from '../../storage/atomic-file.js';
import { Deferred } from '../../util/deferred.js';
import { cursorFileBytes, cursorPath, encodeState, readCursor, } from './cursor-file.js';
export class CursorJournal {
    #fileSystem;
    #directory;
    #current;
    /** Of the second copy (Flume's dual checkpoints). */
    #backupDirectory;
    #handle;
    #usedBytes = 0;
    #delivered = 0;
    #next;
    #saving;
    #isClosed = false;
    /** `current` is asked right before each write. */
    constructor(fileSystem, directories, current) {
        this.#fileSystem = fileSystem;
        this.#directory = directories.checkpoint;
        this.#backupDirectory = directories.backup;
        this.#current = current;
    }
    /** Everything below it was delivered, says the state that was synced last. */
    get delivered() {
        return this.#delivered;
    }
    /** The second copy counts when the first has no intact state. It may be older: never clean. */
    async load() {
        const stored = await readCursor(this.#fileSystem, this.#directory);
        if (stored.state !== undefined || this.#backupDirectory === undefined)
            return stored;
        const { state } = await readCursor(this.#fileSystem, this.#backupDirectory);
        if (state === undefined)
            return stored;
        const problem = `${stored.problem}; the copy in ${this.#backupDirectory} is taken`;
        return { state: { ...state, clean: false }, problem };
    }
    /**
     * Saves the state as it is when the write begins; one write is in flight, who comes meanwhile
     * shares the next. With `sync` it resolves when the state is durable, as a checkpoint in the
     * second copy, too.
     */
    save(sync) {
        // Whoever commits now does so after the stop: the directory may be another process's.
        if (this.#isClosed)
            return Promise.reject(new ChannelError('the channel is closed'));
        this.#next ??= { saved: new Deferred(), sync: false, backUp: false };
        if (sync !== false)
            this.#next.sync = true;
        if (sync === 'checkpoint')
            this.#next.backUp = true;
        const { saved } = this.#next;
        this.#saving ??= this.#saveAll();
        return saved.promise;
    }
    async close() {
        this.#isClosed = true;
        while (this.#saving !== undefined)
            await this.#saving;
        await this.#handle?.close();
        this.#handle = undefined;
    }
    async #saveAll() {
        for (let next = this.#next; next !== undefined; next = this.#next) {
            this.#next = undefined;
            try {
                const state = this.#current();
                const frame = encodeState(state);
                await this.#write(frame, next.sync);
                if (next.backUp)
                    await this.#backUp(frame);
                if (next.sync)
                    this.#delivered = state.lowMark;
                next.saved.resolve();
            }
            catch (error) {
                await this.#handle?.close().catch(() => { });
                this.#handle = undefined;
                next.saved.reject(this.#failure(error));
            }
        }
        this.#saving = undefined;
    }
    #failure(cause) {
        return new ChannelError(`${cursorPath(this.#directory)} cannot be saved: ${messageOf(cause)}; free space or repair the disk`, { cause });
    }
    async #write(frame, sync) {
        if (this.#handle === undefined || this.#usedBytes + frame.length > cursorFileBytes)
            return this.#replace(frame);
        await this.#handle.write([frame], this.#usedBytes);
        crashPoint('channel.cursor-written');
        this.#usedBytes += frame.length;
        if (sync)
            await this.#handle.sync();
    }
    async #backUp(frame) {
        if (this.#backupDirectory === undefined)
            return;
        const path = cursorPath(this.#backupDirectory);
        await writeFileAtomically(this.#fileSystem, path, wholeFile(frame));
    }
    async #replace(frame) {
        await this.#handle?.close();
        this.#handle = undefined;
        const path = cursorPath(this.#directory);
        await writeFileAtomically(this.#fileSystem, path, wholeFile(frame));
        this.#handle = await this.#fileSystem.open(path, 'r+');
        this.#usedBytes = frame.length;
    }
}
function wholeFile(frame) {
    const content = Buffer.alloc(Math.max(cursorFileBytes, frame.length));
    frame.copy(content);
    return content;
}
//# sourceMappingURL=cursor-journal.js.map