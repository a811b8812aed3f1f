/**
 * YAML 1.2 into leaves. Values are the strings that Flume would read: `port: 4545`, `ssl: true` and
 * `"4545"` are what stands in the file. Anchors, aliases and merge keys work.
 */
import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument, } from 'yaml';
import { keyPlaces, TextPlaces } from './text-places.js';
/** Aliases can make a small file huge ("billion laughs") and a deep one endless. */
const leavesMax = 100_000;
const depthMax = 32;
/** Reads the text of one file. A syntax error is fatal and ends in no leaves. */
export function readYaml(file, text, report) {
    const places = new TextPlaces(file, text);
    const document = parseDocument(text, { prettyErrors: false, merge: true, strict: true });
    for (const error of causes(document.errors)) {
        report.fatal(places.at(error.pos[0]), '', explain(error, text));
    }
    for (const warning of document.warnings) {
        report.warn(places.at(warning.pos[0]), '', sentence(warning.message));
    }
    const root = document.contents;
    if (document.errors.length > 0 || root === null)
        return [];
    if (!isMap(root)) {
        report.fatal(places.at(root.range?.[0] ?? 0), '', 'the file must hold a map, `key: value`');
        return [];
    }
    return new LeafReader(document, text, places, report).read(root);
}
/** After a tab the parser loses the indentation: what it finds from there on is no help. */
function causes(errors) {
    const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
    return tabs.length > 0 ? tabs : errors;
}
function explain(error, text) {
    if (error.code === 'TAB_AS_INDENT') {
        return 'a tab is not allowed as indentation in YAML; indent with spaces';
    }
    if (error.code === 'DUPLICATE_KEY') {
        const key = /^[^\s:]+/.exec(text.slice(error.pos[0]))?.[0] ?? '';
        return `key "${key}" is written twice in one map; remove one`;
    }
    if (error.code === 'MULTIPLE_DOCS') {
        return 'a second document begins here; put one pipeline in a file, without `---`';
    }
    const bracket = /end with a ([\]}])$/.exec(error.message)?.[1];
    if (bracket !== undefined) {
        return `expected "${bracket}" here: what an earlier bracket opens is not closed`;
    }
    if (error.code === 'BAD_SCALAR_START')
        return `${sentence(error.message)}; put it in quotes`;
    if (error.code === 'BLOCK_AS_IMPLICIT_KEY') {
        return 'a second "key: value" on one line; begin a new line, or quote a value that holds ": "';
    }
    return sentence(error.message);
}
const sentence = (message) => message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, '');
class LeafReader {
    #document;
    #text;
    #places;
    #report;
    #leaves = new Map();
    #targets = new Map();
    #count = 0;
    constructor(document, text, places, report) {
        this.#document = document;
        this.#text = text;
        this.#places = places;
        this.#report = report;
    }
    read(root) {
        this.#map(root, { path: '', keyPositions: [], depth: 0 }, new Set());
        if (this.#count >= leavesMax) {
            this.#report.fatal(this.#places.at(0), '', `holds more than ${leavesMax} values`);
        }
        return [...this.#leaves.values()];
    }
    /** `taken` holds the keys that the map itself writes: a merged map does not override them. */
    #map(map, at, taken) {
        const own = new Set([...taken, ...keysOf(map)]);
        for (const pair of map.items) {
            const key = keyText(pair);
            if (key === '<<')
                this.#merge(pair, at, own);
            else if (key === undefined)
                this.#complexKey(pair, at);
            else if (!taken.has(key))
                this.#node(pair.value, this.#below(at, pair, key));
        }
    }
    #below(at, pair, key) {
        const offset = pair.key.range?.[0] ?? 0;
        const quoted = /["']/.test(this.#text.charAt(offset)) ? 1 : 0;
        const positions = keyPlaces(key, this.#places.at(offset + quoted, key.length));
        return {
            path: at.path === '' ? key : `${at.path}.${key}`,
            keyPositions: [...at.keyPositions, ...positions],
            depth: at.depth + 1,
        };
    }
    #merge(pair, at, taken) {
        const value = this.#resolve(pair.value);
        const maps = isSeq(value) ? value.items.map((item) => this.#resolve(item)) : [value];
        const known = new Set(taken);
        for (const map of maps) {
            if (!isMap(map))
                continue;
            this.#map(map, { ...at, depth: at.depth + 1 }, known);
            for (const key of keysOf(map))
                known.add(key);
        }
    }
    #complexKey(pair, at) {
        const range = pair.key?.range;
        this.#report.fatal(this.#places.at(range?.[0] ?? 0), at.path, 'a key must be plain text');
    }
    #node(written, at) {
        if (at.depth > depthMax)
            return this.#tooDeep(written, at);
        if (this.#count >= leavesMax)
            return;
        const node = this.#resolve(written);
        if (isMap(node)) {
            if (node.items.length > 0)
                return this.#map(node, at, new Set());
            return this.#leaf(at, { value: '', empty: true, position: this.#position(node) });
        }
        if (isSeq(node))
            return this.#list(node, at);
        // Flume has a sink of type `null`.
        const isNullType = isScalar(node) && node.source === 'null' && /(^|\.)type$/.test(at.path);
        if (isScalar(node) && (node.value !== null || isNullType)) {
            return this.#leaf(at, { value: scalarText(node), position: this.#position(node) });
        }
        this.#leaf(at, { value: '', empty: true, position: at.keyPositions.at(-1) });
    }
    /** A list of plain values is one leaf; a list of maps is a map with the keys 0, 1, … */
    #list(list, at) {
        const items = list.items.map((item) => this.#resolve(item));
        if (items.every((item) => isScalar(item))) {
            const value = items.map((item) => scalarText(item));
            return this.#leaf(at, { value, position: this.#position(list) });
        }
        items.forEach((item, index) => this.#node(item ?? null, {
            path: `${at.path}.${index}`,
            keyPositions: [...at.keyPositions, this.#position(item ?? list)],
            depth: at.depth + 1,
        }));
    }
    #leaf(at, value) {
        this.#count++;
        if (this.#leaves.has(at.path)) {
            const line = this.#leaves.get(at.path).position.line;
            this.#report.fatal(value.position, at.path, `is written twice, first on line ${line}`);
            return;
        }
        this.#leaves.set(at.path, {
            path: at.path,
            format: 'yaml',
            keyPositions: at.keyPositions,
            ...value,
        });
    }
    #resolve(node) {
        if (!isAlias(node))
            return node;
        // Each call of `resolve` walks the document.
        const known = this.#targets.get(node);
        const target = known ?? node.resolve(this.#document);
        if (target !== undefined)
            this.#targets.set(node, target);
        else {
            const position = this.#places.at(node.range?.[0] ?? 0, node.source.length + 1);
            this.#report.fatal(position, '', `no anchor "&${node.source}" stands before this alias`);
        }
        return target ?? null;
    }
    #tooDeep(node, at) {
        const position = this.#places.at(node?.range?.[0] ?? 0);
        this.#report.fatal(position, at.path, `is nested deeper than ${depthMax} levels`);
    }
    /** Where the text of a value begins: behind an opening quote, on the first line of a block. */
    #position(node) {
        const [start, end] = node.range ?? [0, 0];
        if (isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')) {
            const body = this.#text.indexOf('\n', start) + 1;
            const indent = /^[\r\n]*( *)/.exec(this.#text.slice(body, end))?.[1]?.length ?? 0;
            return this.#places.at(body + indent, firstLineLength(String(node.value)));
        }
        if (isScalar(node) && node.type !== 'PLAIN')
            return this.#places.at(start + 1, end - start - 2);
        return this.#places.at(start, firstLineLength(this.#text.slice(start, end)));
    }
}
const firstLineLength = (text) => Math.max(1, text.split(/\r?\n/, 1)[0].length);
const keysOf = (map) => map.items.map((pair) => keyText(pair)).filter((key) => key !== undefined);
function keyText(pair) {
    if (!isPair(pair) || !isScalar(pair.key))
        return undefined;
    return scalarText(pair.key);
}
/** The text in the file, not what YAML makes of it: 0644 stays `0644`, `yes` stays `yes`. */
function scalarText(node) {
    if (node.type === 'PLAIN' && typeof node.value !== 'string')
        return node.source ?? '';
    const text = String(node.value ?? '');
    return node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' ? text.trimEnd() : text;
}
//# sourceMappingURL=yaml.js.map