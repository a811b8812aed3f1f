/*
 * An event as Flume's EventHelper.dumpEvent shows it: 16 bytes a row, padded to 48 columns, bytes
 * outside 0x20-0x7E as dots, the offset only from the second row on.
 *
 *   { headers:{} body: 68 65 6C 6C 6F 20 77 6F 72 6C 64                hello world }
 */
import type { Headers } from '../../core/batch.js';
import { javaMapText } from '../../codecs/java-map-text.js';

const rowBytes = 16;

export function dumpEvent(headers: Headers, body: Buffer, bytesMax: number): string {
  const shown = body.subarray(0, bytesMax);
  const rows: string[] = [];
  for (let at = 0; at < shown.length; at += rowBytes)
    rows.push(dumpRow(shown.subarray(at, at + rowBytes), at));
  return `{ headers:${javaMapText(headers)} body:${rows.join('\n')} }`;
}

function dumpRow(bytes: Buffer, offset: number): string {
  const hex = Array.from(bytes, (byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(
    ' ',
  );
  const text = Array.from(bytes, (byte) =>
    byte >= 0x20 && byte <= 0x7e ? String.fromCharCode(byte) : '.',
  ).join('');
  const address = offset === 0 ? '' : offset.toString(16).toUpperCase().padStart(8, '0');
  return `${address} ${hex.padEnd(rowBytes * 3)}${text}`;
}
