/**
 * `${…}` in values, as Flume does it (Commons Text) and as its older releases did: `${env:X}`,
 * `${sys:x}`, `${date:pattern}`, `${key}` of the merged files, `${x:-default}`, nested, `$${` for a
 * plain `${`, and `${X}` of the environment when no key has that name. What cannot be resolved is left
 * as it is.
 */
import { systemClock } from '../core/clock.js';
import { formatDate } from './date-lookup.js';
export function substitute(leaves, lookups, reportOf) {
    const substitution = new Substitution(leaves, lookups, reportOf);
    const resolved = new Map();
    for (const written of leaves.values()) {
        const leaf = substitution.resolve(written);
        const isLost = leaf.format === 'properties' && leaf.value === '';
        if (isLost)
            reportOf(leaf).warn(leaf.position, leaf.path, 'comes to no value and is ignored');
        else
            resolved.set(leaf.path, leaf);
    }
    return { leaves: resolved, used: substitution.used };
}
const valueCharactersMax = 1_000_000;
/** Of one that is longer the end is not looked for: thousands could lie one in the other. */
const referenceCharactersMax = 4_096;
class Substitution {
    used = new Set();
    #leaves;
    #lookups;
    #reportOf;
    #done = new Map();
    /** The keys being resolved now: one that comes again is a circle. */
    #open = [];
    constructor(leaves, lookups, reportOf) {
        this.#leaves = leaves;
        this.#lookups = lookups;
        this.#reportOf = reportOf;
    }
    resolve(leaf) {
        const known = this.#done.get(leaf.path);
        if (known !== undefined)
            return known;
        this.#open.push(leaf.path);
        const report = this.#reportOf(leaf);
        const before = report.problems.length;
        const value = typeof leaf.value === 'string'
            ? trimmedAsFlume(this.#expand(leaf.value, leaf), leaf)
            : leaf.value.map((item) => this.#expand(item, leaf));
        this.#open.pop();
        const problems = report.problems.slice(before);
        const unresolved = problems.some(({ severity }) => severity === 'error');
        const resolved = { ...leaf, value, ...(unresolved ? { unresolved } : {}) };
        this.#done.set(leaf.path, resolved);
        return resolved;
    }
    #expand(text, leaf) {
        let out = '';
        let at = 0;
        for (;;) {
            const start = text.indexOf('${', at);
            if (start < 0)
                break;
            out += text.slice(at, start);
            const end = closingBrace(text, start + 2);
            if (start > 0 && text[start - 1] === '$') {
                out = `${out.slice(0, -1)}\${`;
                at = start + 2;
            }
            else if (end < 0) {
                out += '${';
                at = start + 2;
            }
            else {
                out += this.#lookUp(text.slice(start + 2, end), leaf) ?? text.slice(start, end + 1);
                at = end + 1;
            }
            if (out.length > valueCharactersMax) {
                const fact = 'grows beyond 1 MB by its ${…} references';
                this.#reportOf(leaf).fatal(leaf.position, leaf.path, fact);
                return '';
            }
        }
        return out + text.slice(at);
    }
    #lookUp(reference, leaf) {
        const inner = this.#expand(reference, leaf);
        const split = inner.indexOf(':-');
        const name = split < 0 ? inner : inner.slice(0, split);
        const fallback = split < 0 ? undefined : inner.slice(split + 2);
        const value = this.#value(name, leaf) ?? fallback;
        // Of a name that was not resolved itself, that is told already.
        if (value === undefined && !name.includes('${'))
            this.#explain(name, leaf);
        return value;
    }
    #value(name, leaf) {
        if (name.startsWith('env:'))
            return ownValue(this.#lookups.env, name.slice(4));
        if (name.startsWith('sys:'))
            return ownValue(this.#lookups.sysProperties, name.slice(4));
        if (name.startsWith('date:'))
            return formatDate(name.slice(5), this.#lookups.nowMs ?? systemClock.nowMs());
        const target = this.#leaves.get(name);
        if (target === undefined)
            return ownValue(this.#lookups.env, name) ?? this.#unset(name);
        this.used.add(name);
        if (this.#open.includes(name)) {
            const circle = [...this.#open.slice(this.#open.indexOf(name)), name].join(' → ');
            this.#reportOf(leaf).fatal(leaf.position, leaf.path, `refers to itself: ${circle}`);
            return undefined;
        }
        const { value } = this.resolve(target);
        return typeof value === 'string' ? value : value.join(' ');
    }
    /** `-DpropertiesImplementation=…EnvVarResolverProperties`: an unset variable is an empty text. */
    #unset(name) {
        const implementation = this.#lookups.sysProperties['propertiesImplementation'];
        return implementation?.endsWith('.EnvVarResolverProperties') && /^\w+$/.test(name)
            ? ''
            : undefined;
    }
    #explain(name, leaf) {
        const { position, path } = leaf;
        const report = this.#reportOf(leaf);
        if (name.startsWith('env:')) {
            const variable = name.slice(4);
            const remedy = `set it, or write \${${name}:-default}`;
            report.error(position, path, `environment variable ${variable} is not set; ${remedy}`);
        }
        else if (name.startsWith('sys:')) {
            const property = name.slice(4);
            const remedy = `pass -D${property}=…, or write \${${name}:-default}`;
            report.error(position, path, `system property ${property} is not set; ${remedy}`);
        }
        else if (name.startsWith('date:')) {
            const remedy = 'use y, M, d, E, H, h, m, s, S, a and Z';
            report.error(position, path, `the date pattern "${name.slice(5)}" is not known; ${remedy}`);
        }
        else if (name.startsWith('java:')) {
            report.error(position, path, `\${${name}} has no value: there is no Java here; write the text`);
        }
        else if (!/^\w+\[/.test(name)) {
            // `${1}` of a regex or a shell's own variable may well be meant: Flume leaves both alone.
            const what = 'is neither a key nor an environment variable';
            report.warn(position, path, `\${${name}} ${what} and stays as it is`);
        }
    }
}
/** Flume trims what it has resolved. */
function trimmedAsFlume(value, { format }) {
    return format === 'properties' ? value.trim() : value;
}
function closingBrace(text, from) {
    let depth = 1;
    const last = Math.min(text.length, from + referenceCharactersMax);
    for (let at = from; at < last; at++) {
        if (text[at] === '}' && --depth === 0)
            return at;
        if (text[at] === '{' && text[at - 1] === '$')
            depth++;
    }
    return -1;
}
function ownValue(values, name) {
    return Object.hasOwn(values, name) ? values[name] : undefined;
}
//# sourceMappingURL=substitution.js.map