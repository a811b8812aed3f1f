import { ChannelFullError } from '../../core/errors.js';
const askedEveryMs = 1_000;
export class DiskSpace {
    #parts;
    #freeBytes = new Map();
    #askedMs = -Infinity;
    #asking;
    constructor(parts) {
        this.#parts = parts;
    }
    /** One of the disks has enough. */
    get isAnywhere() {
        return this.#parts.directories.some((directory) => this.hasRoom(directory));
    }
    /** `ask` must be awaited before `check`. */
    get mustAsk() {
        return this.#parts.clock.monotonicMs() - this.#askedMs >= askedEveryMs;
    }
    ask() {
        this.#asking ??= this.#ask().finally(() => (this.#asking = undefined));
        return this.#asking;
    }
    /** Throws ChannelFullError when `bytes` more leave the disk of `active` with too little. */
    check(active, bytes) {
        const { channel, requiredBytes } = this.#parts;
        const free = this.#freeBytes.get(active) ?? Infinity;
        if (free - bytes < requiredBytes)
            throw new ChannelFullError(`Usable space exhausted, only ${Math.max(0, free)} bytes remaining, required ${requiredBytes} bytes ` +
                `[channel=${channel}]: ${active}; free space, or lower minimumRequiredSpace`);
        this.#freeBytes.set(active, free - bytes);
    }
    /** Whether a segment in the directory could grow. */
    hasRoom(directory) {
        return (this.#freeBytes.get(directory) ?? Infinity) > this.#parts.requiredBytes;
    }
    async #ask() {
        const { fileSystem, clock, directories } = this.#parts;
        for (const directory of directories) {
            // A disk that does not answer refuses the put itself, and says why.
            const space = await fileSystem.diskSpace(directory).catch(() => undefined);
            this.#freeBytes.set(directory, space?.usableBytes ?? Infinity);
        }
        this.#askedMs = clock.monotonicMs();
    }
}
//# sourceMappingURL=disk-space.js.map