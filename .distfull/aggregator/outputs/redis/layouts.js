/*
 * What a row becomes in Redis, by `layout`:
 *
 *   hash     a field of the hash      HSET key field value           deleted: HDEL key field
 *   row      a hash of its own        DEL key, HSET key col value …  deleted: DEL key
 *   zset     a member of the set      ZADD key score member          deleted: ZREM key member
 *   string   the whole value          SET key value                  deleted: DEL key
 *
 * `part` is what has an order of its own within the key: the field or the member.
 */
import { ConfigError } from '../../../core/errors.js';
import { columnOf, columnText, compileTemplate } from '../template.js';
const layouts = { hash, row, zset, string };
/** Options that belong to a layout, with those that it needs. */
const options = {
    hash: { needs: ['field', 'value'], takes: [] },
    row: { needs: [], takes: ['columns'] },
    zset: { needs: ['member', 'score'], takes: ['limit'] },
    string: { needs: ['value'], takes: [] },
};
/** Throws ConfigError for options that do not fit the layout or the query. */
export function layoutOf(context) {
    const { config, location } = context;
    const { layout } = config;
    const { needs, takes } = options[layout];
    for (const name of needs)
        if (config[name] === undefined)
            throw new ConfigError(`${location}: layout ${layout} needs the option ${name}`);
    const fitting = [...needs, ...takes];
    for (const name of ['field', 'value', 'columns', 'member', 'score', 'limit'])
        if (config[name] !== undefined && !fitting.includes(name))
            throw new ConfigError(`${location}: layout ${layout} has no ${name}; its options: key, ${fitting.join(', ')}, ttl`);
    return layouts[layout](context);
}
function hash({ config, columns, location }) {
    const part = compileTemplate(config.field, columns, `${location}: field`);
    const value = columnText(config.value, columns, `${location}: value`);
    return {
        part,
        commands: (row) => [row.deleted ? ['HDEL', part(row)] : ['HSET', part(row), value(row)]],
        last: [],
    };
}
/** A column that is NULL is no field; the old fields go first. */
function row({ config, columns, location }) {
    const chosen = config.columns ?? columns.map(({ name }) => name);
    const fields = chosen.map((name) => ({
        name,
        index: columnOf(name, columns, `${location}: columns`),
        text: columnText(name, columns, `${location}: columns`),
    }));
    const isThere = (row) => ({ name, index }) => row.summedOver.includes(name) || (row.values[index] ?? null) !== null;
    return {
        part: () => 'row',
        commands(row) {
            const set = fields.filter(isThere(row)).flatMap(({ name, text }) => [name, text(row)]);
            return row.deleted || set.length === 0 ? [['DEL']] : [['DEL'], ['HSET', ...set]];
        },
        last: [],
    };
}
/** A row without a score is in no order: it is no member. */
function zset({ config, columns, location }) {
    const { limit } = config;
    const part = compileTemplate(config.member, columns, `${location}: member`);
    const index = columnOf(config.score, columns, `${location}: score`);
    const { type } = columns[index];
    if (type !== 'number' && type !== 'timestamp')
        throw new ConfigError(`${location}: score: column "${config.score}" is a ${type}, no number`);
    return {
        part,
        commands(row) {
            const score = row.values[index] ?? null;
            if (row.deleted || score === null)
                return [['ZREM', part(row)]];
            return [['ZADD', String(score), part(row)]];
        },
        last: limit === undefined ? [] : [['ZREMRANGEBYRANK', '0', String(-1 - limit)]],
    };
}
function string({ config, columns, location }) {
    const value = columnText(config.value, columns, `${location}: value`);
    return {
        part: () => 'value',
        commands: (row) => [row.deleted ? ['DEL'] : ['SET', value(row)]],
        last: [],
    };
}
//# sourceMappingURL=layouts.js.map