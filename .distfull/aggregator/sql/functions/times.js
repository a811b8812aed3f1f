/** Functions of times, all in UTC. What is not a time is NULL. */
import { rowwise } from '../evaluate/rowwise.js';
import { addUnits, calendarUnits, ceilTo, dayOfYear, floorTo, inCalendar, isoDayOfWeek, isoWeek, timeInDay, unitsBetween, } from './calendar.js';
import { ArgumentError, constantAt, perRow, wordsOf, } from './function.js';
import { numberFunctions } from './numbers.js';
import { timeReader, timeWriter } from './time-pattern.js';
import { readDate, readTimestamp, timestampAsText } from './time-texts.js';
import { convertZone } from './zones.js';
/** The number of a unit within the next larger one, or since the beginning. */
const fields = {
    MILLENNIUM: (timeMs) => Math.ceil(yearOf(timeMs) / 1000),
    CENTURY: (timeMs) => Math.ceil(yearOf(timeMs) / 100),
    DECADE: (timeMs) => Math.floor(yearOf(timeMs) / 10),
    YEAR: yearOf,
    ISOYEAR: (timeMs) => isoWeek(timeMs).year,
    QUARTER: (timeMs) => Math.floor(new Date(timeMs).getUTCMonth() / 3) + 1,
    MONTH: (timeMs) => new Date(timeMs).getUTCMonth() + 1,
    WEEK: (timeMs) => isoWeek(timeMs).week,
    DAY: (timeMs) => new Date(timeMs).getUTCDate(),
    DOY: dayOfYear,
    DOW: (timeMs) => (isoDayOfWeek(timeMs) % 7) + 1,
    ISODOW: isoDayOfWeek,
    HOUR: (timeMs) => Math.floor(timeInDay(timeMs) / 3_600_000),
    MINUTE: (timeMs) => Math.floor(timeInDay(timeMs) / 60_000) % 60,
    SECOND: (timeMs) => Math.floor(timeInDay(timeMs) / 1000) % 60,
    MILLISECOND: (timeMs) => timeInDay(timeMs) % 1000,
    MICROSECOND: (timeMs) => (timeInDay(timeMs) % 1000) * 1000,
    EPOCH: (timeMs) => Math.floor(timeMs / 1000),
};
function yearOf(timeMs) {
    return new Date(timeMs).getUTCFullYear();
}
function fieldFunction(field, summary, value) {
    return {
        parameters: ['time'],
        result: 'integer',
        evaluate: perRow(fields[field]),
        summary,
        example: [`${summary.split(':')[0]}(TIMESTAMP '2015-05-17 10:05:03')`, value],
    };
}
function unitOf(call, known) {
    const unit = wordsOf(call).find((word) => word !== 'FROM' && word !== 'TO') ?? '';
    if (known.includes(unit))
        return unit;
    const found = unit === '' ? 'none' : unit;
    throw new ArgumentError(`${call.name} wants a unit (${known.join(', ')}), found ${found}`);
}
/** CEIL and FLOOR of a number, or of a time to a unit. */
function rounding(name, to) {
    const ofNumbers = numberFunctions[name];
    return {
        ...ofNumbers,
        parameters: ['any'],
        phrased: true,
        syntax: `${name}(x), ${name}(time TO unit)`,
        summary: `${ofNumbers.summary}, or ${name === 'CEIL' ? 'end' : 'start'} of a unit of time`,
        evaluate: (call) => {
            const { type } = call.operands[0];
            const isTime = type === 'timestamp' || type === 'date';
            if (!isTime && (type === 'string' || type === 'boolean' || call.phrase.length > 0)) {
                throw new ArgumentError(`${name} wants a number, or a time TO a unit`);
            }
            if (!isTime)
                return ofNumbers.evaluate(call);
            const unit = unitOf(call, calendarUnits);
            return perRow((timeMs) => to(timeMs, unit))(call);
        },
    };
}
/** `pattern` in argument `index` must be a constant; without it `otherwise` is done. */
function withPattern(index, otherwise, make) {
    return (call) => {
        if (call.operands.length <= index)
            return otherwise(call);
        const pattern = constantAt(call, index);
        if (pattern === undefined) {
            throw new ArgumentError(`the pattern of ${call.name} must be a text in quotes`);
        }
        return rowwise(make(pattern, call), [call.operands[0].evaluate], call.type === 'string');
    };
}
/** The time that a text shows by a pattern, its zone left out as Flink does. */
function localReader(pattern) {
    const read = timeReader(pattern, 'strict');
    return (text) => read(text)?.local ?? null;
}
function instantReader(pattern) {
    const read = timeReader(pattern, 'lenient');
    return (text) => {
        const found = read(text);
        return found === undefined ? null : Math.floor((found.local - found.offsetMs) / 1000);
    };
}
const readOrNull = (text) => readTimestamp(text) ?? null;
const standardPattern = 'yyyy-MM-dd HH:mm:ss';
function fromUnixTime(pattern) {
    const write = timeWriter(pattern, 'lenient');
    return (seconds) => (inCalendar(seconds * 1000) === null ? null : write(seconds * 1000));
}
const ofFirst = ({ operands }) => operands.find(({ type }) => type === 'date' || type === 'timestamp')?.type ?? 'timestamp';
/** A part of a day makes a DATE a TIMESTAMP. */
const afterAdding = (call) => {
    const isWholeDays = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'].includes(wordsOf(call)[0] ?? '');
    return isWholeDays ? ofFirst(call) : 'timestamp';
};
/** Flink counts milliseconds wrongly. */
const countedUnits = calendarUnits.filter((unit) => unit !== 'DECADE' && unit !== 'MILLISECOND');
const addableUnits = calendarUnits.filter((unit) => unit !== 'DECADE');
export const timeFunctions = {
    CEIL: rounding('CEIL', ceilTo),
    CEILING: { ...rounding('CEIL', ceilTo), example: ['CEILING(1.2)', '2'] },
    CONVERT_TZ: {
        parameters: ['string', 'string', 'string'],
        result: 'string',
        evaluate: perRow((text, from, to) => {
            const local = readTimestamp(text);
            if (local === undefined)
                return null;
            return timestampAsText(convertZone(local, from, to))?.slice(0, -4) ?? null;
        }),
        syntax: 'CONVERT_TZ(text, from, to)',
        summary: 'a time that a clock of one zone shows as another shows it',
        example: ["CONVERT_TZ('2015-07-01 12:00:00', 'UTC', 'Europe/Berlin')", "'2015-07-01 14:00:00'"],
    },
    DATE_FORMAT: {
        parameters: ['any', 'string'],
        result: 'string',
        evaluate: withPattern(1, perRow(String), (pattern, { operands }) => {
            const write = timeWriter(pattern, 'strict');
            const { type } = operands[0];
            if (type === 'timestamp' || type === 'date')
                return write;
            if (type !== 'string' && type !== 'null')
                throw new ArgumentError('DATE_FORMAT wants a time');
            return (text) => {
                const timeMs = readTimestamp(text);
                return timeMs === undefined ? null : write(timeMs);
            };
        }),
        syntax: "DATE_FORMAT(time, 'pattern')",
        summary: 'a time by a pattern of Java',
        example: [
            "DATE_FORMAT(TIMESTAMP '2015-05-17 10:05:03', 'dd.MM.yyyy HH:mm')",
            "'17.05.2015 10:05'",
        ],
    },
    DAYOFMONTH: fieldFunction('DAY', 'DAYOFMONTH: day of the month', '17'),
    DAYOFWEEK: fieldFunction('DOW', 'DAYOFWEEK: day of the week, 1 is Sunday', '1'),
    DAYOFYEAR: fieldFunction('DOY', 'DAYOFYEAR: day of the year', '137'),
    EXTRACT: {
        parameters: ['time'],
        phrased: true,
        result: 'integer',
        evaluate: (call) => perRow(fields[unitOf(call, Object.keys(fields))])(call),
        syntax: 'EXTRACT(unit FROM time)',
        summary: `a part of a time: ${Object.keys(fields).join(', ')}`,
        example: ["EXTRACT(HOUR FROM TIMESTAMP '2015-05-17 10:05:03')", '10'],
    },
    FLOOR: rounding('FLOOR', floorTo),
    FROM_UNIXTIME: {
        parameters: ['integer', 'string'],
        optional: 1,
        result: 'string',
        evaluate: withPattern(1, perRow(fromUnixTime(standardPattern)), fromUnixTime),
        syntax: "FROM_UNIXTIME(seconds[, 'pattern'])",
        summary: 'seconds since 1970 as a text',
        example: ['FROM_UNIXTIME(0)', "'1970-01-01 00:00:00'"],
    },
    HOUR: fieldFunction('HOUR', 'HOUR: hour of the day', '10'),
    MINUTE: fieldFunction('MINUTE', 'MINUTE: minute of the hour', '5'),
    MONTH: fieldFunction('MONTH', 'MONTH: month, 1 is January', '5'),
    QUARTER: fieldFunction('QUARTER', 'QUARTER: quarter of the year', '2'),
    SECOND: fieldFunction('SECOND', 'SECOND: second of the minute', '3'),
    TIMESTAMPADD: {
        parameters: ['integer', 'time'],
        phrased: true,
        result: afterAdding,
        evaluate: (call) => {
            const unit = unitOf(call, addableUnits);
            const add = (count, timeMs) => inCalendar(addUnits(timeMs, unit, count));
            return perRow(add)(call);
        },
        syntax: 'TIMESTAMPADD(unit, count, time)',
        summary: 'a time so many units later',
        example: ["CAST(TIMESTAMPADD(DAY, 1, DATE '2015-05-17') AS STRING)", "'2015-05-18'"],
    },
    TIMESTAMPDIFF: {
        parameters: ['time', 'time'],
        phrased: true,
        result: 'integer',
        evaluate: (call) => {
            const unit = unitOf(call, countedUnits);
            return perRow((from, to) => unitsBetween(from, to, unit))(call);
        },
        syntax: 'TIMESTAMPDIFF(unit, from, to)',
        summary: 'the whole units from one time to another',
        example: ["TIMESTAMPDIFF(DAY, DATE '2015-05-17', DATE '2015-06-01')", '15'],
    },
    TO_DATE: {
        parameters: ['string', 'string'],
        optional: 1,
        result: 'date',
        evaluate: withPattern(1, perRow((text) => readDate(text) ?? null), (pattern) => {
            const read = timeReader(pattern, 'lenient');
            return (text) => {
                const time = read(text);
                return time === undefined ? null : floorTo(time.local, 'DAY');
            };
        }),
        syntax: "TO_DATE(text[, 'pattern'])",
        summary: 'the day of a text',
        example: ["CAST(TO_DATE('17.05.2015', 'dd.MM.yyyy') AS STRING)", "'2015-05-17'"],
    },
    TO_TIMESTAMP: {
        parameters: ['string', 'string'],
        optional: 1,
        result: 'timestamp',
        evaluate: withPattern(1, perRow(readOrNull), localReader),
        syntax: "TO_TIMESTAMP(text[, 'pattern'])",
        summary: 'the time of a text; a zone in it is left out',
        example: ["HOUR(TO_TIMESTAMP('17/May/2015:10:05:03', 'dd/MMM/yyyy:HH:mm:ss'))", '10'],
    },
    TO_TIMESTAMP_LTZ: {
        parameters: ['any', 'any'],
        optional: 1,
        result: 'timestamp',
        evaluate: toTimestampLtz,
        syntax: "TO_TIMESTAMP_LTZ(number[, 0|3]), TO_TIMESTAMP_LTZ(text[, 'pattern'])",
        summary: 'a time from seconds (0) or milliseconds (3) since 1970, or from a text',
        example: ['YEAR(TO_TIMESTAMP_LTZ(1431857103, 0))', '2015'],
    },
    UNIX_TIMESTAMP: {
        parameters: ['string', 'string'],
        optional: 1,
        result: 'integer',
        evaluate: withPattern(1, perRow(instantReader(standardPattern)), instantReader),
        syntax: "UNIX_TIMESTAMP(text[, 'pattern'])",
        summary: 'seconds since 1970 of a time',
        example: ["UNIX_TIMESTAMP('2015-05-17 10:05:03')", '1431857103'],
    },
    WEEK: fieldFunction('WEEK', 'WEEK: week of the year by ISO 8601', '20'),
    YEAR: fieldFunction('YEAR', 'YEAR: year', '2015'),
};
function toTimestampLtz(call) {
    const [value, second] = call.operands;
    const operands = [value.evaluate];
    if (value.type === 'string') {
        const pattern = constantAt(call, 1);
        if (second !== undefined && pattern === undefined) {
            throw new ArgumentError('the pattern of TO_TIMESTAMP_LTZ must be a text in quotes');
        }
        const read = pattern === undefined ? readOrNull : localReader(pattern);
        return rowwise(read, operands, false);
    }
    const precision = second === undefined ? 3 : second.constantNumber;
    if (value.type === 'boolean' || value.type === 'timestamp' || value.type === 'date') {
        throw new ArgumentError('TO_TIMESTAMP_LTZ wants a number or a text');
    }
    if (precision !== 0 && precision !== 3) {
        throw new ArgumentError('the precision of TO_TIMESTAMP_LTZ is 0 (seconds) or 3 (milliseconds)');
    }
    const unitMs = precision === 0 ? 1000 : 1;
    return rowwise((x) => inCalendar(Math.floor(x * unitMs)), operands, false);
}
//# sourceMappingURL=times.js.map