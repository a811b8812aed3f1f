import { join } from 'node:path';
/** Flume's path managers: names that do not repeat within a run, counted from 1. */
export class FileNames {
    #config;
    #startedMs;
    #count = 0;
    constructor(config, startedMs) {
        this.#config = config;
        this.#startedMs = startedMs;
    }
    next(nowMs) {
        const { 'sink.directory': directory, 'sink.pathManager': manager } = this.#config;
        const { 'sink.pathManager.prefix': prefix, 'sink.pathManager.extension': extension } = this.#config;
        const time = manager === 'rolltime' ? compactLocalTime(nowMs) : String(this.#startedMs);
        const ending = extension === '' ? '' : `.${extension}`;
        return join(directory, `${prefix}${time}-${++this.#count}${ending}`);
    }
}
/** `yyyyMMddHHmmss` in the local time zone. */
function compactLocalTime(timeMs) {
    const date = new Date(timeMs);
    const parts = [
        date.getMonth() + 1,
        date.getDate(),
        date.getHours(),
        date.getMinutes(),
        date.getSeconds(),
    ];
    return `${date.getFullYear()}${parts.map((part) => String(part).padStart(2, '0')).join('')}`;
}
//# sourceMappingURL=file-names.js.map