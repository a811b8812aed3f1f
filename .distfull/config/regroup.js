/**
 * Flume's flat keys into the shape of a schema: `filegroups = a b`, `filegroups.a = …` becomes a
 * map in the order of the list, `kafka.producer.linger.ms` a map `kafka.producer` with `linger.ms`.
 */
import { nearestTo } from '../util/did-you-mean.js';
import { coerce } from './coerce.js';
import { additionalOf, patternOf, propertyOf } from './option-schema.js';
import { firstPart, namesIn } from './section.js';
export function regroup(section, schema, report, siblings) {
    return new Regrouping(section, report, siblings).run(schema);
}
class Regrouping {
    #section;
    #report;
    #siblings;
    #leaves = new Map();
    #unread = new Set();
    #meant = new Set();
    /** The lists of names that stand at a map's own key. */
    #lists = [];
    constructor(section, report, siblings) {
        this.#section = section;
        this.#report = report;
        this.#siblings = siblings;
    }
    run(schema) {
        const value = {};
        for (const { key, leaf } of this.#section.entries)
            this.#place(value, schema, key, leaf, '');
        for (const list of this.#lists)
            this.#order(list.of, list.key, list.leaf);
        return { value, leaves: this.#leaves, unread: this.#unread, meant: this.#meant };
    }
    /** Puts one value where its key belongs below an object of this schema. */
    #place(into, schema, key, leaf, pointer) {
        const name = propertyOf(schema, key);
        const newer = name === key ? schema.properties[key]['x-alias-of'] : undefined;
        if (newer !== undefined) {
            this.#report.warn(leaf.position, leaf.path, `is the older name of "${newer}"`);
            // Where both are written, the newer one counts.
            return newer in into ? undefined : this.#place(into, schema, newer, leaf, pointer);
        }
        const property = name === undefined ? undefined : schema.properties[name];
        if (name !== undefined && key === name)
            return this.#set(into, name, property, leaf, pointer);
        if (name !== undefined && property.type === 'object') {
            const rest = key.slice(name.length + 1);
            return this.#place(mapAt(into, name), property, rest, leaf, `${pointer}/${escape(name)}`);
        }
        const pattern = patternOf(schema, key);
        if (pattern !== undefined)
            return this.#set(into, key, pattern, leaf, pointer);
        const additional = additionalOf(schema);
        if (additional === undefined || key.includes('__proto__')) {
            return this.#unknown(schema, key, leaf);
        }
        if (additional.type !== 'object')
            return this.#set(into, key, additional, leaf, pointer);
        const member = memberName(additional, key, leaf.empty ?? false);
        if (member === key)
            return this.#set(into, key, additional, leaf, pointer);
        const rest = key.slice(member.length + 1);
        this.#place(mapAt(into, member), additional, rest, leaf, `${pointer}/${escape(member)}`);
    }
    #set(into, key, schema, leaf, pointer) {
        const at = `${pointer}/${escape(key)}`;
        this.#leaves.set(at, leaf);
        if (schema.deprecated) {
            this.#report.warn(leaf.position, leaf.path, `has no effect: ${schema.description ?? ''}`);
        }
        if (schema.type === 'object') {
            mapAt(into, key);
            if (!leaf.empty)
                this.#lists.push({ of: into, key, leaf });
            return;
        }
        if (leaf.empty) {
            this.#report.warn(leaf.position, leaf.path, 'has no value and is ignored');
            return;
        }
        const value = leaf.unresolved ? undefined : coerce(leaf, schema, this.#report);
        if (this.#fallsBack(value, schema))
            this.#report.warn(leaf.position, leaf.path, 'cannot be used; the default is taken, as Flume does');
        else if (value === undefined)
            this.#unread.add(at);
        else
            into[key] = value;
    }
    #fallsBack(value, schema) {
        const { minimum = -Infinity } = schema;
        const isWrong = value === undefined || (typeof value === 'number' && value < minimum);
        return isWrong && schema['x-falls-back'] === true && this.#report.rigour === 'lenient';
    }
    /** Brings a map into the order of its list; a name in one of the two only is a slip. */
    #order(of, key, leaf) {
        const map = of[key];
        const names = namesIn(leaf);
        const unlisted = new Set(Object.keys(map));
        for (const { text } of names)
            unlisted.delete(text);
        const ordered = {};
        for (const { text, position } of names) {
            if (Object.hasOwn(map, text)) {
                ordered[text] = map[text];
                continue;
            }
            const meant = nearestTo(text, unlisted);
            unlisted.delete(meant ?? '');
            const remedy = meant === undefined ? `add ${leaf.path}.${text}` : `did you mean "${meant}"?`;
            const fact = `"${text}" is listed but not configured`;
            this.#report.error(position, leaf.path, `${fact}; ${remedy}`);
        }
        for (const name of unlisted) {
            const path = `${leaf.path}.${name}`;
            const fact = `"${name}" is configured but not listed; add it to ${leaf.path}`;
            this.#report.error(this.#keyPosition(path) ?? leaf.position, path, fact);
        }
        // JavaScript puts names that are numbers first, in their own order.
        const order = names.map(({ text }) => text).filter((name) => Object.hasOwn(ordered, name));
        if (Object.keys(ordered).join(' ') !== [...new Set(order)].join(' ')) {
            const fact = 'holds numbers as names out of their order, which would be lost; use words';
            this.#report.error(leaf.position, leaf.path, fact);
        }
        of[key] = ordered;
    }
    /** Where the last part of a path first stands in a key. */
    #keyPosition(path) {
        const entry = this.#section.entries.find(({ leaf }) => leaf.path === path || leaf.path.startsWith(`${path}.`));
        return entry?.leaf.keyPositions[path.split('.').length - 1];
    }
    #unknown(schema, key, leaf) {
        const depth = leaf.path.split('.').length - key.split('.').length;
        const start = leaf.keyPositions[depth] ?? leaf.position;
        const known = Object.entries(schema.properties ?? {});
        const names = known.filter(([, option]) => !option.deprecated).map(([name]) => name);
        const meant = meantBy(key, [...names, ...this.#siblings]);
        if (meant !== undefined)
            this.#meant.add(meant);
        const remedy = meant === undefined ? listOf(names) : `; did you mean "${meant}"?`;
        this.#report.error({ ...start, length: key.length }, leaf.path, `unknown option "${key}"${remedy}`);
    }
}
/** The option nearest to a key, to its end (`directory` of `sink.directory`) or to its head. */
function meantBy(key, names) {
    return (nearestTo(key, names) ??
        names.find((name) => name.endsWith(`.${key}`)) ??
        nearestTo(firstPart(key), names));
}
const optionsShownMax = 30;
function listOf(names) {
    if (names.length === 0)
        return '; it takes no options';
    const more = names.length > optionsShownMax ? ', …' : '';
    return `; options: ${names.slice(0, optionsShownMax).join(', ')}${more}`;
}
/** A member's name may hold dots (topic `a.b`): it ends before the first known option. */
function memberName(member, key, isEmpty) {
    if (additionalOf(member) !== undefined)
        return firstPart(key);
    for (let dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
        if (propertyOf(member, key.slice(dot + 1)) !== undefined)
            return key.slice(0, dot);
    }
    // No option follows: it is a member without any, or its last part is a misspelt one.
    const dot = key.lastIndexOf('.');
    return isEmpty || dot < 0 ? key : key.slice(0, dot);
}
function mapAt(values, key) {
    return (values[key] ??= {});
}
const escape = (name) => name.replaceAll('~', '~0').replaceAll('/', '~1');
//# sourceMappingURL=regroup.js.map