/*
 * Hot path. A JSON object a line, from which `tailrace produce --format json` makes the same record:
 *
 *   {"topic":"t","partition":0,"offset":7,"timestamp":1,"key":"k","headers":[["h","v"]],"value":"v"}
 *
 * Bytes that are no UTF-8 are {"base64":"…"}; null is null; "headers" is there where there are some.
 */
import { isUtf8 } from 'node:buffer';
export class JsonFormat {
    #output;
    constructor(output) {
        this.#output = output;
    }
    write(records, index, topic, partition) {
        const output = this.#output;
        output.text(`{"topic":${JSON.stringify(topic)},"partition":${partition}`);
        output.text(`,"offset":${records.offsetAt(index)},"timestamp":${records.timestamps[index]}`);
        output.text(`,"key":${bytesJson(records.keyAt(index))}`);
        if (records.hasHeaders(index)) {
            const headers = records
                .headersAt(index)
                .map(({ key, value }) => `[${JSON.stringify(key)},${bytesJson(value)}]`);
            output.text(`,"headers":[${headers.join(',')}]`);
        }
        output.text(`,"value":${bytesJson(records.valueAt(index))}}\n`);
    }
}
function bytesJson(bytes) {
    if (bytes === null)
        return 'null';
    const { buffer, byteOffset, byteLength } = bytes;
    const view = Buffer.from(buffer, byteOffset, byteLength);
    if (isUtf8(view))
        return JSON.stringify(view.toString());
    return `{"base64":"${view.toString('base64')}"}`;
}
//# sourceMappingURL=json-format.js.map