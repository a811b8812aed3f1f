/**
 * An expression, or a tree of queries, with the expressions replaced that `replace` gives another for;
 * nothing below those is looked at. `depth` is that of the node.
 */
export function rewrite(tree, replace) {
    const inside = (value, depth) => {
        if (typeof value !== 'object' || value === null)
            return value;
        if (Array.isArray(value))
            return value.map((element) => inside(element, depth));
        if (!('kind' in value))
            return copy(value, depth);
        const replaced = replace(value, depth);
        // A slot is a leaf, whatever it stands for.
        return replaced ?? (value.kind === 'slot' ? value : copy(value, depth + 1));
    };
    const copy = (value, depth) => Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inside(part, depth)]));
    return inside(tree, 0);
}
/** The first node within the expression, itself included, that is wanted. */
export function findNode(expression, isWanted) {
    let found;
    rewrite(expression, (node) => {
        if (found === undefined && isWanted(node))
            found = node;
        return found && node;
    });
    return found;
}
/** For `reduce`: both conditions. */
export function both(left, right) {
    const { place } = right;
    return left === undefined ? right : { kind: 'binary', operator: 'AND', left, right, place };
}
//# sourceMappingURL=rewrite.js.map