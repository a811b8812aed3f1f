/** Parsers of files that somebody else may have written, or a disk damaged. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { parseAvroSchema } from '#src/codecs/avro-container/avro-schema.js';
import { readBlockHead, readContainerHeader } from '#src/codecs/avro-container/container-layout.js';
import { datumEnds } from '#src/codecs/avro-container/datum-ends.js';
import { avroBlockCodec } from '#src/codecs/event-file/avro-block-codec.js';
import { AvroContainer } from '#src/codecs/event-file/avro-container.js';
import { ProtocolError, StartError } from '#src/core/errors.js';
import { IntervalSet } from '#src/core/interval-set.js';
import { readJks, WrongPasswordError } from '#src/protocol/tls/jks.js';
import { readKeyStore, readTrustStore } from '#src/protocol/tls/store.js';
import { readDelegationToken } from '#src/protocol/webhdfs/delegation-token.js';
import { encodeEntry, entryAt } from '#src/sinks/hdfs/journal-entry.js';
import { encodeJournal, readJournal } from '#src/sinks/hdfs/journal-file.js';
import { JournalState } from '#src/sinks/hdfs/journal-state.js';
import { readPositionFile } from '#src/sources/taildir/position-file.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { crc32c } from '#src/util/crc32c.js';

import { fuzz } from '../support/fuzz.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { storePassword, tlsFile } from '../support/tls-files.js';

const path = join(temporaryDirectory({ after }), 'file');

const schema = JSON.stringify({
  type: 'record',
  name: 'E',
  fields: [
    { name: 'headers', type: { type: 'map', values: 'string' } },
    { name: 'kind', type: { type: 'enum', name: 'K', symbols: ['A', 'B'] } },
    { name: 'next', type: ['null', 'E'] },
    { name: 'body', type: { type: 'array', items: 'bytes' } },
  ],
});

const container = await new AvroContainer(schema, {
  codec: avroBlockCodec('null'),
  syncIntervalBytes: 1_000,
  syncMarker: () => Buffer.alloc(16, 7),
}).flush();

fuzz({
  name: 'the header of an Avro container, and a block behind it',
  samples: [Buffer.concat([...container, Buffer.from('0410', 'hex'), Buffer.alloc(24)])],
  refuses: [ProtocolError],
  parse(input) {
    const header = readContainerHeader(input);
    if (header === undefined) return;
    parseAvroSchema(header.schema);
    readBlockHead(input.subarray(header.end));
  },
});

fuzz({
  name: 'an Avro schema',
  samples: [schema, '["null",{"type":"fixed","name":"F","size":4}]'],
  refuses: [ProtocolError],
  parse: (input) => parseAvroSchema(input.toString()),
});

const type = parseAvroSchema(schema);
fuzz({
  name: 'data of an Avro block',
  samples: [Buffer.from('020261027802020000000204616200', 'hex')],
  refuses: [ProtocolError],
  parse(input) {
    try {
      return datumEnds(type, input, 1 + ((input[0] ?? 0) % 5));
    } catch (error) {
      if (input.equals(Buffer.from('020261027802020000000204616200', 'hex'))) return undefined;
      throw error;
    }
  },
});

/** Behind its digest: the bytes that an owner of the password may have written. */
function signed(body: Buffer): Buffer {
  const secret = Buffer.from(storePassword, 'utf16le').swap16();
  const whitened = Buffer.concat([secret, Buffer.from('Mighty Aphrodite'), body]);
  const digest = createHash('sha1').update(whitened).digest();
  return Buffer.concat([body, digest]);
}

fuzz({
  name: 'a JKS key store with a right digest',
  samples: [readFileSync(tlsFile('key.jks')), readFileSync(tlsFile('trust.jks'))],
  refuses: [RangeError, WrongPasswordError],
  parse: (input) => readJks(signed(input.subarray(0, -20)), storePassword),
});

for (const file of ['key.p12', 'trust.p12', 'key.jks', 'key.pem', 'trust.pem'])
  fuzz({
    name: `a key or trust store like ${file}`,
    samples: [readFileSync(tlsFile(file))],
    refuses: [StartError],
    runs: 60,
    async parse(input) {
      writeFileSync(path, input);
      const store = { path, password: storePassword, where: 'x' };
      const read = file.startsWith('key') ? readKeyStore : readTrustStore;
      await read(nodeFileSystem, { ...store, option: 'keystore' });
    },
  });

fuzz({
  name: 'a delegation token',
  samples: [Buffer.from('HDTS\0'), 'HAAEb3duZXIFcmVuZXcEcmVhbIoBjQ'],
  refuses: [Error],
  parse(input) {
    try {
      return readDelegationToken(input);
    } catch (error) {
      if ((error as Error).constructor === Error) return undefined;
      throw error;
    }
  },
});

fuzz({
  name: "taildir's position file",
  samples: [
    '[{"inode":10045159,"pos":31,"file":"/var/log/app.log"},{"inode":1,"pos":0,"file":""}]',
  ],
  runs: 150,
  async parse(input) {
    writeFileSync(path, input);
    return readPositionFile(nodeFileSystem, path);
  },
});

const entries = [
  { kind: 'head', channelId: 'c', lane: 0, isSynced: true, known: new IntervalSet(3) },
  { kind: 'delivered', inUsePath: '/a.tmp', finalPath: '/a', lengthBytes: 300, ranges: [] },
  { kind: 'finished', inUsePath: '/a.tmp', ranges: [{ from: 5, to: 9 }] },
] as const;

fuzz({
  name: 'the journal of an hdfs sink',
  samples: [encodeJournal(entries)],
  parse(input) {
    const read = readJournal(input);
    return JournalState.of(read.entries, read.damage.length > 0);
  },
});

fuzz({
  name: 'an entry of that journal with a right checksum',
  samples: entries.map((entry) => encodeEntry(entry, 0)),
  parse(input) {
    if (input.length < 13) return;
    input.writeUInt32BE(input.length - 12, 0);
    input.writeUInt32BE(crc32c(input.subarray(8)), 4);
    const found = entryAt(input, 0);
    if (found !== undefined) JournalState.of([found.entry], false);
  },
});
