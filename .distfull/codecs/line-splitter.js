const newline = 10;
const carriageReturn = 13;
/** The terminated lines of `buffer[from, to)`. */
export function splitLines(buffer, from, to, options) {
    const { stripCarriageReturn } = options;
    const bytes = to === buffer.length ? buffer : buffer.subarray(0, to);
    let starts = new Uint32Array(Math.max(16, (to - from) >>> 6));
    let ends = new Uint32Array(starts.length);
    let size = 0;
    let next = from;
    for (let end = bytes.indexOf(newline, next); end !== -1; end = bytes.indexOf(newline, next)) {
        if (size === starts.length) {
            starts = doubled(starts);
            ends = doubled(ends);
        }
        starts[size] = next;
        const hasReturn = stripCarriageReturn && end > next && bytes[end - 1] === carriageReturn;
        ends[size++] = hasReturn ? end - 1 : end;
        next = end + 1;
    }
    return { starts, ends, size, next };
}
function doubled(array) {
    const larger = new Uint32Array(array.length * 2);
    larger.set(array);
    return larger;
}
//# sourceMappingURL=line-splitter.js.map