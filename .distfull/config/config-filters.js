/**
 * Flume's config filters: `${name['key']}` in a component's value is what the filter `name` gives
 * for `key`: an environment variable (`env`), or what a command prints (`external`).
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { messageOf } from '../core/errors.js';
import { didYouMean } from '../util/did-you-mean.js';
import { listed } from './lists.js';
import { Section } from './section.js';
const keyPattern = '[-_a-zA-Z0-9]+';
const reference = new RegExp(`\\$\\{(${keyPattern})\\[(?:'(${keyPattern})'|"(${keyPattern})"|(${keyPattern}))\\]\\}`, 'g');
/** The agent's section with the references to its filters resolved. */
export async function applyConfigFilters(agent, lookups, report) {
    const filters = readFilters(agent, lookups, report);
    const entries = [];
    for (const { key, leaf } of agent.entries) {
        entries.push({ key, leaf: await filtered(leaf, filters, report) });
    }
    return new Section(agent.path, agent.position, entries);
}
async function filtered(leaf, filters, report) {
    const texts = typeof leaf.value === 'string' ? [leaf.value] : leaf.value;
    const values = [];
    for (const text of texts)
        values.push(await resolve(text, leaf, filters, report));
    const value = typeof leaf.value === 'string' ? values[0] : values;
    const secret = values.some((text, index) => text !== texts[index]);
    // Its problem is reported, be it the filter's own: nothing is to follow from it.
    const isLeft = values.some((text) => text.search(reference) >= 0);
    const unresolved = isLeft && report.rigour === 'strict';
    return { ...leaf, value, secret, ...(unresolved ? { unresolved } : {}) };
}
/** What is not found stays as it is, as in Flume. */
async function resolve(text, leaf, filters, report) {
    let resolved = '';
    let end = 0;
    for (const match of text.matchAll(reference)) {
        const name = match[1];
        const value = await valueOf(name, (match[2] ?? match[3] ?? match[4]), filters);
        if ('problem' in value && value.problem !== undefined)
            report.error(leaf.position, leaf.path, value.problem);
        resolved += text.slice(end, match.index) + ('problem' in value ? match[0] : value.text);
        end = match.index + match[0].length;
    }
    return resolved + text.slice(end);
}
async function valueOf(name, key, filters) {
    const filter = filters.get(name);
    if (filter === reported)
        return { problem: undefined };
    if (filter === undefined) {
        const remedy = didYouMean(name, filters.keys()) || '; add it to configfilters';
        return { problem: `config filter "${name}" is not defined${remedy}` };
    }
    try {
        const text = await filter(key);
        if (text !== undefined)
            return { text };
        return { problem: `config filter "${name}" has no value for "${key}"` };
    }
    catch (error) {
        return { problem: `config filter "${name}" failed for "${key}": ${whyFailed(error)}` };
    }
}
/** Without what the command printed: that may be a secret. */
function whyFailed(error) {
    const { code, killed, signal } = error;
    if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
        return 'it prints too much';
    if (killed === true)
        return `it takes more than ${commandTimeoutMs / 1_000} s`;
    if (typeof code === 'number')
        return `it ended with ${code}`;
    return signal ? `it was ended by ${signal}` : messageOf(error);
}
function readFilters(agent, lookups, report) {
    const filters = new Map();
    for (const { name, section } of listed(agent, 'configfilters', report)) {
        filters.set(name, readFilter(section, lookups, report));
    }
    return filters;
}
function readFilter(section, lookups, report) {
    const leaf = section.leaf('type');
    const written = String(leaf?.value ?? '');
    const type = written.toLowerCase();
    const isOf = (alias, className) => type === alias || type === `org.apache.flume.configfilter.${className}`.toLowerCase();
    if (isOf('env', 'EnvironmentVariableConfigFilter'))
        return async (key) => (Object.hasOwn(lookups.env, key) ? lookups.env[key] : undefined);
    if (isOf('external', 'ExternalProcessConfigFilter'))
        return readExternal(section, report);
    const isHadoop = isOf('hadoop', 'HadoopCredentialStoreConfigFilter');
    const hint = 'a credential store of Hadoop needs Java; let "external" run a program that prints the';
    const fact = isHadoop
        ? `config filter type "${written}" is not supported: ${hint} value, or use "env"`
        : `unknown config filter type "${written}"; types: env, external`;
    report.error(leaf?.position ?? section.position, `${section.path}.type`, fact);
    return reported;
}
/** Of a filter that cannot be used, which is reported: its references stay as they are. */
const reported = async () => undefined;
function readExternal(section, report) {
    const command = String(section.leaf('command')?.value ?? '');
    if (command === '') {
        const path = `${section.path}.command`;
        report.error(section.position, path, `required option "command" is missing; add ${path}`);
        return reported;
    }
    const charset = section.leaf('charset');
    const name = String(charset?.value ?? 'UTF-8');
    if (!isCharset(name)) {
        const fact = `charset "${name}" is not known here; write UTF-8 or ISO-8859-1`;
        report.error(charset?.position ?? section.position, `${section.path}.charset`, fact);
        return reported;
    }
    const told = new Set();
    return async (key) => {
        const { first, hasMore } = await linesOf(command, key, name);
        const fact = `prints more than one line for "${key}"; the first one is taken`;
        if (hasMore && !told.has(key))
            report.warn(section.position, `${section.path}.command`, fact);
        told.add(key);
        return first || undefined;
    };
}
function isCharset(name) {
    try {
        return new TextDecoder(name).encoding !== '';
    }
    catch {
        return false;
    }
}
const commandTimeoutMs = 10_000;
const outputBytesMax = 64 * 1024;
/** As Flume: split at blanks, the key as the last argument; the first line printed is the value. */
async function linesOf(command, key, charset) {
    const [program, ...words] = command.trim().split(/\s+/);
    const options = {
        timeout: commandTimeoutMs,
        maxBuffer: outputBytesMax,
        encoding: 'buffer',
    };
    const { stdout } = await promisify(execFile)(program, [...words, key], options);
    const [first = '', ...more] = new TextDecoder(charset).decode(stdout).split(/\r?\n/);
    return { first: first.trim(), hasMore: more.some((line) => line !== '') };
}
//# sourceMappingURL=config-filters.js.map