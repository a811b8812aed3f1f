/*
 * Recognising a file again: by its inode while it has one, by its content when it was moved, copied
 * or compressed.
 *
 *   |----- head: up to 1 KiB -----|· · · · · · · · · · · · · ·|-- tail: 64 B --|
 *   0                                                                          tailPosition
 *
 *   same device, inode, birth time; head and tail hold      → the same file
 *   another inode, head of at least 256 B and tail hold     → the same content, moved or copied
 *   another inode, a rotation's name, and ends within the
 *     head, or its head and a mark on the way hold          → a part of it: a copy that has less
 *   another inode, head holds, but shorter than the tail    → perhaps a copy being made
 *   anything else                                           → another file
 *
 * Where the name is one that a rotation makes, a shorter head is enough. The head grows with the
 * file, so it cannot be the key: a generation has a random id, made at first sight, and this
 * descriptor is matched against.
 */
import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import { crc32c } from '../../util/crc32c.js';
import { isRotatedName } from './rotated-name.js';
export const headBytesMax = 1024;
export const tailBytes = 64;
/** Below this, equal heads say little: many files begin with the same short header. */
const contentMatchBytes = 256;
export function newGenerationId() {
    return randomBytes(8).toString('hex');
}
export function isSameInode(stat, known) {
    const bornTogether = stat.birthTimeMs === known.birthTimeMs || stat.birthTimeMs === 0 || known.birthTimeMs === 0;
    return stat.device === known.device && stat.inode === known.inode && bornTogether;
}
export function inodeKeyOf({ device, inode }) {
    return `${device}:${inode}`;
}
/** `length` bytes from `position`; fewer at the end of the file. */
export async function readBytes(handle, position, length) {
    const buffer = Buffer.alloc(length);
    return buffer.subarray(0, await handle.read(buffer, position));
}
/** A file that was found, to be compared with known generations. */
export class Candidate {
    path;
    handle;
    stat;
    /** Its first bytes, at most 1 KiB. */
    head;
    constructor(path, handle, stat, head) {
        this.path = path;
        this.handle = handle;
        this.stat = stat;
        this.head = head;
    }
    static async read(path, handle, stat) {
        const headBytes = Math.min(headBytesMax, stat.sizeBytes);
        return new Candidate(path, handle, stat, await readBytes(handle, 0, headBytes));
    }
    /** It is longer than when it was judged: a copy that is being made. */
    async hasGrown() {
        return (await this.handle.stat()).sizeBytes > this.stat.sizeBytes;
    }
    async likenessTo({ file, marks, head }) {
        const { sizeBytes } = this.stat;
        const sameInode = isSameInode(this.stat, file);
        if (sameInode && sizeBytes < file.tailPosition)
            return 'different';
        if (!sameInode && file.headBytes < this.matchBytes(file.path))
            return 'different';
        if (sizeBytes < file.headBytes)
            return this.#isPartOf(head, file) ? 'part' : 'different';
        if (!this.#hasHead(file))
            return 'different';
        if (sizeBytes < file.tailPosition)
            return (await this.#endsAtMark(file, marks)) ? 'part' : 'shorter';
        if (!(await this.#hasMark({ position: file.tailPosition, crc: file.tailCrc })))
            return 'different';
        return sameInode ? 'same file' : 'same content';
    }
    /** As many bytes must be equal to make it a copy of what was at `path`. */
    matchBytes(path) {
        return this.isRotated(path) ? 1 : contentMatchBytes;
    }
    /** Whether a rotation of what is at `path` gives names like its own. */
    isRotated(path) {
        return isRotatedName(basename(this.path), basename(path));
    }
    #isPartOf(head, { path, headBytes, tailPosition }) {
        const { length } = this.head;
        const isRead = length > 0 && length <= tailPosition;
        const isShort = isRead && length < Math.min(headBytes, head.length);
        return isShort && this.head.compare(head, 0, length) === 0 && this.isRotated(path);
    }
    #hasHead({ headBytes, headCrc }) {
        return this.head.length >= headBytes && crc32c(this.head.subarray(0, headBytes)) === headCrc;
    }
    /** Only under a rotation's name: a head and one mark may be a long header that files share. */
    async #endsAtMark({ path }, marks) {
        const mark = marks.findLast(({ position }) => position <= this.stat.sizeBytes);
        return mark !== undefined && this.isRotated(path) && this.#hasMark(mark);
    }
    async #hasMark({ position, crc }) {
        const from = Math.max(0, position - tailBytes);
        const tail = await readBytes(this.handle, from, position - from);
        return tail.length === position - from && crc32c(tail) === crc;
    }
}
//# sourceMappingURL=generation.js.map