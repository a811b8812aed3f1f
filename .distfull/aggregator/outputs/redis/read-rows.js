/*
 * What layouts.ts writes, read back to rows. Redis does not have everything:
 *
 *   columns that are in no key, field, member or value are NULL
 *   revisions are not known: every row has 1
 *   `(null)` as a value of a group reads as NULL
 *
 * Windows are found by their keys alone, so that the newest are there without reading the rest.
 */
import { ConfigError } from '../../../core/errors.js';
import { allText, columnOf, nullText } from '../template.js';
import { compileTemplateReader } from './read-template.js';
const keyRowsMax = 100_000;
/** A hash with the orders of another key's rows (script.ts) has this field. */
const revisionsMark = '\0outbox';
const layouts = { hash, row, zset, string };
/** Throws ConfigError where keys do not say which window they are of. */
export function rowReader(options) {
    const { config, location, layout } = options;
    const key = compileTemplateReader(config.key, layout.columns, `${location}: key`);
    const windowOf = windowReader(options, key);
    const cells = layouts[config.layout](options);
    return {
        glob: key.glob,
        windowOf: (text) => windowOf(key.read(text)),
        async rows(redis, text) {
            const ofKey = key.read(text);
            const window = windowOf(ofKey);
            if (ofKey === undefined || window === undefined)
                return [];
            const found = await cells(redis, text).catch(noneOfOtherType);
            return found.map((some) => rowOf(layout, window, new Map([...ofKey, ...some])));
        },
    };
}
function windowReader({ config, location, layout, windowSizeMs }, key) {
    const indexOf = (role) => key.columns.find((index) => layout.columns[index].role === role) ?? -1;
    const start = indexOf('window_start');
    const end = indexOf('window_end');
    const isTold = windowSizeMs === undefined ? start >= 0 && end >= 0 : start >= 0 || end >= 0;
    if (!isTold)
        throw new ConfigError(`${location}: rows are not read back from Redis: the key "${config.key}" does not say of ` +
            `which window they are; name window_start${windowSizeMs ? ' or' : ' and'} window_end ` +
            'in it, or add { type: table } to the outputs');
    return (cells) => {
        const startMs = timeOf(cells?.get(start)) ?? timeOf(cells?.get(end)) - (windowSizeMs ?? NaN);
        const endMs = timeOf(cells?.get(end)) ?? startMs + (windowSizeMs ?? NaN);
        return Number.isNaN(startMs + endMs) ? undefined : { startMs, endMs };
    };
}
function timeOf(text) {
    return text === undefined ? undefined : Date.parse(text);
}
function hash({ config, location, layout: { columns } }) {
    const field = compileTemplateReader(config.field, columns, `${location}: field`);
    const value = columnOf(config.value, columns, `${location}: value`);
    return async (redis, key) => {
        const fields = await hashFields(redis, key);
        return fields.flatMap(([name, text]) => withCell(field.read(name), value, text));
    };
}
/** Fields of columns that the query has no more are left out. */
function row({ layout: { columns } }) {
    const indexes = new Map(columns.map(({ name }, index) => [name, index]));
    return async (redis, key) => {
        const fields = await hashFields(redis, key);
        const known = fields.filter(([name]) => indexes.has(name));
        return known.length === 0
            ? []
            : [new Map(known.map(([name, text]) => [indexes.get(name), text]))];
    };
}
function zset({ config, location, layout: { columns } }) {
    const member = compileTemplateReader(config.member, columns, `${location}: member`);
    const score = columnOf(config.score, columns, `${location}: score`);
    return async (redis, key) => {
        const found = await redis.zrevrange(key, 0, keyRowsMax, 'WITHSCORES');
        if (found.length > 2 * keyRowsMax)
            throw tooManyRows(key);
        return found.flatMap((name, i) => i % 2 === 0 ? withCell(member.read(name), score, found[i + 1]) : []);
    };
}
function string({ config, location, layout: { columns } }) {
    const value = columnOf(config.value, columns, `${location}: value`);
    return async (redis, key) => {
        const text = await redis.get(key);
        return text === null ? [] : [new Map([[value, text]])];
    };
}
async function hashFields(redis, key) {
    if ((await redis.hlen(key)) > keyRowsMax)
        throw tooManyRows(key);
    const fields = Object.entries(await redis.hgetall(key));
    return fields.some(([name]) => name === revisionsMark) ? [] : fields;
}
function withCell(cells, index, text) {
    return cells === undefined ? [] : [new Map([...cells, [index, text]])];
}
function tooManyRows(key) {
    return new Error(`"${key}" has more than ${keyRowsMax} rows; they are not read for the page`);
}
/** The pattern may fit keys of somebody else's. */
function noneOfOtherType(error) {
    if (error instanceof Error && error.message.startsWith('WRONGTYPE'))
        return [];
    throw error;
}
function rowOf({ columns, groupingSets }, window, cells) {
    const windowValues = { window_start: window.startMs, window_end: window.endMs };
    const values = columns.map(({ role, type }, index) => {
        if (role === 'window_start' || role === 'window_end')
            return windowValues[role];
        return valueOf(cells.get(index), type);
    });
    const told = columns.flatMap(({ name }, index) => cells.has(index) ? [{ name, isAll: cells.get(index) === allText }] : []);
    const fits = (set) => told.every(({ name, isAll }) => set.summedOver.includes(name) === isAll);
    return {
        windowStartMs: window.startMs,
        windowEndMs: window.endMs,
        values,
        groupingSet: Math.max(0, groupingSets.findIndex(fits)),
        revision: 1,
        provisional: false,
    };
}
function valueOf(text, type) {
    if (text === undefined || text === nullText || text === allText)
        return null;
    if (type === 'string')
        return text;
    if (type === 'boolean')
        return text === 'true';
    const value = type === 'timestamp' ? Date.parse(text) : numberOf(text);
    return Number.isNaN(value) ? null : value;
}
/** Redis writes infinite scores as `inf`. */
function numberOf(text) {
    return Number(text.replace(/^(-?)inf$/, '$1Infinity'));
}
//# sourceMappingURL=read-rows.js.map