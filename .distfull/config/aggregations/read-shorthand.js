/** Undefined with a problem reported. */
export function readShorthand(section, config, report) {
    const { table, where, groupBy, totals, having, top } = config;
    const window = readWindow(section, config, report);
    if (table === undefined)
        return missing(section, 'table', 'table: access', report);
    if (window === undefined)
        return undefined;
    const select = selectOf(section, config);
    if (select.length + groupBy.length === 0)
        return missing(section, 'select', 'select: { pv: count }', report);
    const at = (key, text) => placed(section, key, text);
    return {
        table: at('table', table),
        window,
        ...(where !== undefined && { where: at('where', where) }),
        groupBy: groupBy.map((text) => at('groupBy', text)),
        totals,
        select,
        ...(having !== undefined && { having: at('having', having) }),
        ...(top !== undefined && {
            top: {
                by: at('top.by', top.by),
                limit: top.limit,
                per: top.per.map((text) => at('top.per', text)),
            },
        }),
    };
}
/** In the order written: a column may be named by a number. */
function selectOf(section, { select }) {
    const entries = section.child('select')?.entries ?? [];
    return entries.flatMap(({ key: name }) => {
        const text = select[name];
        return text === undefined ? [] : [{ name, ...placed(section, `select.${name}`, text) }];
    });
}
function readWindow(section, { window = {} }, report) {
    const { tumble, hop, cumulate, session, count, offset: offsetMs = 0 } = window;
    const position = section.child('window')?.position ?? section.position;
    const found = [];
    if (tumble !== undefined)
        found.push({ kind: 'tumble', sizeMs: tumble, offsetMs, position });
    if (hop !== undefined)
        found.push({ kind: 'hop', sizeMs: hop.size, stepMs: hop.slide, offsetMs, position });
    if (cumulate !== undefined) {
        const { size: sizeMs, step: stepMs } = cumulate;
        found.push({ kind: 'cumulate', sizeMs, stepMs, offsetMs, position });
    }
    if (session !== undefined)
        found.push({ kind: 'session', gapMs: session.gap, by: session.by, position });
    if (count !== undefined)
        found.push({ kind: 'count', rows: count.rows, by: count.by, position });
    if (found.length === 1)
        return found[0];
    if (found.length === 0)
        return missing(section, 'window', 'window: { tumble: 1m }', report);
    const kinds = found.map(({ kind }) => kind).join(' and ');
    report.error(position, `${section.path}.window`, `has ${kinds}; keep one of them`);
    return undefined;
}
function missing(section, key, example, report) {
    const path = `${section.path}.${key}`;
    report.error(section.position, path, `is missing; add it, such as \`${example}\``);
}
function placed(section, key, text) {
    const position = section.leaf(key)?.position ?? section.position;
    return { text, path: `${section.path}.${key}`, position };
}
//# sourceMappingURL=read-shorthand.js.map