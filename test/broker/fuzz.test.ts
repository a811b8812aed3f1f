import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { metadataApi } from '#src/generated/kafka/metadata.js';
import { kafkaApis } from '#src/generated/kafka/apis.js';
import { fc } from '../support/properties.js';
import { RawKafkaConnection } from '../support/raw-kafka-connection.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { startTestBroker, type TestBroker } from '../support/test-broker.js';

let broker: TestBroker;
let witness: RawKafkaConnection;

before(async () => {
  broker = await startTestBroker(temporaryDirectory({ after }), {
    topics: [{ name: 't', partitions: 1 }],
    autoCreateTopics: false,
  });
  witness = await RawKafkaConnection.open(broker);
});

after(async () => {
  witness.close();
  await broker.broker.stop();
});

/** Sends a frame on a connection of its own; then the others must be served as before. */
async function disturb(payload: Buffer): Promise<void> {
  const length = Buffer.alloc(4);
  length.writeInt32BE(payload.length);
  const connection = await RawKafkaConnection.open(broker);
  connection.write(Buffer.concat([length, payload]));
  const { topics } = await witness.ask(metadataApi, 9, { topics: [{ name: 't' }] });
  assert.equal(topics[0]?.errorCode, 0);
  connection.close();
}

describe('a frame of arbitrary bytes harms nobody but its own connection', () => {
  it('when all of it is arbitrary', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) =>
        disturb(Buffer.from(bytes)),
      ),
      { numRuns: 150 },
    );
  });

  it('when its header is right', async () => {
    const request = fc.record({
      api: fc.constantFrom(...kafkaApis),
      version: fc.nat(15),
      body: fc.uint8Array({ maxLength: 120 }),
    });
    await fc.assert(
      fc.asyncProperty(request, ({ api, version, body }) => {
        const header = Buffer.alloc(11);
        header.writeInt16BE(api.key, 0);
        header.writeInt16BE(version % (api.maxVersion + 1), 2);
        header.writeInt16BE(-1, 8);
        return disturb(Buffer.concat([header, body]));
      }),
      { numRuns: 500 },
    );
  });
});
