/** Where `--reset-offsets` moves a group to. */
import { InvalidArgumentError } from 'commander';
import { ConfigError } from '../../core/errors.js';
import { parseDuration } from '../../util/units.js';
const names = '--to-earliest, --to-latest, --to-current, --to-offset, --shift-by, --to-datetime, ' +
    '--by-duration or --from-file';
/** Throws ConfigError unless exactly one is given. */
export function resetTarget(flags, nowMs) {
    const targets = [];
    if (flags.toEarliest)
        targets.push({ to: 'earliest' });
    if (flags.toLatest)
        targets.push({ to: 'latest' });
    if (flags.toCurrent)
        targets.push({ to: 'current' });
    if (flags.toOffset !== undefined)
        targets.push({ to: 'offset', offset: flags.toOffset });
    if (flags.shiftBy !== undefined)
        targets.push({ to: 'shift', by: flags.shiftBy });
    if (flags.toDatetime !== undefined)
        targets.push({ to: 'time', timestampMs: flags.toDatetime });
    if (flags.byDuration !== undefined)
        targets.push({ to: 'time', timestampMs: nowMs - flags.byDuration });
    if (flags.fromFile !== undefined)
        targets.push({ to: 'file', path: flags.fromFile });
    const [target, another] = targets;
    if (target !== undefined && another === undefined)
        return target;
    throw new ConfigError(`say where to, once: ${names}`);
}
/** `2015-05-17T10:00:00.000`, which is UTC unless it has a zone, as in Kafka's tools. */
export function datetime(text) {
    const match = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}([.,]\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text);
    const zone = match?.[1] !== undefined && match[4] === undefined ? 'Z' : '';
    const timeMs = match === null ? Number.NaN : Date.parse(`${text.replace(',', '.')}${zone}`);
    if (!Number.isNaN(timeMs))
        return timeMs;
    throw new InvalidArgumentError('It must be a time such as 2015-05-17T10:00:00.000 (UTC).');
}
/** ISO 8601 as Kafka's tools take it (`P1DT2H30M`), or `2h`. */
export function duration(text) {
    const pattern = /^P(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/i;
    const match = pattern.exec(text);
    if (match !== null && text.length > 1) {
        const [days = 0, hours = 0, minutes = 0, seconds = 0] = match
            .slice(1)
            .map((n) => Number(n ?? 0));
        return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
    }
    const parsed = parseDuration(text);
    if (typeof parsed === 'number' && parsed >= 0)
        return parsed;
    throw new InvalidArgumentError('It must be a duration such as PT2H30M or 2h.');
}
//# sourceMappingURL=reset-target.js.map