/* Hot path. How the options make events of a file's lines: character set, headers, limits. */
import { basename } from 'node:path';
import { EventBatch, noHeaders, type Headers } from '../../core/batch.js';
import { ConfigError } from '../../core/errors.js';
import type { SpooldirSourceConfig } from '../../generated/config/sources/spooldir.js';
import type { Block } from '../files/line-batches.js';
import { Charset } from '../../codecs/charset.js';
import type { SpoolLinesOptions } from './spool-lines.js';

export interface SpoolFormat extends SpoolLinesOptions {
  headersOf(path: string): Headers;
  /** The block up to the first line that is no text, where that refuses a file. */
  readable(block: Block): Block;
  /** The events as UTF-8. */
  decoded(batch: EventBatch): EventBatch;
}

/** @throws ConfigError for what is not supported, by its name. */
export function spoolFormatOf(config: SpooldirSourceConfig, location: string): SpoolFormat {
  const { decodeErrorPolicy: policy, deserializer } = config;
  const outputCharset = config['deserializer.outputCharset'];
  if (
    !/^(?:LINE|org\.apache\.flume\.serialization\.LineDeserializer\$Builder)$/i.test(deserializer)
  )
    throw new ConfigError(
      `${location}: deserializer: "${deserializer}" is not supported; use LINE, ` +
        'or convert the files to lines before they are moved into the directory',
    );
  if (!/^utf-?8$/i.test(outputCharset))
    throw new ConfigError(
      `${location}: deserializer.outputCharset: "${outputCharset}" is not supported; events are UTF-8`,
    );
  const charset = charsetOf(config.inputCharset, location);
  return {
    charset,
    maxLineCharacters: config['deserializer.maxLineLength'],
    headersOf: (path) => headersOf(path, config),
    readable: (block) => (policy === 'fail' ? textOnly(block, charset) : block),
    decoded(batch) {
      if (charset.isUtf8 && (policy === 'fail' || charset.isValid(slabOf(batch)))) return batch;
      const texts = Array.from({ length: batch.size }, (_, i) =>
        charset.decode(batch.body(i), policy),
      );
      return EventBatch.of(texts, {
        headers: batch.headers,
        provenance: batch.provenance,
        endPosition: batch.endPosition,
      });
    },
  };
}

function charsetOf(name: string, location: string): Charset {
  try {
    return new Charset(name);
  } catch (error) {
    throw new ConfigError(
      `${location}: inputCharset: "${name}" cannot be read; use a character set that contains ` +
        'ASCII (UTF-8, ISO-8859-1, GBK …), or convert the files before',
      { cause: error },
    );
  }
}

function headersOf(path: string, config: SpooldirSourceConfig): Headers {
  const headers: Record<string, string> = {};
  if (config.fileHeader) headers[config.fileHeaderKey] = path;
  if (config.basenameHeader) headers[config.basenameHeaderKey] = basename(path);
  return Object.keys(headers).length === 0 ? noHeaders : Object.freeze(headers);
}

function textOnly(block: Block, charset: Charset): Block {
  const { buffer, lines } = block;
  if (lines.size === 0 || charset.isValid(buffer.subarray(lines.starts[0], lines.next)))
    return block;
  let size = 0;
  while (
    size < lines.size &&
    charset.isValid(buffer.subarray(lines.starts[size], lines.ends[size]))
  )
    size++;
  if (size === lines.size) return block;
  return { ...block, lines: { ...lines, size, next: lines.starts[size]! } };
}

function slabOf({ buffer, starts, ends, size }: EventBatch): Buffer {
  return buffer.subarray(starts[0], ends[size - 1]);
}
