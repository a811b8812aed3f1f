/** ` did you mean "x"?` for the candidate nearest to a misspelt name, or an empty string. */
export function didYouMean(found, candidates) {
    const nearest = nearestTo(found, candidates);
    return nearest === undefined ? '' : `; did you mean "${nearest}"?`;
}
/**
 * The candidate within a third of its length in typing errors, or else the only one that begins
 * with `found` (`mem`: `memory`). Capitals count for nothing.
 */
export function nearestTo(found, candidates) {
    const names = [...candidates];
    return mistyped(found, names) ?? begun(found, names);
}
function begun(found, names) {
    if (found.length < 3)
        return undefined;
    const longer = names.filter((name) => name.toLowerCase().startsWith(found.toLowerCase()));
    return longer.length === 1 ? longer[0] : undefined;
}
function mistyped(found, names) {
    // One letter is near to everything; a very long word is no misspelling, and the distance costs
    // the product of both lengths.
    if (found.length > 100 || found.length < 2)
        return undefined;
    let best;
    for (const name of names) {
        const distance = typingErrors(found.toLowerCase(), name.toLowerCase());
        const allowed = Math.max(1, Math.floor(Math.max(name.length, found.length) / 3));
        if (distance <= allowed && (best === undefined || distance < best.distance)) {
            best = { name, distance };
        }
    }
    return best?.name;
}
/** Damerau-Levenshtein (optimal string alignment): a swap of two neighbours is one error. */
export function typingErrors(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            let errors = Math.min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0 : 1));
            if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
                errors = Math.min(errors, beforeLast[column - 2] + 1);
            }
            current.push(errors);
        }
        beforeLast = last;
        last = current;
    }
    return last[b.length];
}
//# sourceMappingURL=did-you-mean.js.map