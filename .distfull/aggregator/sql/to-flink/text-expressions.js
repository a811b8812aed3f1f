const accessLogTime = 'dd/MMM/yyyy:HH:mm:ss Z';
const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
/** Java's parser would carry 61 minutes over to the next hour. */
export const accessLogForm = String.raw `[0-3]\d/(?:${months})/\d{4}:[0-2]\d:[0-5]\d:[0-6]\d [+-]\d{4}`;
export const wholeNumber = String.raw `[+-]?\d+`;
export const decimalNumber = String.raw `[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`;
/** `text` is an expression of Flink's that gives a STRING. */
export function valueOfText(text, type, times) {
    switch (type) {
        case 'STRING':
            return text;
        case 'BIGINT':
            return `TRY_CAST(TRIM(${text}) AS BIGINT)`;
        case 'DOUBLE':
            return `TRY_CAST(TRIM(${text}) AS DOUBLE)`;
        case 'BOOLEAN':
            return `LOWER(TRIM(${text})) = 'true'`;
        case 'TIMESTAMP(3)':
        case 'TIMESTAMP_LTZ(3)':
            return timeOfText(text, times);
    }
}
export function timeOfText(text, times) {
    switch (times) {
        case 'access-log':
            return `TO_TIMESTAMP_LTZ(UNIX_TIMESTAMP(${text}, '${accessLogTime}'), 0)`;
        case 'epoch-millis':
            return `TO_TIMESTAMP_LTZ(TRY_CAST(TRIM(${text}) AS BIGINT), 3)`;
        case 'epoch-seconds': {
            const millis = `TRY_CAST(TRIM(${text}) AS DECIMAL(20, 3)) * 1000`;
            return `TO_TIMESTAMP_LTZ(CAST(${millis} AS BIGINT), 3)`;
        }
        case 'sql':
            return `CAST(TRY_CAST(${text} AS TIMESTAMP(3)) AS TIMESTAMP_LTZ(3))`;
        case 'iso-8601': {
            // Flink's cast knows no T and no Z. The zone of the session is UTC.
            const plain = `REGEXP_REPLACE(REPLACE(${text}, 'T', ' '), 'Z$', '')`;
            return `CAST(TRY_CAST(${plain} AS TIMESTAMP(3)) AS TIMESTAMP_LTZ(3))`;
        }
    }
}
//# sourceMappingURL=text-expressions.js.map