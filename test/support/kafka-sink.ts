import { systemClock, type Clock } from '#src/core/clock.js';
import type { SinkContext } from '#src/core/contracts.js';
import { DeliveryError } from '#src/core/errors.js';
import type { IntervalSet } from '#src/core/interval-set.js';
import type { KafkaSinkConfig } from '#src/generated/config/sinks/kafka.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { KafkaSink } from '#src/sinks/kafka/kafka-sink.js';
import { laneState } from '../contracts/sink-contract.js';
import { sinkContext, type TestContext } from './component-context.js';
import { proxiedBroker, type ProxiedBroker } from './proxied-broker.js';
import { readTopic, type ReadRecord } from './topic-reader.js';
import { eventually } from './until.js';

const defaults: KafkaSinkConfig = {
  'kafka.bootstrap.servers': ['127.0.0.1:1'],
  'kafka.topic': 'access',
  flumeBatchSize: 100,
  useFlumeEventFormat: false,
  allowTopicOverride: true,
  topicHeader: 'topic',
  header: {},
  'kafka.producer.acks': '1',
  'kafka.producer.enable.idempotence': true,
  'kafka.producer.compression.type': 'none',
  'kafka.producer.max.request.size': 1_048_576,
  'kafka.producer.request.timeout.ms': 10_000,
  'kafka.producer.transaction.timeout.ms': 60_000,
  'kafka.producer.client.id': 'flume',
  'kafka.producer.security.protocol': 'PLAINTEXT',
  'kafka.producer.ssl.endpoint.identification.algorithm': 'https',
};

/** The system's, but for a test that lets days pass. */
export class ShiftedClock implements Clock {
  aheadMs = 0;
  readonly nowMs = systemClock.nowMs;
  readonly schedule = systemClock.schedule;
  readonly sleep = systemClock.sleep;

  monotonicMs(): number {
    return systemClock.monotonicMs() + this.aheadMs;
  }
}

export interface SinkOnBroker extends ProxiedBroker {
  readonly clock: ShiftedClock;
  readonly context: Pick<TestContext<KafkaSinkConfig>, 'logger' | 'deadLetters' | 'counters'> &
    SinkContext<KafkaSinkConfig>;
  readonly sink: KafkaSink;
  /** Another one: of the same lane, as after a restart, unless said otherwise. Stopped by the test. */
  newSink(config?: Partial<KafkaSinkConfig>, lane?: number): KafkaSink;
  /** Every committed record of topic `access`. */
  read(): Promise<ReadRecord[]>;
  bodies(): Promise<string[]>;
  bodiesOf(topic: string): Promise<string[]>;
}

interface Test {
  after(cleanUp: () => void | Promise<void>): void;
}

/** A kafka sink and a broker of its own, with a cutting proxy between them. */
export async function sinkOnBroker(
  test: Test,
  config: Partial<KafkaSinkConfig> = {},
  channelIsDurable = true,
): Promise<SinkOnBroker> {
  return sinkOn(test, await proxiedBroker(test), config, channelIsDurable);
}

export function sinkOn(
  test: Test,
  broker: ProxiedBroker,
  config: Partial<KafkaSinkConfig> = {},
  channelIsDurable = true,
): SinkOnBroker {
  const base = sinkContext<KafkaSinkConfig>(
    { ...defaults, 'kafka.bootstrap.servers': [broker.address], ...config },
    { channelIsDurable, fileSystem: nodeFileSystem },
  );
  const clock = new ShiftedClock();
  const context = { ...base, clock };
  const made: KafkaSink[] = [];
  const newSink = (more: Partial<KafkaSinkConfig> = {}, lane = context.lane): KafkaSink => {
    const sink = new KafkaSink({ ...context, config: { ...context.config, ...more }, lane });
    made.push(sink);
    return sink;
  };
  test.after(async () => {
    for (const sink of made) await sink.stop();
  });
  const bodiesOf = async (topic: string): Promise<string[]> =>
    (await readTopic(broker.client(), topic)).map(({ value }) => value);
  return {
    ...broker,
    clock,
    context,
    newSink,
    sink: newSink(),
    read: () => readTopic(broker.client(), 'access'),
    bodies: () => bodiesOf('access'),
    bodiesOf,
  };
}

/** The position, asked for again as by a sink's runner: Kafka may take longer than a sink waits. */
export async function recovered(sink: KafkaSink, state = laneState()): Promise<IntervalSet> {
  let known: IntervalSet | undefined;
  await eventually(async () => {
    known = await sink.recover(state).catch((error: unknown) => {
      if (error instanceof DeliveryError) return undefined;
      throw error;
    });
    return known !== undefined;
  }, 'the sink knows its position');
  return known!;
}
