/*
 * Hot path. A JSON object a line, from which `tailrace produce --format json` makes the same record:
 *
 *   {"topic":"t","partition":0,"offset":7,"timestamp":1,"key":"k","headers":[["h","v"]],"value":"v"}
 *
 * Bytes that are no UTF-8 are {"base64":"…"}; null is null; "headers" is there where there are some.
 */
import { isUtf8 } from 'node:buffer';
import type { DecodedRecords } from '../../protocol/kafka/record-batch.js';
import type { OutputBuffer } from './output-buffer.js';
import type { RecordFormat } from './record-format.js';

export class JsonFormat implements RecordFormat {
  readonly #output: OutputBuffer;

  constructor(output: OutputBuffer) {
    this.#output = output;
  }

  write(records: DecodedRecords, index: number, topic: string, partition: number): void {
    const output = this.#output;
    output.text(`{"topic":${JSON.stringify(topic)},"partition":${partition}`);
    output.text(`,"offset":${records.offsetAt(index)},"timestamp":${records.timestamps[index]!}`);
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

function bytesJson(bytes: Uint8Array | null): string {
  if (bytes === null) return 'null';
  const { buffer, byteOffset, byteLength } = bytes;
  const view = Buffer.from(buffer, byteOffset, byteLength);
  if (isUtf8(view)) return JSON.stringify(view.toString());
  return `{"base64":"${view.toString('base64')}"}`;
}
