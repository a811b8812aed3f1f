/*
 * Hot path. The events of a slab as text for a file. Where the bodies of a line source lie one
 * after another with their newlines, the slab is the text already and nothing is copied.
 */
import type { EventBatch } from '../core/batch.js';
import { javaMapText } from './java-map-text.js';

export interface EventTextOptions {
  readonly withHeaders: boolean;
  readonly appendNewline: boolean;
}

const newline = 10;

/** May share memory with the batch. */
export function eventText(
  batch: EventBatch,
  { withHeaders, appendNewline }: EventTextOptions,
): Buffer {
  if (withHeaders) return textWithHeaders(batch, appendNewline);
  const whole = appendNewline ? linesAsTheyLie(batch) : undefined;
  return whole ?? gathered(batch, appendNewline);
}

function linesAsTheyLie({ buffer, starts, ends, size }: EventBatch): Buffer | undefined {
  if (size === 0) return undefined;
  const last = size - 1;
  for (let i = 0; i < last; i++)
    if (starts[i + 1] !== ends[i]! + 1 || buffer[ends[i]!] !== newline) return undefined;
  return buffer[ends[last]!] === newline ? buffer.subarray(starts[0], ends[last]! + 1) : undefined;
}

function gathered(batch: EventBatch, appendNewline: boolean): Buffer {
  const { buffer, starts, ends, size, bodyBytes } = batch;
  const text = Buffer.allocUnsafeSlow(bodyBytes + (appendNewline ? size : 0));
  let at = 0;
  for (let i = 0; i < size; i++) {
    at += buffer.copy(text, at, starts[i], ends[i]);
    if (appendNewline) text[at++] = newline;
  }
  return text;
}

function textWithHeaders(batch: EventBatch, appendNewline: boolean): Buffer {
  const parts: Buffer[] = [];
  const shared = Buffer.from(`${javaMapText(batch.headers)} `);
  const end = Buffer.from(appendNewline ? '\n' : '');
  for (let i = 0; i < batch.size; i++) {
    const own = batch.own?.[i];
    const headers = own === undefined ? shared : Buffer.from(`${javaMapText(batch.headersOf(i))} `);
    parts.push(headers, batch.body(i), end);
  }
  return Buffer.concat(parts);
}
