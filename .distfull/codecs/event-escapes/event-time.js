/** Which time the escapes of an event mean. */
import { ConfigError } from '../../core/errors.js';
import { isRoundUnit } from './rounding.js';
import { javaTimeZone, localTimeZone } from './time-zone.js';
/** @throws ConfigError for a zone, a unit or a value that does not exist. */
export function eventTimeOf(config, place) {
    return {
        zone: zoneOf(config.timeZone, place),
        rounding: config.round === true ? roundingOf(config, place) : undefined,
        usesLocalTime: config.useLocalTimeStamp ?? false,
    };
}
function zoneOf(name, { where, warn }) {
    if (name === undefined)
        return localTimeZone();
    const zone = javaTimeZone(name);
    if (zone !== undefined)
        return zone;
    const fact = `${where}timeZone: "${name}" is not the name of a time zone`;
    if (warn === undefined)
        throw new ConfigError(`${fact}: write one such as UTC, America/Los_Angeles or GMT+8`);
    warn(`${fact}: GMT is used, as Flume does`);
    return javaTimeZone('GMT');
}
function roundingOf(config, { where, warn }) {
    const { roundUnit = 'second', roundValue: value = 1 } = config;
    const unit = roundUnit.toLowerCase();
    const isUnit = isRoundUnit(unit);
    const max = unit === 'hour' ? 24 : 60;
    if (!Number.isInteger(value) || value <= 0 || value > max)
        throw new ConfigError(`${where}roundValue: Round value must be > 0 and <= ${max}, found ${value}`);
    if (isUnit)
        return { unit, value };
    const fact = `${where}roundUnit: Rounding unit is not valid, found "${roundUnit}"`;
    if (warn === undefined)
        throw new ConfigError(`${fact}: write second, minute or hour`);
    warn(`${fact}. Rounding will be disabled`);
    return undefined;
}
/** 1900 and 275760: before, Java has other rules for zones; beyond, JavaScript has no dates. */
const timeMsMin = Date.UTC(1900, 0, 2);
const timeMsMax = Date.UTC(275_760, 0, 1);
export const timestampHeader = 'timestamp';
/** The time that the header `timestamp` tells, or why it tells none: Flume's texts. */
export function headerTime(text, isRounded) {
    if (text === undefined)
        return 'Expected timestamp in the Flume event headers, but it was null';
    const timeMs = Number(text);
    if (!/^[+-]?\d+$/.test(text) || Math.abs(timeMs) >= 2 ** 63)
        return ("Flume wasn't able to parse timestamp header in the event to resolve time based bucketing. " +
            "Please check that you're correctly populating timestamp header (for example using " +
            'TimestampInterceptor source interceptor).');
    if (isRounded && timeMs <= 0)
        return 'Timestamp must be positive';
    if (timeMs < timeMsMin || timeMs > timeMsMax)
        return `header "timestamp" is ${text}: ms since 1970 must be in the years 1900 to 275759`;
    return timeMs;
}
//# sourceMappingURL=event-time.js.map