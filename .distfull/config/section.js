var _a;
/** The leaves below one path, such as those of one component. */
export class Section {
    path;
    position;
    /** In the order written. */
    entries;
    /** The value at the path itself: `a1.sources = r1` beside `a1.sources.r1.type`. */
    own;
    #children;
    constructor(path, position, entries) {
        this.path = path;
        this.position = position;
        this.own = entries.find((entry) => entry.key === '')?.leaf;
        this.entries = entries.filter((entry) => entry.key !== '');
    }
    static of(leaves, position) {
        return new _a('', position, Array.from(leaves, (leaf) => ({ key: leaf.path, leaf })));
    }
    /** Written in YAML, where a map names its members. */
    get isMap() {
        return (this.own ?? this.entries[0]?.leaf)?.format === 'yaml';
    }
    /** By the next part of the key, in the order first written. */
    get children() {
        this.#children ??= this.#group();
        return this.#children;
    }
    child(name) {
        return this.children.get(name);
    }
    /** The value of one option of this section. */
    leaf(name) {
        return this.entries.find((entry) => entry.key === name)?.leaf;
    }
    /** Without the options under these names. */
    without(names) {
        const own = this.own === undefined ? [] : [{ key: '', leaf: this.own }];
        const rest = this.entries.filter((entry) => !names.has(firstPart(entry.key)));
        return new _a(this.path, this.position, [...own, ...rest]);
    }
    #group() {
        const groups = new Map();
        for (const { key, leaf } of this.entries) {
            const name = firstPart(key);
            const group = groups.get(name) ?? [];
            group.push({ key: key.slice(name.length + 1), leaf });
            groups.set(name, group);
        }
        const depth = this.path === '' ? 0 : this.path.split('.').length;
        return new Map(Array.from(groups, ([name, entries]) => {
            const { leaf } = entries[0];
            const path = this.path === '' ? name : `${this.path}.${name}`;
            return [name, new _a(path, leaf.keyPositions[depth] ?? leaf.position, entries)];
        }));
    }
}
_a = Section;
export function firstPart(key) {
    const dot = key.indexOf('.');
    return dot < 0 ? key : key.slice(0, dot);
}
/** The names in a list value: `r1 r2`, or a YAML list. */
export function namesIn(leaf, separator = /\S+/g) {
    if (typeof leaf.value !== 'string') {
        return leaf.value.map((text) => ({ text, position: leaf.position }));
    }
    // Only a value that stands in the file as it is can be pointed into.
    const verbatim = leaf.position.length === leaf.value.length;
    return Array.from(leaf.value.matchAll(separator), (match) => ({
        text: match[0],
        position: verbatim
            ? {
                ...leaf.position,
                column: (leaf.position.column ?? 1) + match.index,
                length: match[0].length,
            }
            : leaf.position,
    }));
}
//# sourceMappingURL=section.js.map