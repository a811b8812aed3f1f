/*
 * Hot path. Lines as Kafka's console producer reads them:
 *
 *   h1:v1,h2:v2 <tab> key <tab> value        headers and key where they are asked for
 *
 * A field that is the null marker is null.
 */
import type { RecordHeader } from '../../protocol/kafka/record-batch.js';
import type { PropertyOptions } from '../kafka/property-options.js';
import { LineError } from './record-fields.js';
import type { LineFormat } from './record-fields.js';

export const lineProperties: readonly string[] = [
  'parse.key',
  'parse.headers',
  'key.separator',
  'headers.delimiter',
  'headers.separator',
  'headers.key.separator',
  'null.marker',
];

/** A separator that is given asks for what it separates. */
export function textLines(properties: PropertyOptions): LineFormat {
  const parsesKey = properties.flag('parse.key', properties.has('key.separator'));
  const parsesHeaders = properties.flag('parse.headers', properties.has('headers.delimiter'));
  const keySeparator = Buffer.from(properties.text('key.separator', '\t'));
  const headersDelimiter = Buffer.from(properties.text('headers.delimiter', '\t'));
  const readHeaders = headersReader(properties);
  const marker = properties.has('null.marker')
    ? Buffer.from(properties.text('null.marker', ''))
    : undefined;
  const orNull = (bytes: Buffer): Buffer | null => (marker?.equals(bytes) ? null : bytes);
  if (!parsesKey && !parsesHeaders) return (line) => ({ key: null, value: orNull(line) });
  return (line) => {
    let start = 0;
    let headers: RecordHeader[] | undefined;
    let key: Buffer | null = null;
    if (parsesHeaders) {
      const end = endOf(line, start, headersDelimiter, 'headers');
      const text = orNull(line.subarray(start, end));
      if (text !== null && text.length > 0) headers = readHeaders(text);
      start = end + headersDelimiter.length;
    }
    if (parsesKey) {
      const end = endOf(line, start, keySeparator, 'key');
      key = orNull(line.subarray(start, end));
      start = end + keySeparator.length;
    }
    return { key, value: orNull(line.subarray(start)), headers };
  };
}

function endOf(line: Buffer, start: number, separator: Buffer, what: string): number {
  const end = line.indexOf(separator, start);
  if (end >= 0) return end;
  throw new LineError(`has no ${JSON.stringify(separator.toString())} behind its ${what}`);
}

function headersReader(properties: PropertyOptions): (bytes: Buffer) => RecordHeader[] {
  const separator = properties.text('headers.separator', ',');
  const keySeparator = properties.text('headers.key.separator', ':');
  const marker = properties.has('null.marker') ? properties.text('null.marker', '') : undefined;
  // latin1 keeps every byte, whatever the encoding of a value is.
  const bytesOf = (text: string): Buffer => Buffer.from(text, 'latin1');
  return (bytes) =>
    bytes
      .toString('latin1')
      .split(bytesOf(separator).toString('latin1'))
      .map((text) => {
        const at = text.indexOf(keySeparator);
        if (at < 0) throw new LineError(`has a header without ${JSON.stringify(keySeparator)}`);
        const value = text.slice(at + keySeparator.length);
        const key = bytesOf(text.slice(0, at)).toString();
        return { key, value: value === marker ? null : bytesOf(value) };
      });
}
