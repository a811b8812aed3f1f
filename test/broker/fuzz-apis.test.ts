/**
 * Every API in every version it is served in, under frames that nobody would send: the handlers answer
 * or refuse as a protocol error, and nothing else, soon and in little memory.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { apiVersions } from '#src/broker/api/api-versions.js';
import type { AnyApiHandler } from '#src/broker/api/handler.js';
import { apiHandlers } from '#src/broker/api/index.js';
import { defaultLimits } from '#src/broker/limits.js';
import { ProtocolError } from '#src/core/errors.js';
import type { Logger } from '#src/core/logger.js';
import { silentLogger } from '#src/core/logger.js';
import { encodeRequest } from '#src/protocol/kafka/framing.js';
import { openRequests, type BrokerRequests } from '../support/broker-requests.js';
import { firstSeed } from '../support/first-seed.js';
import { apiSchemas, messages } from '../support/kafka-messages.js';
import { fc } from '../support/properties.js';
import { Random } from '../support/random.js';
import { sequenceCount } from '../support/seeds.js';

const seed = firstSeed();
const valid = sequenceCount(3);
const mutationsOfEach = sequenceCount(3);
const grownBytesMax = 128 * 1024 * 1024;
const lengthBytes = 4;
/** What waits for others (a rebalance, the time of a login) ends when the clock moves. */
const parkedMs = 400_000;
const few = { ...defaultLimits, log: { ...defaultLimits.log, partitionsMax: 20 } };

/** A bug is what a handler does not expect. */
const errors: string[] = [];
const logger: Logger = { ...silentLogger, error: (_, message) => void errors.push(message) };

function framesOf({ api }: AnyApiHandler, version: number): Buffer[] {
  const { request } = apiSchemas.find(({ key }) => key === api.key)!;
  const samples = fc.sample(messages(request, version), { numRuns: valid, seed });
  const header = { apiVersion: version, correlationId: 1, clientId: 'fuzz' };
  return samples.map((message) =>
    Buffer.concat(encodeRequest(api, header, message)).subarray(lengthBytes),
  );
}

/** The length of a frame's header, which is left as it is. */
function headerBytes({ api }: AnyApiHandler, version: number): number {
  const plain = 2 + 2 + 4 + 2 + 'fuzz'.length;
  return version >= api.flexibleFrom ? plain + 1 : plain;
}

const bombs = ['7fffffff', '80000000', 'ffffffff', 'ffffffff0f', 'ffffffffff0f', '7fff', '8000'];

function mutated(random: Random, frame: Buffer, from: number): Buffer {
  const at = from + random.below(frame.length - from + 1);
  const [head, tail] = [frame.subarray(0, at), frame.subarray(at)];
  const bomb = Buffer.from(random.pick(bombs), 'hex');
  switch (random.below(5)) {
    case 0:
      return head;
    case 1:
      return Buffer.concat([head, bomb, tail.subarray(bomb.length)]);
    case 2:
      return Buffer.concat([head, bomb, tail]);
    case 3:
      return Buffer.concat([head, Buffer.from(tail.map((byte) => byte ^ (1 << random.below(8))))]);
    default:
      return Buffer.concat([
        head,
        Buffer.from(Array.from({ length: 300 }, () => random.below(256))),
      ]);
  }
}

/** Arrays of as many of the smallest items as fit, and arrays in arrays. */
function heaps(header: Buffer): Buffer[] {
  const size = 1_000_000;
  const count = Buffer.from('00004e2000000bb8', 'hex');
  return [0, 1, 2, 127].flatMap((byte) => [
    Buffer.concat([header, Buffer.alloc(size, byte)]),
    Buffer.concat([header, count, Buffer.alloc(size, byte)]),
    Buffer.concat([header, Buffer.from('a19c01', 'hex'), Buffer.alloc(size, byte)]),
  ]);
}

async function feed(requests: BrokerRequests, frame: Buffer): Promise<void> {
  const state = { isSettled: false };
  const asked = requests
    .ask(Buffer.from(frame))
    .catch((error: unknown) => {
      if (!(error instanceof ProtocolError)) throw error;
    })
    .finally(() => (state.isSettled = true));
  // Looked at below.
  asked.catch(() => {});
  for (let i = 0; i < 3 && !state.isSettled; i++)
    await new Promise((resolve) => setImmediate(resolve));
  for (let i = 0; i < 5 && !state.isSettled; i++) await requests.clock.advance(parkedMs);
  assert.ok(state.isSettled, 'the request is never answered');
  await asked;
}

describe(`whatever a request is, it is answered or refused (seed ${seed})`, () => {
  for (const handler of [...apiHandlers, apiVersions]) {
    const { api } = handler;
    it(api.name, async () => {
      const requests = await openRequests(few, logger);
      const random = new Random(seed);
      for (let version = api.minVersion; version <= api.maxVersion; version++) {
        const from = headerBytes(handler, version);
        const frames = framesOf(handler, version);
        const inputs = frames.flatMap((frame) => [
          frame,
          ...Array.from({ length: mutationsOfEach }, () => mutated(random, frame, from)),
        ]);
        const isEdge = version === api.minVersion || version === api.maxVersion;
        if (isEdge) inputs.push(...heaps(frames[0]!.subarray(0, from)));
        for (const input of inputs) {
          const before = heldBytes();
          await feed(requests, input).catch((error: unknown) => {
            const shown = input.subarray(0, 300).toString('hex');
            throw new Error(`v${version}, seed ${seed}: ${shown}`, { cause: error });
          });
          const grown = heldBytes() - before;
          assert.ok(grown < grownBytesMax, `v${version}, seed ${seed}: ${grown} bytes more`);
        }
      }
      assert.deepEqual(errors, []);
    });
  }
});

function heldBytes(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
