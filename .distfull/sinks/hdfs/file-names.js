/** What a file's name has beside its prefix, at most: the longest is that of a try. */
export function nameExtraBytes({ suffix, inUsePrefix, inUseSuffix }) {
    return Buffer.byteLength(`${inUsePrefix}${suffix}${inUseSuffix}`) + 64;
}
export class FileNames {
    #settings;
    #startMs;
    #lastCounter = 0;
    #attempts = 0;
    constructor(settings, startMs) {
        this.#settings = settings;
        this.#startMs = startMs;
    }
    /** Flume's counter for a bucket that begins now. None comes twice, though a clock stands still. */
    counterAt(nowMs) {
        return Math.max(nowMs, this.#lastCounter);
    }
    counted(bucket, counter) {
        this.#lastCounter = Math.max(this.#lastCounter, counter);
        return this.#name(bucket, String(counter));
    }
    attempt(bucket, { channelId, lane }, first) {
        const attempt = `${this.#startMs}.${++this.#attempts}`;
        return this.#name(bucket, `${channelId.slice(0, 8)}-${lane}-${first}-${attempt}`).inUsePath;
    }
    /** The final path of a file with these sequences, which ascend. */
    whole(bucket, { channelId, lane }, ranges) {
        const first = ranges[0].from;
        const last = ranges.at(-1).to - 1;
        return this.#name(bucket, `${channelId.slice(0, 8)}-${lane}-${first}-${last}`).finalPath;
    }
    #name({ folder, prefix }, middle) {
        const { suffix, inUsePrefix, inUseSuffix } = this.#settings;
        const begin = folder === '/' ? '/' : `${folder}/`;
        return {
            inUsePath: `${begin}${inUsePrefix}${prefix}.${middle}${suffix}${inUseSuffix}`,
            finalPath: `${begin}${prefix}.${middle}${suffix}`,
        };
    }
}
//# sourceMappingURL=file-names.js.map