/* Hot path. */
/** Below this a loop beats the call into `set` and its view. */
const loopBytes = 48;
/** Copies `source[start, end)`; returns the position after it. */
export function copy(source, start, end, target, position) {
    if (end - start <= loopBytes) {
        for (let i = start; i < end; i++)
            target[position++] = source[i];
        return position;
    }
    target.set(source.subarray(start, end), position);
    return position + end - start;
}
//# sourceMappingURL=copy.js.map