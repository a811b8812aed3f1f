/*
 * Hot path. One generation of a file, from its position to its end.
 *
 *   ── committed ──┤ in flight ├── position ──┤ unread ├── sizeBytes
 *                          |64 B| is read again before every block and compared
 *
 * A file that was truncated and has grown again, even beyond the old length, differs in those bytes,
 * or in its head, which is compared once after every change. An unterminated line is left in the
 * file and read again when there is more: nothing is carried.
 */
import { splitLines } from '../../codecs/line-splitter.js';
import { systemCodeOf } from '../../core/errors.js';
import { fileOrigin } from '../../core/provenance.js';
import { openContent } from '../files/file-content.js';
import { Fingerprint } from '../files/fingerprint.js';
import { isSameInode, readBytes, tailBytes } from '../files/generation.js';
/** Between two looks at a file that has no name and rests. */
const restedLookMsMax = 5_000;
export class TailedFile {
    id;
    origin;
    device;
    inode;
    birthTimeMs;
    /** Its content is what its compressed bytes stand for. */
    isCompressed;
    path;
    group;
    /** False when its name no longer matches or is gone: followed to its end, then forgotten. */
    listed = true;
    sizeBytes = 0;
    modifiedTimeMs = 0;
    /** When it last grew, on the monotonic clock. */
    grewAtMs = 0;
    /** Its size when it was last seen to be what was read so far. */
    intactBytes = 0;
    /** Where it was begun or gone on with. */
    firstPosition;
    /** Everything below it is stored by the channels. */
    committed;
    #options;
    #fingerprint;
    #handle;
    /** The head was compared since the file last changed. */
    #isHeadChecked = false;
    #lookedAtMs = 0;
    /** No newline lies between the position and here. */
    #scannedTo = 0;
    /** The look at the file after which nothing was left to read. */
    #readSizeBytes = -1;
    #readModifiedTimeMs = -1;
    constructor(parts, fingerprint) {
        this.id = parts.id;
        this.origin = fileOrigin(parts.options.sourceName, parts.id);
        this.device = parts.stat.device;
        this.inode = parts.stat.inode;
        this.birthTimeMs = parts.stat.birthTimeMs;
        this.isCompressed = parts.isCompressed;
        this.path = parts.path;
        this.group = parts.group;
        this.firstPosition = parts.position;
        this.committed = parts.position;
        this.#options = parts.options;
        this.#fingerprint = fingerprint;
        this.#keep(parts.handle);
    }
    /** Takes the ownership of the handle. */
    static async open(parts) {
        return new TailedFile(parts, await Fingerprint.read(parts.handle, parts.position));
    }
    /** The next byte to read. */
    get position() {
        return this.#fingerprint.position;
    }
    /** The first bytes, as far as they have been read: at most 1 KiB. */
    get head() {
        return this.#fingerprint.head;
    }
    get isOpen() {
        return this.#handle !== undefined;
    }
    /** Bytes without a newline are left at the end. */
    get hasRest() {
        return this.sizeBytes > this.position;
    }
    /** There may be something to read. */
    get hasChanged() {
        return (this.sizeBytes !== this.#readSizeBytes || this.modifiedTimeMs !== this.#readModifiedTimeMs);
    }
    /** What is known of it, for when it is not followed any more. */
    get known() {
        const { marks, head } = this.#fingerprint;
        return { file: this.descriptor(), marks, head };
    }
    isLifeOf(stat) {
        return isSameInode(stat, this);
    }
    /** Takes over what a look at the file has shown. */
    seen(stat, nowMs) {
        if (stat.sizeBytes !== this.sizeBytes || stat.modifiedTimeMs !== this.modifiedTimeMs) {
            this.grewAtMs = nowMs;
            this.#isHeadChecked = false;
        }
        this.sizeBytes = stat.sizeBytes;
        this.modifiedTimeMs = stat.modifiedTimeMs;
    }
    /**
     * Looks through the open handle: works for files without a name. The longer one rests, the less
     * often, unless `now` is asked for: hundreds may wait for their idle time-out.
     */
    async look(nowMs, now) {
        const pauseMs = Math.min(restedLookMsMax, (nowMs - this.grewAtMs) / 4);
        if (this.#handle === undefined || this.isCompressed)
            return;
        if (!now && nowMs - this.#lookedAtMs < pauseMs)
            return;
        this.#lookedAtMs = nowMs;
        this.seen(await this.#handle.stat(), nowMs);
    }
    /**
     * The next complete lines before `end`, at most a block of them and `maxLines`. With `takeRest`
     * what is left there without a newline is a line, too. What is returned counts as read.
     */
    async read(end, takeRest, maxLines = Infinity) {
        const handle = await this.#opened();
        if (handle === undefined)
            return { kind: 'elsewhere' };
        if (end < this.position || !(await this.#holdsHead(handle)))
            return { kind: 'truncated' };
        const { blockBytes, maxLineBytes } = this.#options;
        const overlap = this.#fingerprint.tail.length;
        const base = this.position - overlap;
        for (let wanted = blockBytes;; wanted = Math.min(wanted * 2, maxLineBytes + 1)) {
            const buffer = Buffer.allocUnsafeSlow(overlap + Math.min(wanted, end - this.position));
            const filled = await handle.read(buffer, base);
            if (!this.#fingerprint.agreesWith(buffer.subarray(0, filled), base))
                return { kind: 'truncated' };
            this.intactBytes = Math.max(this.intactBytes, end);
            const lines = splitLines(buffer, overlap, filled, { stripCarriageReturn: true });
            if (lines.size > 0) {
                const isLast = base + filled === end;
                const whole = isLast ? lines : withoutRest(lines, this.#options.batchLines);
                return this.#accept({ buffer, lines: firstOf(whole, maxLines), base });
            }
            if (filled - overlap > maxLineBytes)
                return this.#readLongLine(handle, end, takeRest);
            const isEnd = filled < buffer.length || base + filled === end;
            if (isEnd && takeRest && filled > overlap)
                return this.#accept({ buffer, lines: oneLine(overlap, filled), base });
            if (isEnd)
                return this.#nothing(end);
        }
    }
    /** How to recognise this generation after it was read to `end`, which lies in `buffer`. */
    descriptorAt(end, buffer, base) {
        return this.#describe(this.#fingerprint.descriptorAt(end, buffer, base));
    }
    /** How to recognise this generation as it has been read so far. */
    descriptor() {
        return this.#describe(this.#fingerprint.descriptor());
    }
    /** Gives the handle to a new generation of the same file: this one is not read any more. */
    releaseHandle() {
        const handle = this.#handle;
        this.#handle = undefined;
        this.#options.openFiles.delete(this);
        return handle;
    }
    /** It is opened again when it is read again. */
    async close() {
        await this.releaseHandle()?.close();
    }
    /** Looks at the beginning again, while it is short: to tell a copy of it. */
    async growHead() {
        const handle = await this.#opened();
        if (handle !== undefined)
            await this.#fingerprint.growHead(handle);
    }
    /** Whether the file still has what was read of it. */
    async check() {
        const handle = await this.#opened();
        if (handle === undefined)
            return 'elsewhere';
        const holds = (await this.#fingerprint.holdsHead(handle)) && (await this.#fingerprint.holdsTail(handle));
        return holds ? 'holds' : 'truncated';
    }
    /** The bytes before `position`, for a comparison with another file; none when it is elsewhere. */
    async tailBefore(position) {
        const handle = await this.#opened();
        const from = Math.max(0, position - tailBytes);
        return handle === undefined ? Buffer.alloc(0) : readBytes(handle, from, position - from);
    }
    /** Undefined when the path now belongs to another file, or to none. */
    async #opened() {
        if (this.#handle === undefined) {
            const content = await openContent(this.#options.fileSystem, this.path).catch(ifGone);
            if (content !== undefined && this.isLifeOf(content.stat))
                this.#keep(content.handle);
            else
                await content?.handle.close();
        }
        if (this.#handle !== undefined)
            this.#options.openFiles.use(this);
        return this.#handle;
    }
    #keep(handle) {
        this.#handle = handle;
        this.#isHeadChecked = false;
        this.#options.openFiles.use(this);
    }
    /** Lines may end alike for 64 bytes, so a file that was written anew can agree in its tail. */
    async #holdsHead(handle) {
        this.#isHeadChecked ||= await this.#fingerprint.holdsHead(handle);
        return this.#isHeadChecked;
    }
    #nothing(end) {
        this.#readSizeBytes = end;
        if (end === this.sizeBytes)
            this.#readModifiedTimeMs = this.modifiedTimeMs;
        return { kind: 'nothing' };
    }
    /** Counts the block as read, up to the first line that is too long. */
    #accept(block) {
        const { buffer, lines, base } = block;
        const fitting = this.#fittingLines(lines);
        if (fitting === 0) {
            const { maxLineBytes } = this.#options;
            const to = lines.size > 1 ? lines.starts[1] : lines.next;
            const body = buffer.subarray(lines.starts[0], lines.starts[0] + maxLineBytes);
            const from = this.position;
            this.#fingerprint.advance(buffer, base, to);
            return { kind: 'too long', from, to: base + to, body };
        }
        const next = fitting < lines.size ? lines.starts[fitting] : lines.next;
        this.#fingerprint.advance(buffer, base, next);
        return { kind: 'lines', block: { buffer, base, lines: { ...lines, size: fitting, next } } };
    }
    #fittingLines({ starts, ends, size, next }) {
        const { maxLineBytes } = this.#options;
        if (next - starts[0] <= maxLineBytes)
            return size;
        for (let i = 0; i < size; i++)
            if (ends[i] - starts[i] > maxLineBytes)
                return i;
        return size;
    }
    /**
     * Looks for the end of a line that is longer than the limit, keeping only its beginning. What was
     * looked through is not read again at the next look.
     */
    async #readLongLine(handle, end, takeRest) {
        const { blockBytes, maxLineBytes } = this.#options;
        const from = this.position;
        let at = Math.max(from + maxLineBytes, this.#scannedTo);
        let to = -1;
        while (at < end && to === -1) {
            const chunk = await readBytes(handle, at, Math.min(blockBytes, end - at));
            if (chunk.length === 0)
                return { kind: 'truncated' };
            const newline = chunk.indexOf(10);
            if (newline !== -1)
                to = at + newline + 1;
            at += chunk.length;
        }
        this.#scannedTo = to === -1 ? at : to;
        if (to === -1 && !takeRest)
            return this.#nothing(end);
        if (to === -1)
            to = end;
        const body = await readBytes(handle, from, maxLineBytes);
        await this.#fingerprint.skipTo(handle, to);
        return { kind: 'too long', from, to, body };
    }
    #describe(descriptor) {
        const { id, path, device, inode, birthTimeMs } = this;
        return { id, path, device, inode, birthTimeMs, ...descriptor };
    }
}
/** A file that vanished between two looks is no error. */
function ifGone(error) {
    if (systemCodeOf(error) !== 'ENOENT')
        throw error;
    return undefined;
}
/**
 * Leaves a small last batch to the next block: each batch costs its puts, syncs and deliveries (5,000
 * lines of 200 B a block of 1 MiB: every other batch had 216 lines), reading a line again little.
 */
function withoutRest(lines, batchLines) {
    const rest = lines.size % batchLines;
    const size = lines.size - rest;
    return rest === 0 || rest * 4 > size ? lines : { ...lines, size, next: lines.starts[size] };
}
function firstOf(lines, size) {
    return lines.size <= size ? lines : { ...lines, size, next: lines.starts[size] };
}
function oneLine(start, end) {
    return { starts: Uint32Array.of(start), ends: Uint32Array.of(end), size: 1, next: end };
}
//# sourceMappingURL=tailed-file.js.map