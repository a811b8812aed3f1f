/*
 * Hot path. What a window has counted, one row of numbers a group:
 *
 *   | revision | changed | aggregate cells …     stride numbers, group after group
 *
 *   revision   how often the group's row has been emitted; never goes back. And ½ while HAVING
 *              leaves out a row that was emitted before
 *   changed    1: counted since it was last emitted
 *
 * A page is 32 groups: the unit that a checkpoint writes. With 256 a checkpoint of 1,000 changed groups
 * took three times as long when there were 500,000 of them; with 32 their number makes no difference.
 */
export const revisionCell = 0;
export const changedCell = 1;
export const firstAggregateCell = 2;
export const pageGroups = 32;
export const leftOut = 0.5;
export class Cells {
    stride;
    values;
    /** 1: the group has counted something since the last checkpoint. */
    touched;
    constructor(stride) {
        this.stride = stride;
        this.values = new Float64Array(16 * stride);
        this.touched = new Uint8Array(16);
    }
    /** Makes room for `groups` groups. New cells are 0. */
    reserve(groups) {
        if (groups <= this.touched.length)
            return;
        const capacity = Math.max(groups, this.touched.length * 2);
        const values = new Float64Array(capacity * this.stride);
        const touched = new Uint8Array(capacity);
        values.set(this.values);
        touched.set(this.touched);
        this.values = values;
        this.touched = touched;
    }
    /** What has been counted since the last checkpoint is not emitted yet. */
    markChanges(groups) {
        const { values, touched, stride } = this;
        for (let group = 0; group < groups; group++)
            if (touched[group] !== 0)
                values[group * stride + changedCell] = 1;
    }
    /** The groups that have counted something since the last call, ascending. */
    takeTouched(groups) {
        const taken = new Uint32Array(groups);
        let count = 0;
        for (let group = 0; group < groups; group++)
            if (this.touched[group] !== 0)
                taken[count++] = group;
        this.touched.fill(0, 0, groups);
        return taken.subarray(0, count);
    }
    /** A copy of the page's cells, up to the group `size`. */
    page(page, size) {
        const from = page * pageGroups * this.stride;
        const to = Math.min((page + 1) * pageGroups, size) * this.stride;
        const copy = this.values.slice(from, to);
        return Buffer.from(copy.buffer, copy.byteOffset, copy.byteLength);
    }
    restorePage(page, bytes) {
        const target = Buffer.from(this.values.buffer, this.values.byteOffset, this.values.byteLength);
        bytes.copy(target, page * pageGroups * this.stride * Float64Array.BYTES_PER_ELEMENT);
    }
}
//# sourceMappingURL=cells.js.map