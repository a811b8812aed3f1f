/*
 * Hot path. Which event goes into which bucket, the folder and file prefix that its headers and its time
 * make of `hdfs.path` and `hdfs.filePrefix`:
 *
 *   /logs/%{host}/%Y-%m-%d  and  %{app}   ▸   folder /logs/web1/2026-11-21, prefix shop
 *
 * An event can choose among names below the part of `hdfs.path` that no escape stands in front of,
 * and can never leave it: what would is refused, with the header, its value and what to do.
 *
 * As in Flume a header that is missing or empty is empty text, and a value with `/` makes
 * sub-folders. As Hadoop's Path does, slashes that meet because of that become one: `/logs//2026`
 * is `/logs/2026`. Two in one value are refused: they were meant as something else. In a prefix,
 * what stands before the last slash belongs to the folder, which gives the same final path.
 */
import { EventEscapes } from '../../codecs/event-escapes/event-escapes.js';
import { problemOfPath, problemOfText } from './path-rules.js';
export class BucketRouter {
    #options;
    #escapes;
    constructor(options) {
        const { templates, time, host } = options;
        this.#options = options;
        this.#escapes = new EventEscapes({
            templates: [templates.folder, templates.prefix],
            time,
            host,
            make: ([folder, prefix], values) => this.#routeOf(folder, prefix, values),
            refuse: (reason) => ({ reason }),
        });
    }
    /** Where the local time counts, it is read once: a batch is not torn by an hour's end. */
    route(batch) {
        if (batch.size === 0)
            return { buckets: [], refused: [] };
        const expansion = this.#escapes.expand(batch, this.#options.clock.nowMs());
        if ('each' in expansion)
            return grouped(expansion.each);
        const { all } = expansion;
        if (!('reason' in all))
            return { buckets: [{ folder: all.folder, prefix: all.prefix, indexes: 'all' }], refused: [] };
        const refused = Array.from({ length: batch.size }, (_, index) => ({
            index,
            reason: all.reason,
        }));
        return { buckets: [], refused };
    }
    #routeOf(folder, prefix, values) {
        const { headerNames } = this.#escapes;
        for (const [i, value] of values.entries()) {
            const problem = problemOfText(value) ?? (value.includes('//') ? 'it has an empty name in it' : undefined);
            if (problem !== undefined)
                return { reason: `${headerFact(headerNames[i], value)}: ${problem}; ${remedy}` };
        }
        const path = `${folder}/${prefix}`.replace(/\/{2,}/g, '/');
        const problem = problemOfPath(path, this.#options.nameExtraBytes);
        if (problem !== undefined)
            return { reason: this.#refusal(path, problem, values) };
        const slash = path.lastIndexOf('/');
        return { folder: path.slice(0, slash) || '/', prefix: path.slice(slash + 1), path };
    }
    /** Names the headers that may have made it so; without any it is this machine's name, or a date. */
    #refusal(path, problem, values) {
        const facts = this.#escapes.headerNames.map((name, i) => headerFact(name, values[i]));
        const by = facts.length === 0 ? '' : ` (${facts.join(', ')})`;
        return `the path would be ${quoted(path)}${by}: ${problem}; ${remedy}`;
    }
}
const remedy = 'send it otherwise, or take it out of hdfs.path and hdfs.filePrefix';
function headerFact(name, value) {
    return `header "${name}" is ${quoted(value)}`;
}
/** Letters are read by people: 200 characters tell them what was meant. */
function quoted(text) {
    return JSON.stringify(text.length <= 200 ? text : `${text.slice(0, 200)}…`);
}
function grouped(routes) {
    const refused = [];
    const open = new Map();
    let lastRoute;
    let bucket;
    for (let index = 0; index < routes.length; index++) {
        const route = routes[index];
        if ('reason' in route) {
            refused.push({ index, reason: route.reason });
            continue;
        }
        if (route !== lastRoute) {
            // Different headers and times may lead to one bucket.
            bucket = open.get(route.path);
            if (bucket === undefined) {
                bucket = { folder: route.folder, prefix: route.prefix, indexes: [] };
                open.set(route.path, bucket);
            }
            lastRoute = route;
        }
        bucket.indexes.push(index);
    }
    const buckets = [...open.values()];
    const [only] = buckets;
    if (buckets.length === 1 && refused.length === 0)
        return { buckets: [{ ...only, indexes: 'all' }], refused };
    return { buckets, refused };
}
//# sourceMappingURL=bucket-router.js.map