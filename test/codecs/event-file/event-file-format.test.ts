import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EventBatch } from '#src/core/batch.js';
import { ConfigError } from '#src/core/errors.js';
import { fileOf, formatOf, type PartOfOptions } from '../../support/event-files.js';

test('what does not go together is refused in the words of Flume', () => {
  const cases: readonly (readonly [PartOfOptions, string])[] = [
    [
      { fileType: 'DataStream', codecName: 'gzip' },
      "fileType: DataStream which does NOT support compressed output. Please don't set codeC or change the fileType if compressed output is desired.",
    ],
    [
      { fileType: 'DataStream', codecName: 'none' },
      "fileType: DataStream which does NOT support compressed output. Please don't set codeC or change the fileType if compressed output is desired.",
    ],
    [
      { fileType: 'CompressedStream' },
      "It's essential to set compress codec when fileType is: CompressedStream",
    ],
    [
      { fileType: 'CompressedStream', codecName: 'none' },
      "It's essential to set compress codec when fileType is: CompressedStream",
    ],
    [
      { fileType: 'DataStream', codecName: 'zip' },
      'Unsupported compression codec zip.  Please choose from: [None, DefaultCodec, DeflateCodec, GzipCodec, Lz4Codec, SnappyCodec, ZStandardCodec]',
    ],
    [
      { serializer: 'com.example.Mine$Builder' },
      'serializer: there is no "com.example.Mine$Builder"; choose from text, header_and_text, avro_event and org.apache.flume.sink.hdfs.AvroEventSerializer$Builder. Classes of your own in Java cannot be run',
    ],
  ];
  for (const [options, message] of cases)
    assert.throws(() => formatOf(options), new ConfigError(message));
});

test('the extension is that of the codec', () => {
  assert.equal(formatOf({}).extension, '');
  assert.equal(formatOf({ fileType: 'CompressedStream', codecName: 'gzip' }).extension, '.gz');
  assert.equal(formatOf({ fileType: 'SequenceFile', codecName: 'snappy' }).extension, '.snappy');
  assert.equal(formatOf({ fileType: 'SequenceFile', codecName: 'NONE' }).extension, '');
});

test('a SequenceFile with the codec none is not compressed, and takes no serializer', async () => {
  const format = formatOf({ fileType: 'SequenceFile', codecName: 'none', serializer: 'any' });
  const file = await fileOf(format.encoder(), [EventBatch.of(['as it is'])]);
  assert.notEqual(file.indexOf('as it is'), -1);
});

test('a serializer goes by its name in any case, or by the class of its builder', async () => {
  const names: readonly (readonly [string, string])[] = [
    ['TEXT', 'x\n'],
    ['org.apache.flume.serialization.BodyTextEventSerializer$Builder', 'x\n'],
    ['Header_And_Text', '{k=v} x\n'],
    ['org.apache.flume.serialization.HeaderAndBodyTextEventSerializer$Builder', '{k=v} x\n'],
    ['AVRO_EVENT', 'Obj'],
    ['org.apache.flume.serialization.FlumeEventAvroEventSerializer$Builder', 'Obj'],
  ];
  const batch = EventBatch.of(['x'], { headers: { k: 'v' } });
  for (const [serializer, beginning] of names) {
    const file = await fileOf(formatOf({ serializer }).encoder(), [batch]);
    assert.equal(file.subarray(0, beginning.length).toString(), beginning);
  }
});

test('each file is begun anew, with sync bytes of its own', async () => {
  const format = formatOf({ fileType: 'SequenceFile' });
  const batch = EventBatch.of(['x'], { headers: { timestamp: '1' } });
  const [first, second] = [
    await fileOf(format.encoder(), [batch]),
    await fileOf(format.encoder(), [batch]),
  ];
  assert.equal(first.length, second.length);
  assert.notDeepEqual(first, second);
});
