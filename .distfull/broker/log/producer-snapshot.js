/*
 * `producers.snapshot` of a partition: what it knew of its producers at an offset below which all was
 * durable. Written every few minutes and at a clean stop, so that a start scans only what came later.
 *
 *   8 hex digits, the CRC-32C of the rest · newline · JSON (ProducerSnapshot)
 *
 * It is a cache: missing, damaged or of a later offset than the log's end, the log is read instead.
 */
import { join } from 'node:path';
import { readWholeFile, writeFileAtomically } from '../../storage/atomic-file.js';
import { crc32c } from '../../util/crc32c.js';
const fileName = 'producers.snapshot';
const crcDigits = 8;
export class ProducerSnapshotFile {
    #fileSystem;
    #path;
    constructor(fileSystem, directory) {
        this.#fileSystem = fileSystem;
        this.#path = join(directory, fileName);
    }
    /** Undefined when there is none that can be trusted. */
    async read() {
        const content = await readWholeFile(this.#fileSystem, this.#path);
        if (content === undefined)
            return undefined;
        const json = content.subarray(crcDigits + 1);
        if (content.toString('latin1', 0, crcDigits) !== crcOf(json))
            return undefined;
        const snapshot = JSON.parse(String(json));
        return snapshot.version === 2 ? snapshot : undefined;
    }
    async write(snapshot) {
        const json = Buffer.from(JSON.stringify(snapshot));
        await writeFileAtomically(this.#fileSystem, this.#path, `${crcOf(json)}\n${String(json)}`);
    }
}
function crcOf(bytes) {
    return crc32c(bytes).toString(16).padStart(crcDigits, '0');
}
//# sourceMappingURL=producer-snapshot.js.map