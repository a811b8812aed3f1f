export function fieldTree(columns) {
    const root = { keys: [] };
    columns.forEach(({ path }, column) => {
        let node = root;
        path.forEach((key, depth) => {
            const field = fieldOf(node, key);
            if (depth === path.length - 1)
                field.columns.push(column);
            else
                node = field.inner ??= { keys: [] };
        });
    });
    return root;
}
function fieldOf(node, key) {
    const found = node.keys.find((field) => field.key === key);
    if (found !== undefined)
        return found;
    const isEscaped = JSON.stringify(key).length !== key.length + 2;
    const field = {
        key,
        bytes: Buffer.from(key),
        isEscaped,
        columns: [],
        inner: undefined,
        next: undefined,
    };
    const last = node.keys.at(-1);
    if (last !== undefined)
        last.next = field;
    node.keys.push(field);
    return field;
}
//# sourceMappingURL=field-tree.js.map