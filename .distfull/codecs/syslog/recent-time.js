/*
 * Hot path. Neighbours have the same time more often than not: the last text is not read again
 * within the hour. (Which year a text without one means depends on now.)
 */
const hourMs = 3_600_000;
export class RecentTime {
    #read;
    #text;
    #hour = 0;
    #timeMs;
    constructor(read) {
        this.#read = read;
    }
    of(text, nowMs) {
        const hour = Math.floor(nowMs / hourMs);
        if (text !== this.#text || hour !== this.#hour) {
            this.#text = text;
            this.#hour = hour;
            this.#timeMs = this.#read(text, nowMs);
        }
        return this.#timeMs;
    }
}
//# sourceMappingURL=recent-time.js.map