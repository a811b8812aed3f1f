/**
 * The broker as a process, under clients that mean it harm: thousands of idle connections, frames of
 * impossible lengths and of many that never end, and readers that ask for much and take nothing. A
 * healthy client is served meanwhile, memory is bounded, and all is given back afterwards.
 */
import assert from 'node:assert/strict';
import { connect, type Socket } from 'node:net';
import { before, test } from 'node:test';
import { apiVersionsApi } from '#src/generated/kafka/api-versions.js';
import { createTopicsApi } from '#src/generated/kafka/create-topics.js';
import { fetchApi } from '#src/generated/kafka/fetch.js';
import { produceApi } from '#src/generated/kafka/produce.js';
import { encodeRequest } from '#src/protocol/kafka/framing.js';
import { start, type RunningCommand } from '../support/command-line.js';
import { faultCount } from '../support/fault-count.js';
import { cleanUpOfFile } from '../support/file-clean-up.js';
import { int32 } from '../support/kafka-probes/raw-frames.js';
import { descriptorCount, residentMebibytes } from '../support/process-resources.js';
import { RawKafkaConnection } from '../support/raw-kafka-connection.js';
import { batchOf } from '../support/record-batches.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { eventually } from '../support/until.js';

const idleConnections = faultCount(10_000, 2_000);
const idleKibibytesMax = 24;
const slowReaders = 100;
const fetchBytes = 50 * 1024 * 1024;
/** 128 MiB of requests; or 64 MiB of replies and a batch of 1 MB for each of the slow readers. */
const heldMiB = 64 + slowReaders;
/** Node has 30 to 110 MiB beside, the more the later it collects what was read. */
const grownMiBMax = heldMiB + 256;

const cleanUp = cleanUpOfFile();
let broker: RunningCommand;
let address: { readonly host: string; readonly port: number };
let healthy: RawKafkaConnection;

before(async () => {
  const dataDir = temporaryDirectory(cleanUp);
  const args = ['broker', '--listen', '127.0.0.1:0', '--data-dir', dataDir, '--log-level', 'warn'];
  broker = start('tailrace', args, { limitMs: 590_000 });
  cleanUp.after(async () => void (await broker.end()));
  const [, host, port] = await broker.untilOutput(/accepts on ([\d.]+):(\d+)/);
  address = { host: host!, port: Number(port) };
  healthy = await RawKafkaConnection.open(address);
  cleanUp.after(() => healthy.close());
  const topic = { numPartitions: 1, replicationFactor: 1, assignments: [], configs: [] };
  await healthy.ask(createTopicsApi, 7, {
    topics: ['small', 'large'].map((name) => ({ name, ...topic })),
  });
  for (let i = 0; i < 64; i++) await produce('large', 'x'.repeat(1_000_000));
});

async function produce(topic: string, text: string): Promise<number> {
  const topicData = [{ name: topic, partitionData: [{ index: 0, records: batchOf([text]) }] }];
  const { responses } = await healthy.ask(produceApi, 9, {
    acks: -1,
    timeoutMs: 10_000,
    topicData,
  });
  const { errorCode, baseOffset } = responses[0]!.partitionResponses[0]!;
  assert.equal(errorCode, 0);
  return baseOffset;
}

function fetchOf(topic: string, fetchOffset: number) {
  const partitions = [{ partition: 0, fetchOffset, partitionMaxBytes: fetchBytes }];
  const topics = [{ topic, partitions }];
  return { maxWaitMs: 1_000, minBytes: 1, maxBytes: fetchBytes, topics };
}

/** A record goes to the broker and comes back. */
async function isServed(): Promise<void> {
  const offset = await produce('small', 'of the healthy one');
  const { responses } = await healthy.ask(fetchApi, 12, fetchOf('small', offset));
  assert.match(String(responses[0]!.partitions[0]!.records), /of the healthy one/);
}

async function open(count: number): Promise<Socket[]> {
  const opened: Socket[] = [];
  while (opened.length < count) {
    const wave = Array.from({ length: Math.min(200, count - opened.length) }, connected);
    opened.push(...(await Promise.all(wave)));
  }
  return opened;
}

function connected(): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(address.port, address.host, () => resolve(socket));
    socket.once('error', reject);
    cleanUp.after(() => void socket.destroy());
  });
}

interface State {
  readonly MiB: number;
  readonly descriptors: number;
}

function state(): State {
  const pid = broker.child.pid!;
  return { MiB: residentMebibytes(pid), descriptors: descriptorCount(pid) };
}

/** All connections go, and the broker is as before. */
async function dismiss(sockets: readonly Socket[], before: State): Promise<void> {
  for (const socket of sockets) socket.destroy();
  await eventually(() => state().descriptors <= before.descriptors + 5, 'all are gone');
  await isServed();
}

test(`${idleConnections} idle connections cost some kilobytes each`, async (t) => {
  await isServed();
  const before = state();
  const idle = await open(idleConnections);
  const greeting = Buffer.concat(
    encodeRequest(
      apiVersionsApi,
      { apiVersion: 0, correlationId: 1, clientId: 'idle' },
      { clientSoftwareName: '', clientSoftwareVersion: '' },
    ),
  );
  await Promise.all(
    idle.map(
      (socket) =>
        new Promise((resolve, reject) => {
          socket.once('data', resolve).once('close', () => reject(new Error('closed')));
          socket.write(greeting);
        }),
    ),
  );
  // What Node has not collected yet is not theirs.
  await eventually(async () => {
    await isServed();
    const kibibytes = ((state().MiB - before.MiB) * 1024) / idleConnections;
    t.diagnostic(`${kibibytes.toFixed(1)} KiB each`);
    return kibibytes < idleKibibytesMax;
  }, `each costs less than ${idleKibibytesMax} KiB`);
  await dismiss(idle, before);
});

test('frames that are too long close their connection, those that never end hold little', async (t) => {
  const before = state();
  for (const length of [-1, 0, 2 ** 31 - 1, -(2 ** 31), 104_857_601]) {
    const connection = await RawKafkaConnection.open(address);
    connection.write(int32(length));
    assert.equal(await connection.frame(), undefined);
  }
  const unfinished = await open(200);
  const beginning = Buffer.alloc(1024 * 1024);
  for (const socket of unfinished)
    socket.write(Buffer.concat([int32(100 * 1024 * 1024), beginning]));
  for (let i = 0; i < 20; i++) await isServed();
  const grown = state().MiB - before.MiB;
  t.diagnostic(`${grown} MiB more`);
  assert.ok(grown < grownMiBMax, `${grown} MiB more`);
  await dismiss(unfinished, before);
});

test(`${slowReaders} clients ask for 50 MiB each and take nothing: others are served`, async (t) => {
  const before = state();
  const slow = await open(slowReaders);
  const header = { apiVersion: 12, correlationId: 1, clientId: 'slow' };
  const request = Buffer.concat(encodeRequest(fetchApi, header, fetchOf('large', 0)));
  for (const socket of slow) {
    socket.pause();
    // Several ahead, as clients that pipeline do.
    for (let i = 0; i < 5; i++) socket.write(request);
  }
  let peak = 0;
  for (let i = 0; i < 20; i++) {
    await isServed();
    peak = Math.max(peak, state().MiB);
  }
  t.diagnostic(`${peak - before.MiB} MiB more at the most`);
  assert.ok(peak - before.MiB < grownMiBMax, `${peak - before.MiB} MiB more`);
  await dismiss(slow, before);
});
