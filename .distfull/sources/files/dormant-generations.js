import { crc32c } from '../../util/crc32c.js';
import { inodeKeyOf } from './generation.js';
/** Beyond this many the oldest are forgotten. */
const sizeMax = 10_000;
/**
 * Generations that were read and may be found again: under another name, as a copy, after a
 * restart. Found by inode and by the CRC of the head: with 10 files a second coming and going, a
 * walk over all of them would take a fifth of a core.
 */
export class DormantGenerations {
    #byId = new Map();
    #byInode = new Map();
    /** First by the length of the head, then by its CRC. */
    #byHead = new Map();
    get all() {
        return this.#byId.values();
    }
    add(dormant) {
        this.remove(dormant);
        const { file } = dormant;
        this.#byId.set(file.id, dormant);
        setIn(this.#byInode, inodeKeyOf(file)).add(dormant);
        setIn(mapIn(this.#byHead, file.headBytes), file.headCrc).add(dormant);
        const oldest = this.#byId.values().next();
        if (this.#byId.size > sizeMax && !oldest.done)
            this.remove(oldest.value);
    }
    /** Read by another run, as the channels know it. */
    addStored(positions) {
        for (const { known, file } of positions)
            if (file !== undefined)
                this.addRead(file, known.lowMark);
    }
    /** Without what a copy is recognised by that ends before the position. */
    addRead(file, position) {
        this.add({ file, position, marks: [], head: Buffer.alloc(0) });
    }
    remove({ file: { id } }) {
        const known = this.#byId.get(id);
        if (known === undefined)
            return;
        const { file } = known;
        this.#byId.delete(id);
        takeFrom(this.#byInode, inodeKeyOf(file), known);
        const heads = this.#byHead.get(file.headBytes);
        takeFrom(heads, file.headCrc, known);
        if (heads.size === 0)
            this.#byHead.delete(file.headBytes);
    }
    /** Paths at which a generation with this inode was last seen; none: the inode is unknown. */
    pathsOf(stat) {
        return [...(this.#byInode.get(inodeKeyOf(stat)) ?? [])].map(({ file }) => file.path);
    }
    /** The newest of an inode's generations that the candidate still is. */
    async sameFile(candidate) {
        const known = [...(this.#byInode.get(inodeKeyOf(candidate.stat)) ?? [])];
        for (const dormant of known.toReversed())
            if ((await candidate.likenessTo(dormant)) === 'same file')
                return dormant;
        return undefined;
    }
    /**
     * The generation whose content the candidate has; 'part' when it has no more than was read of
     * one, 'shorter' when it may become one: a copy being made.
     */
    async sameContent(candidate) {
        let best;
        let incomplete;
        const alike = [...this.#withHeadOf(candidate), ...this.#withLongerHead(candidate)];
        for (const dormant of alike) {
            const likeness = await candidate.likenessTo(dormant);
            if (likeness === 'same content') {
                // Of several that begin alike, the one that agrees longest.
                if (best === undefined || dormant.file.tailPosition > best.file.tailPosition)
                    best = dormant;
            }
            else if (likeness === 'part' || (likeness === 'shorter' && incomplete === undefined))
                incomplete = likeness;
        }
        return best ?? incomplete;
    }
    /** Whether one of them begins like the candidate and was read exactly as far. */
    isReadTo(candidate, sizeModulo32) {
        for (const { file, position } of this.#withHeadOf(candidate)) {
            const isLike = file.headBytes >= candidate.matchBytes(file.path);
            if (isLike && position % 2 ** 32 === sizeModulo32)
                return true;
        }
        return false;
    }
    *#withHeadOf({ head }) {
        for (const [headBytes, heads] of this.#byHead)
            if (headBytes <= head.length)
                yield* heads.get(crc32c(head.subarray(0, headBytes))) ?? [];
    }
    /** Of which the candidate may be a beginning that is shorter than the head. */
    *#withLongerHead({ head }) {
        for (const [headBytes, heads] of this.#byHead)
            if (headBytes > head.length)
                for (const dormants of heads.values())
                    yield* dormants;
    }
}
function setIn(sets, key) {
    let set = sets.get(key);
    if (set === undefined)
        sets.set(key, (set = new Set()));
    return set;
}
function mapIn(maps, key) {
    let map = maps.get(key);
    if (map === undefined)
        maps.set(key, (map = new Map()));
    return map;
}
function takeFrom(sets, key, value) {
    const set = sets.get(key);
    set?.delete(value);
    if (set?.size === 0)
        sets.delete(key);
}
//# sourceMappingURL=dormant-generations.js.map