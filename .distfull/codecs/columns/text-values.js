/**
 * Hot path. Fields that are text (of CSV, of a regular expression, in a JSON string) as values of
 * their column's type, read as Flink's formats do: blanks around a number are cut, and a boolean is
 * true for `true` in any case, else false.
 */
import { logTimeBytes, LogTimeReader } from '../combined/log-time.js';
import { readBigint, readDouble } from './numbers.js';
import { TimestampReader } from './timestamps.js';
/** Undefined for STRING, which is taken as it is. */
export function valueReader(type, times) {
    switch (type) {
        case 'STRING':
            return undefined;
        case 'BIGINT':
            return readBigint;
        case 'DOUBLE':
            return readDouble;
        case 'BOOLEAN':
            return readBoolean;
        case 'TIMESTAMP(3)':
        case 'TIMESTAMP_LTZ(3)':
            return timestampReader(times);
    }
}
function timestampReader(format) {
    switch (format) {
        case 'epoch-millis':
            return readBigint;
        case 'epoch-seconds':
            return (buffer, start, end) => epochSecondsMs(readDouble(buffer, start, end));
        case 'access-log':
            return accessLogReader();
        case 'iso-8601':
        case 'sql': {
            const reader = new TimestampReader(format);
            return (buffer, start, end) => reader.read(buffer, start, end);
        }
    }
}
/** Seconds with a fraction, as nginx's $msec has them, to the nearest millisecond. */
export function epochSecondsMs(seconds) {
    return Math.round(seconds * 1000);
}
/** `17/May/2015:10:05:03 +0000` */
function accessLogReader() {
    let last;
    let reader;
    return (buffer, start, end) => {
        if (end - start !== logTimeBytes)
            return Number.NaN;
        if (buffer !== last) {
            const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.length);
            reader = new LogTimeReader(buffer, view);
            last = buffer;
        }
        return reader.read(start);
    };
}
function readBoolean(buffer, start, end) {
    return buffer.toString('latin1', start, end).trim().toLowerCase() === 'true' ? 1 : 0;
}
/** What a value that cannot be read was expected to be: `17/May/…`, `a BIGINT`. */
export function expected(type, times) {
    if (!type.startsWith('TIMESTAMP'))
        return `a ${type}`;
    return {
        'iso-8601': 'a time as 2015-05-17T10:05:03Z',
        sql: 'a time as 2015-05-17 10:05:03',
        'epoch-millis': 'milliseconds since 1970',
        'epoch-seconds': 'seconds since 1970',
        'access-log': 'a time as 17/May/2015:10:05:03 +0000',
    }[times];
}
const shownMax = 60;
/** The bytes for a message: long ones are cut. */
export function shownValue(buffer, start, end) {
    const text = buffer.toString('utf8', start, Math.min(end, start + shownMax));
    return JSON.stringify(end - start > shownMax ? `${text}…` : text);
}
//# sourceMappingURL=text-values.js.map