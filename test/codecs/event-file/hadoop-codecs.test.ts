import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codecNamed } from '#src/codecs/event-file/hadoop-codecs.js';
import { ConfigError } from '#src/core/errors.js';

test('a codec goes by its class, by the simple name of that, or by the name less Codec', () => {
  const cases: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['org.apache.hadoop.io.compress.GzipCodec', 'GzipCodec', '.gz'],
    ['GzipCodec', 'GzipCodec', '.gz'],
    ['gzipcodec', 'GzipCodec', '.gz'],
    ['gzip', 'GzipCodec', '.gz'],
    ['GZIP', 'GzipCodec', '.gz'],
    ['default', 'DefaultCodec', '.deflate'],
    ['Deflate', 'DeflateCodec', '.deflate'],
    ['snappy', 'SnappyCodec', '.snappy'],
    ['Lz4Codec', 'Lz4Codec', '.lz4'],
    ['zstandard', 'ZStandardCodec', '.zst'],
    ['none', undefined, undefined],
    ['None', undefined, undefined],
  ];
  for (const [name, className, extension] of cases) {
    const codec = codecNamed(name);
    assert.equal(codec?.className, className && `org.apache.hadoop.io.compress.${className}`);
    assert.equal(codec?.extension, extension);
  }
});

test('a codec that there is not is refused in the words of Flume', () => {
  for (const name of ['gz', 'codec', '', 'constructor', 'org.apache.hadoop.io.compress.gzipcodec'])
    assert.throws(
      () => codecNamed(name),
      new ConfigError(
        `Unsupported compression codec ${name}.  Please choose from: [None, DefaultCodec, DeflateCodec, GzipCodec, Lz4Codec, SnappyCodec, ZStandardCodec]`,
      ),
    );
});

test('a codec that Flume may have and we have not is refused by name', () => {
  const names = ['bzip2', 'BZip2Codec', 'org.apache.hadoop.io.compress.BZip2Codec', 'lzo'];
  for (const name of [...names, 'LzopCodec', 'com.hadoop.compression.lzo.LzoCodec'])
    assert.throws(
      () => codecNamed(name),
      (error) =>
        error instanceof ConfigError &&
        error.message.startsWith(`codeC: ${name} cannot be written: `) &&
        error.message.endsWith('. Take gzip or zstandard'),
    );
});
