/*
 * Hot path. Records as Kafka's console consumer prints them:
 *
 *   CreateTime:1 Partition:0 Offset:7 h1:v1,h2:v2 key value     tabs between, a line each
 *
 * Only the value, unless `--property print.…=true` asks for more.
 */
import { hasLogAppendTime, nullStart } from '../../protocol/kafka/record-batch.js';
import type { ByteSlab, DecodedRecords } from '../../protocol/kafka/record-batch.js';
import type { PropertyOptions } from '../kafka/property-options.js';
import { fieldText } from './deserializers.js';
import type { FieldText } from './deserializers.js';
import type { OutputBuffer } from './output-buffer.js';
import type { RecordFormat } from './record-format.js';

/** In the order in which they are printed. */
const fields = ['timestamp', 'partition', 'offset', 'headers', 'key', 'value'] as const;
type Field = (typeof fields)[number];

export const textProperties: readonly string[] = [
  ...fields.map((field) => `print.${field}`),
  'key.separator',
  'line.separator',
  'headers.separator',
  'null.literal',
  'key.deserializer',
  'value.deserializer',
];

export class TextFormat implements RecordFormat {
  readonly #output: OutputBuffer;
  readonly #fields: readonly Field[];
  readonly #separator: string;
  readonly #lineSeparator: string;
  readonly #headersSeparator: string;
  readonly #nullLiteral: string;
  /** Undefined: as it is. */
  readonly #keyText: FieldText | undefined;
  readonly #valueText: FieldText | undefined;

  constructor(output: OutputBuffer, properties: PropertyOptions) {
    this.#output = output;
    this.#fields = fields.filter((field) => properties.flag(`print.${field}`, field === 'value'));
    this.#separator = properties.text('key.separator', '\t');
    this.#lineSeparator = properties.text('line.separator', '\n');
    this.#headersSeparator = properties.text('headers.separator', ',');
    this.#nullLiteral = properties.text('null.literal', 'null');
    this.#keyText = fieldText(properties.text('key.deserializer', 'StringDeserializer'));
    this.#valueText = fieldText(properties.text('value.deserializer', 'StringDeserializer'));
  }

  write(records: DecodedRecords, index: number, _topic: string, partition: number): void {
    for (let at = 0; at < this.#fields.length; at++) {
      if (at > 0) this.#output.text(this.#separator);
      this.#writeField(this.#fields[at]!, records, index, partition);
    }
    this.#output.text(this.#lineSeparator);
  }

  #writeField(field: Field, records: DecodedRecords, index: number, partition: number): void {
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
        return this.#writeSlice(records.keys, index, this.#keyText);
      case 'value':
        return this.#writeSlice(records.values, index, this.#valueText);
    }
  }

  #writeHeaders(records: DecodedRecords, index: number): void {
    if (!records.hasHeaders(index)) return this.#output.text('NO_HEADERS');
    for (const [at, { key, value }] of records.headersAt(index).entries()) {
      this.#output.text(`${at === 0 ? '' : this.#headersSeparator}${key}:`);
      if (value === null) this.#output.text(this.#nullLiteral);
      else this.#output.bytes(value);
    }
  }

  #writeSlice({ buffer, starts, ends }: ByteSlab, index: number, text?: FieldText): void {
    const start = starts[index]!;
    if (start === nullStart) this.#output.text(this.#nullLiteral);
    else if (text !== undefined) this.#output.text(text(buffer.subarray(start, ends[index]!)));
    else this.#output.slice(buffer, start, ends[index]!);
  }
}

function timestampText({ header, timestamps }: DecodedRecords, index: number): string {
  const timestampMs = timestamps[index]!;
  if (timestampMs < 0) return 'NO_TIMESTAMP';
  return `${hasLogAppendTime(header) ? 'LogAppendTime' : 'CreateTime'}:${timestampMs}`;
}
