const names = ['priority', 'version', 'timestamp', 'hostname'];
/**
 * `none`, `all` or names in any order between anything, as Flume looks for them; undefined where
 * nothing is recognized, which Flume takes for `none`.
 */
export function parseKeptFields(option) {
    const text = option.trim().toLowerCase();
    const all = text === 'all' || text === 'true';
    const found = names.map((name) => !all && text.includes(name));
    const isNone = text === 'none' || text === 'false';
    if (!all && !isNone && !found.includes(true))
        return undefined;
    const [priority, version, timestamp, hostname] = found;
    return { all, priority, version, timestamp, hostname };
}
/** What stands before the body, in this order however the option is written. */
export function keptPrefix(kept, fields) {
    let prefix = '';
    if (kept.priority)
        prefix += `<${fields.priority}>`;
    if (kept.version && fields.version !== '')
        prefix += `${fields.version} `;
    if (kept.timestamp)
        prefix += `${fields.timestamp} `;
    if (kept.hostname)
        prefix += `${fields.hostname} `;
    return prefix;
}
//# sourceMappingURL=kept-fields.js.map