/**
 * Binary search in something sorted: the first index below `length` for which `isBefore` is false,
 * or `length`. `isBefore` must hold for a beginning of the indexes and for none behind it.
 */
export function partitionPoint(length, isBefore) {
    let low = 0;
    let high = length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (isBefore(middle))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
//# sourceMappingURL=partition-point.js.map