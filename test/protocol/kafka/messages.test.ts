import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ProtocolError } from '#src/core/errors.js';
import { apiOfKey } from '#src/protocol/kafka/api-keys.js';
import { encodeRequest, encodeResponse } from '#src/protocol/kafka/framing.js';
import { readRequestHeader, readResponseHeader } from '#src/protocol/kafka/framing.js';
import { MessageReader } from '#src/protocol/kafka/reader.js';
import { apiSchemas, messages } from '../../support/kafka-messages.js';
import { fc } from '../../support/properties.js';

const runs = { numRuns: 25 };

for (const schema of apiSchemas) {
  const api = apiOfKey(schema.key)!;
  for (let version = api.minVersion; version <= api.maxVersion; version++) {
    const header = { apiVersion: version, correlationId: 7, clientId: 'té' };

    test(`a ${schema.api} request v${version} reads back as it was written`, () => {
      fc.assert(
        fc.property(messages(schema.request, version), (message) => {
          const reader = new MessageReader(unframed(encodeRequest(api, header, message)));
          assert.deepEqual(readRequestHeader(reader), { apiKey: schema.key, ...header });
          assert.deepEqual(api.readRequest(reader, version), message);
          assert.equal(reader.remainingBytes, 0);
        }),
        runs,
      );
    });

    test(`a ${schema.api} response v${version} reads back as it was written`, () => {
      fc.assert(
        fc.property(messages(schema.response, version), (message) => {
          const reader = new MessageReader(unframed(encodeResponse(api, header, message)));
          assert.equal(readResponseHeader(reader, api, version), 7);
          assert.deepEqual(api.readResponse(reader, version), message);
          assert.equal(reader.remainingBytes, 0);
        }),
        runs,
      );
    });
  }

  test(`a cut or arbitrary ${schema.api} message ends in a ProtocolError or a value`, () => {
    const version = fc.integer({ min: api.minVersion, max: api.maxVersion });
    fc.assert(
      fc.property(version, fc.uint8Array({ maxLength: 100 }), (at, garbage) => {
        onlyProtocolError(() => api.readRequest(new MessageReader(Buffer.from(garbage)), at));
        onlyProtocolError(() => api.readResponse(new MessageReader(Buffer.from(garbage)), at));
      }),
    );
    const newest = api.maxVersion;
    fc.assert(
      fc.property(messages(schema.response, newest), fc.nat(), (message, place) => {
        const header = { apiVersion: newest, correlationId: 1 };
        const whole = unframed(encodeResponse(api, header, message));
        const cut = whole.subarray(0, place % whole.length);
        onlyProtocolError(() => {
          const reader = new MessageReader(cut);
          readResponseHeader(reader, api, newest);
          api.readResponse(reader, newest);
        });
      }),
      runs,
    );
  });
}

function unframed(chunks: readonly Buffer[]): Buffer {
  const frame = Buffer.concat(chunks);
  assert.equal(frame.readInt32BE(0), frame.length - 4);
  return frame.subarray(4);
}

function onlyProtocolError(action: () => unknown): void {
  try {
    action();
  } catch (error) {
    assert.ok(error instanceof ProtocolError, String(error));
  }
}
