/** Columns of the record around the value, as Flink's Kafka connector declares them. */
import { quoteName } from '../flink-words.js';
import { quoteString } from '../print.js';
const headers = 'record_headers';
export function metadataColumns(metadata) {
    const columns = [];
    const ofRecords = [];
    const keyFields = [];
    for (const [name, source] of Object.entries(metadata)) {
        const quoted = quoteName(name);
        const ofHeader = /^headers\.(.*)$/.exec(source)?.[1];
        if (ofHeader === undefined)
            columns.push([name, quoted]);
        else
            columns.push([name, `DECODE(${headers}[${quoteString(ofHeader)}], 'UTF-8')`]);
        if (source === 'key') {
            keyFields.push(name);
            ofRecords.push(`${quoted} STRING`);
        }
        else if (source === 'timestamp')
            ofRecords.push(`${quoted} TIMESTAMP_LTZ(3) METADATA FROM 'timestamp' VIRTUAL`);
        else if (ofHeader === undefined)
            ofRecords.push(`${quoted} BIGINT METADATA FROM ${quoteString(source)} VIRTUAL`);
    }
    if (columns.some(([, expression]) => expression.includes(headers)))
        ofRecords.push(`${headers} MAP<STRING, BYTES> METADATA FROM 'headers' VIRTUAL`);
    return { columns, ofRecords, keyFields };
}
//# sourceMappingURL=metadata-columns.js.map