/*
 * Hot path. Records as Kafka's console consumer prints them:
 *
 *   CreateTime:1 Partition:0 Offset:7 h1:v1,h2:v2 key value     tabs between, a line each
 *
 * Only the value, unless `--property print.…=true` asks for more.
 */
import { hasLogAppendTime, nullStart } from '../../protocol/kafka/record-batch.js';
/** In the order in which they are printed. */
const fields = ['timestamp', 'partition', 'offset', 'headers', 'key', 'value'];
export const textProperties = [
    ...fields.map((field) => `print.${field}`),
    'key.separator',
    'line.separator',
    'headers.separator',
    'null.literal',
];
export class TextFormat {
    #output;
    #fields;
    #separator;
    #lineSeparator;
    #headersSeparator;
    #nullLiteral;
    constructor(output, properties) {
        this.#output = output;
        this.#fields = fields.filter((field) => properties.flag(`print.${field}`, field === 'value'));
        this.#separator = properties.text('key.separator', '\t');
        this.#lineSeparator = properties.text('line.separator', '\n');
        this.#headersSeparator = properties.text('headers.separator', ',');
        this.#nullLiteral = properties.text('null.literal', 'null');
    }
    write(records, index, _topic, partition) {
        for (let at = 0; at < this.#fields.length; at++) {
            if (at > 0)
                this.#output.text(this.#separator);
            this.#writeField(this.#fields[at], records, index, partition);
        }
        this.#output.text(this.#lineSeparator);
    }
    #writeField(field, records, index, partition) {
        switch (field) {
            case 'timestamp':
                return this.#output.text(timestampText(records, index));
            case 'partition':
                return this.#output.text(`Partition:${partition}`);
            case 'offset':
                return this.#output.text(`Offset:${records.offsetAt(index)}`);
            case 'headers':
                return this.#writeHeaders(records, index);
            case 'key':
                return this.#writeSlice(records.keys, index);
            case 'value':
                return this.#writeSlice(records.values, index);
        }
    }
    #writeHeaders(records, index) {
        if (!records.hasHeaders(index))
            return this.#output.text('NO_HEADERS');
        for (const [at, { key, value }] of records.headersAt(index).entries()) {
            this.#output.text(`${at === 0 ? '' : this.#headersSeparator}${key}:`);
            if (value === null)
                this.#output.text(this.#nullLiteral);
            else
                this.#output.bytes(value);
        }
    }
    #writeSlice({ buffer, starts, ends }, index) {
        const start = starts[index];
        if (start === nullStart)
            this.#output.text(this.#nullLiteral);
        else
            this.#output.slice(buffer, start, ends[index]);
    }
}
function timestampText({ header, timestamps }, index) {
    const timestampMs = timestamps[index];
    if (timestampMs < 0)
        return 'NO_TIMESTAMP';
    return `${hasLogAppendTime(header) ? 'LogAppendTime' : 'CreateTime'}:${timestampMs}`;
}
//# sourceMappingURL=text-format.js.map