import { fileOrigin } from '../../core/provenance.js';
import { Fingerprint } from '../files/fingerprint.js';
import { newGenerationId, readBytes } from '../files/generation.js';
export class SpooledFile {
    origin;
    path;
    stat;
    /** The position after the last event. */
    end;
    committed;
    #id;
    #handle;
    #fingerprint;
    #position;
    constructor(parts, fingerprint) {
        this.#id = parts.known?.file.id ?? newGenerationId();
        this.origin = fileOrigin(parts.sourceName, this.#id);
        this.path = parts.path;
        this.stat = parts.stat;
        this.end = Math.max(1, parts.stat.sizeBytes);
        this.#position = parts.known?.position ?? 0;
        this.committed = this.#position;
        this.#handle = parts.handle;
        this.#fingerprint = fingerprint;
    }
    /** Takes the ownership of the handle. */
    static async open(parts) {
        const position = Math.min(parts.known?.position ?? 0, parts.stat.sizeBytes);
        return new SpooledFile(parts, await Fingerprint.read(parts.handle, position));
    }
    get position() {
        return this.#position;
    }
    get isEmpty() {
        return this.stat.sizeBytes === 0;
    }
    /**
     * What lies behind the position, up to `to` in the file, with some bytes before it. 'changed' when
     * the file is not what it was.
     */
    async read(to) {
        const from = this.#fingerprint.tail.length;
        const base = this.#position - from;
        const buffer = Buffer.allocUnsafeSlow(Math.min(to, this.stat.sizeBytes) - base);
        const filled = await this.#handle.read(buffer, base);
        if (filled < buffer.length || !this.#fingerprint.agreesWith(buffer, base))
            return 'changed';
        return { buffer, base, from, isEnd: base + filled === this.end };
    }
    /** Bytes anywhere in the file; fewer at its end. */
    readAt(position, length) {
        return readBytes(this.#handle, position, length);
    }
    /** Counts the block as read, up to `bufferEnd` in it. */
    advance({ buffer, base }, bufferEnd) {
        if (this.isEmpty)
            this.#position = this.end;
        else {
            this.#fingerprint.advance(buffer, base, bufferEnd);
            this.#position = base + bufferEnd;
        }
    }
    descriptorAt(end, buffer, base) {
        if (this.isEmpty)
            return this.descriptor();
        return this.#describe(this.#fingerprint.descriptorAt(end, buffer, base));
    }
    descriptor() {
        return this.#describe(this.#fingerprint.descriptor());
    }
    close() {
        return this.#handle.close();
    }
    #describe(descriptor) {
        const { device, inode, birthTimeMs } = this.stat;
        return { id: this.#id, path: this.path, device, inode, birthTimeMs, ...descriptor };
    }
}
//# sourceMappingURL=spooled-file.js.map