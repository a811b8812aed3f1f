/**
 * The leaves of a .properties file as YAML, in the order written: agents, their lists and components
 * are maps; below a component what stands alone under its name keeps its dotted key. A list of names
 * (`a1.sources = r1 r2`) becomes the order of its map. Dotted and nested keys mean the same, so the
 * layout is for the reader only.
 */
import { Document, Pair, Scalar, YAMLMap } from 'yaml';
import { namesIn } from '../section.js';
/** The depth of `a1.sources.r1`. */
const componentDepth = 3;
export function writeYaml(root, parts) {
    const { head, foot } = parts;
    const document = new Document(new Writer(parts).map(root, 0));
    if (head.length > 0)
        document.commentBefore = head.join('\n');
    if (foot.length > 0)
        document.comment = foot.join('\n');
    return document.toString({ lineWidth: 0 });
}
/** Whether the map of the list says the same: each name once, and each has its section. */
export function isImpliedList({ path, own, children }, keptLists) {
    if (keptLists.has(path))
        return false;
    const isListOfAgent = /^[^.]+\.(?:sources|channels|sinks|sinkgroups)$/.test(path);
    const isList = isListOfAgent || /^[^.]+\.sources\.[^.]+\.interceptors$/.test(path);
    if (!isList || own === undefined || children.size === 0)
        return false;
    const names = namesIn(own).map(({ text }) => text);
    return (names.length === children.size && new Set([...names, ...children.keys()]).size === names.length);
}
class Writer {
    #remarks;
    #keptLists;
    #told = new Set();
    constructor({ remarks, keptLists }) {
        this.#remarks = remarks;
        this.#keptLists = keptLists;
    }
    map(section, depth) {
        const map = new YAMLMap();
        for (const child of this.#inOrder(section))
            this.#child(map, child, depth + 1);
        // A blank line there would part the map from its key.
        const first = map.items[0]?.key;
        if (first !== undefined)
            first.spaceBefore = false;
        return map;
    }
    #child(map, section, depth) {
        const { path, own, entries } = section;
        const name = path.slice(path.lastIndexOf('.') + 1);
        const isWritten = own !== undefined && !isImpliedList(section, this.#keptLists);
        const isAlone = entries.length === 1 && depth > componentDepth && entries[0].key !== 'type';
        if (isWritten)
            map.add(this.#pair(name, own, scalarOf(own)));
        if (entries.length === 0)
            return;
        if (isWritten || isAlone)
            for (const { key, leaf } of entries)
                map.add(this.#pair(`${name}.${key}`, leaf, scalarOf(leaf)));
        else {
            // Before the map: remarks stand above the outermost key.
            const pair = this.#pair(name, this.#firstLeaf(section));
            const behind = own && this.#remarks.get(own.path)?.behind;
            if (behind !== undefined)
                pair.key.commentBefore = join(pair.key.commentBefore, behind);
            pair.value = this.map(section, depth);
            map.add(pair);
        }
    }
    /** The members of a list in its order, other children as they are written. */
    #inOrder(section) {
        const { own, children } = section;
        if (!isImpliedList(section, this.#keptLists))
            return [...children.values()];
        return namesIn(own).map(({ text }) => children.get(text));
    }
    #firstLeaf(section) {
        return section.own ?? this.#firstLeaf(this.#inOrder(section)[0]);
    }
    /** With the remarks of the leaf, if no pair has them yet. */
    #pair(name, { path }, value) {
        const pair = new Pair(new Scalar(name), value ?? null);
        const remarks = this.#remarks.get(path);
        if (value !== undefined)
            value.comment = remarks?.behind ?? null;
        if (remarks === undefined || this.#told.has(path))
            return pair;
        this.#told.add(path);
        pair.key.spaceBefore = remarks.hasSpaceBefore;
        if (remarks.before.length > 0)
            pair.key.commentBefore = remarks.before.join('\n');
        return pair;
    }
}
const join = (before, comment) => before ? `${before}\n${comment}` : comment;
/** As plain as YAML allows: the loader takes the text that stands there. */
function scalarOf({ path, value }) {
    const text = String(value);
    if (/^(?:0|-?[1-9]\d{0,14})$/.test(text))
        return new Scalar(Number(text));
    if (text === 'true' || text === 'false')
        return new Scalar(text === 'true');
    if (text === 'null' && path.endsWith('.type'))
        return new Scalar(null);
    const scalar = new Scalar(text);
    // A block would lose blanks at its end.
    if (/[\n\r\t]/.test(text))
        scalar.type = 'QUOTE_DOUBLE';
    return scalar;
}
//# sourceMappingURL=write-yaml.js.map