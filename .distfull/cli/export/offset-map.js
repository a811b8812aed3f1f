/*
 * Where the records of a source partition lie in the target's: the target holds the same records in
 * the same order without the gaps that markers, aborted transactions and compaction leave.
 *
 *   source   0 1 2 . . 5 6 . 8          extents  (0, 3) (5, 2) (8, 1)      first offset, count
 *   target   0 1 2     3 4   5
 */
import { partitionPoint } from '../../util/partition-point.js';
export class OffsetMap {
    #extents = [];
    /** The offset of the target's next record. */
    get targetEnd() {
        const last = this.#extents.at(-1);
        return last === undefined ? 0 : last.targetOffset + last.count;
    }
    /** The source's offset behind the last record; undefined where there is none. */
    get sourceEnd() {
        const last = this.#extents.at(-1);
        return last && last.sourceOffset + last.count;
    }
    /** Appends records; their offsets are above all others. */
    add(sourceOffset, count) {
        const last = this.#extents.at(-1);
        if (last === undefined || last.sourceOffset + last.count !== sourceOffset) {
            this.#extents.push({ sourceOffset, count, targetOffset: this.targetEnd });
            return;
        }
        this.#extents[this.#extents.length - 1] = { ...last, count: last.count + count };
    }
    /** Forgets the records at and behind an offset of the target. */
    truncate(targetEnd) {
        for (let last = this.#extents.at(-1); last !== undefined; last = this.#extents.at(-1)) {
            if (last.targetOffset + last.count <= targetEnd)
                return;
            this.#extents.pop();
            if (last.targetOffset >= targetEnd)
                continue;
            this.#extents.push({ ...last, count: targetEnd - last.targetOffset });
        }
    }
    /** Where a reader of the target goes on that would go on at this offset of the source. */
    targetOf(sourceOffset) {
        const behind = partitionPoint(this.#extents.length, (index) => this.#extents[index].sourceOffset <= sourceOffset);
        const extent = this.#extents[behind - 1];
        if (extent === undefined)
            return 0;
        return extent.targetOffset + Math.min(sourceOffset - extent.sourceOffset, extent.count);
    }
}
//# sourceMappingURL=offset-map.js.map