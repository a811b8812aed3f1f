/**
 * Offsets as `kafka-consumer-groups --export` writes and `--from-file` reads them: a line each of
 * `topic,partition,offset`, or, for several groups, of `group,topic,partition,offset`.
 */
import { ConfigError } from '../../core/errors.js';
import { csvLine } from '../../util/csv-line.js';
export function offsetsCsv(offsets, hasGroups) {
    const lines = offsets.map(({ group, topic, partition, offset }) => csvLine([...(hasGroups ? [group] : []), topic, partition, offset]));
    return lines.map((line) => `${line}\n`).join('');
}
/** `groups`: those that a line without a group is of. Throws ConfigError that names the line. */
export function readOffsetsCsv(path, text, groups) {
    const offsets = [];
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line.trim() === '')
            continue;
        const fields = line.split(',').map((field) => field.trim().replace(/^"(.*)"$/, '$1'));
        const [offset, partition] = fields.slice(-2).map(Number).toReversed();
        const topic = fields.at(-3);
        const isWhole = fields.length === 3 || fields.length === 4;
        if (!isWhole || !topic || !isCount(partition) || !isCount(offset))
            throw new ConfigError(`${path}:${index + 1}: "${line}" is not topic,partition,offset ` +
                'or group,topic,partition,offset');
        const named = fields.length === 4 ? [fields[0]] : groups;
        if (named.length !== 1)
            throw new ConfigError(`${path}:${index + 1}: the line names no group: give one with --group, or one a line`);
        if (groups.length === 0 || groups.includes(named[0]))
            offsets.push({ group: named[0], topic, partition, offset });
    }
    return offsets;
}
function isCount(value) {
    return value !== undefined && Number.isSafeInteger(value) && value >= 0;
}
//# sourceMappingURL=offsets-csv.js.map