/**
 * What the two agents are made of, and what must come out of each branch: a function of single events,
 * so that it does not matter how they were batched. An event is `<generation>:<number, 5 digits>`.
 *
 *   tens digit   3 dropped at the edge · 0 1 only near · 4 5 only far · 6 nowhere · else both
 *   ones digit   7 comes twice behind the edge's interceptors · 9 dropped at the collector
 *   tens digit   2 only files · 8 only topic · 4 nowhere at the collector · else both
 */
import type { AgentModel, ComponentModel, SourceModel } from '#src/config/model.js';
import type { Random } from '../../support/random.js';

export const branches = ['near', 'files', 'topic'] as const;
export type Branch = (typeof branches)[number];

/** Where the collector listens: a source for each sink of the edge. */
const collectorPorts = [4545, 4546] as const;
export const outputDirectory = '/out';

export function eventOf(generation: string, index: number): string {
  return `${generation}:${String(index).padStart(5, '0')}`;
}

export interface Outcome {
  /** Of the edge's channel that leads to the collector. */
  readonly far: string[];
  readonly branches: Readonly<Record<Branch, string[]>>;
}

/** What one generation of `count` events comes to. */
export function outcomeOf(generation: string, count: number): Outcome {
  const far: string[] = [];
  const near: string[] = [];
  const files: string[] = [];
  const topic: string[] = [];
  for (let i = 0; i < count; i++) {
    const tens = Math.floor(i / 10) % 10;
    if (tens === 3) continue;
    const event = eventOf(generation, i);
    const copies = i % 10 === 7 ? [event, `${event}+`] : [event];
    if (![4, 5, 6].includes(tens)) near.push(...copies);
    if ([0, 1, 6].includes(tens)) continue;
    far.push(...copies);
    if (i % 10 === 9) continue;
    if (![8, 4].includes(tens)) files.push(...copies);
    if (![2, 4].includes(tens)) topic.push(...copies);
  }
  return { far, branches: { near, files, topic } };
}

/** What differs from seed to seed. */
export interface FlowOptions {
  /** One Avro sink, two that take turns in a group, or two that take leases side by side. */
  readonly far: 'one' | 'group' | 'pair';
  readonly capacity: number;
  readonly segmentBytes: number;
  readonly batchEvents: number;
  readonly rollSeconds: number;
  /** How long a sync may take. */
  readonly syncMsMax: number;
}

export function randomFlow(random: Random): FlowOptions {
  return {
    far: random.pick(['one', 'one', 'group', 'pair']),
    capacity: random.pick([25, 60, 500]),
    segmentBytes: random.pick([1_500, 4_000, 100_000]),
    batchEvents: 1 + random.below(12),
    rollSeconds: random.pick([0, 1]),
    syncMsMax: random.pick([20, 100, 500]),
  };
}

export function edgeModel(options: FlowOptions): AgentModel {
  const farSinks = portsOf(options).map((port, i) => avroSink(`far${i + 1}`, port, options));
  return {
    name: 'edge',
    position,
    sources: [
      {
        ...component('logs', 'log_files', {}),
        channels: ['near', 'far'],
        interceptors: [
          component('drop', 'regex_filter', { regex: ':\\d+3\\d$', excludeEvents: true }),
          component('route', 'regex_extractor', {
            regex: '(\\d)\\d$',
            serializers: { s1: { name: 'route', type: 'default' } },
          }),
          component('twice', 'twice', {}),
        ],
        selector: component('selector', 'multiplexing', {
          header: 'route',
          mapping: { 0: ['near'], 1: ['near'], 4: ['far'], 5: ['far'], 6: [] },
          default: ['near', 'far'],
        }),
      },
    ],
    channels: [fileChannel('near', options), fileChannel('far', options)],
    sinks: [
      { ...component('near', 'ledger', { ledger: 'near' }), channel: 'near' },
      ...farSinks.map((sink) => ({ ...sink, channel: 'far' })),
    ],
    sinkGroups:
      options.far !== 'group'
        ? []
        : [
            {
              name: 'balance',
              position,
              sinks: farSinks.map(({ name }) => name),
              processor: component('balance', 'load_balance', {
                selector: 'round_robin',
                'selector.maxTimeOut': 30_000,
                backoff: true,
              }),
            },
          ],
  };
}

export function collectorModel(options: FlowOptions): AgentModel {
  return {
    name: 'collector',
    position,
    sources: portsOf(options).map((port, i) => avroSource(`edge${i + 1}`, port)),
    channels: [fileChannel('files', options), fileChannel('topic', options)],
    sinks: [
      {
        ...component('files', 'file_roll', {
          'sink.directory': outputDirectory,
          'sink.rollInterval': options.rollSeconds,
          'sink.batchSize': options.batchEvents,
          'sink.pathManager': 'default',
          'sink.pathManager.prefix': '',
          'sink.pathManager.extension': '',
          'sink.serializer': 'text',
          'sink.serializer.appendNewline': true,
          'sink.serializer.syncIntervalBytes': 2_048_000,
          'sink.serializer.compressionCodec': 'null' as const,
        }),
        channel: 'files',
      },
      { ...component('topic', 'ledger', { ledger: 'topic' }), channel: 'topic' },
    ],
    sinkGroups: [],
  };
}

function fileChannel(name: string, { capacity, segmentBytes }: FlowOptions): ComponentModel {
  return component(name, 'file', {
    capacity,
    transactionCapacity: 20,
    'keep-alive': 1,
    checkpointInterval: 1_000,
    maxFileSize: segmentBytes,
    checkpointDir: `/${name}/checkpoint`,
    dataDirs: [`/${name}/data`],
  });
}

function portsOf({ far }: FlowOptions): readonly number[] {
  return far === 'one' ? collectorPorts.slice(0, 1) : collectorPorts;
}

function avroSink(name: string, port: number, { batchEvents }: FlowOptions): ComponentModel {
  return component(name, 'avro', {
    hostname: '127.0.0.1',
    port,
    'batch-size': batchEvents,
    'connect-timeout': 4_000,
    'request-timeout': 4_000,
    'reset-connection-interval': 20,
    'compression-type': 'none',
    'compression-level': 6,
    ssl: false,
  });
}

function avroSource(name: string, port: number): SourceModel {
  return {
    ...component(name, 'avro', {
      bind: '127.0.0.1',
      port,
      'compression-type': 'none',
      ipFilter: false,
      ssl: false,
      'max-connections': 1_000,
    }),
    channels: ['files', 'topic'],
    interceptors: [component('drop', 'regex_filter', { regex: '9$', excludeEvents: true })],
    selector: component('selector', 'multiplexing', {
      header: 'route',
      mapping: { 2: ['files'], 8: ['topic'], 4: [] },
      default: ['files', 'topic'],
    }),
  };
}

const position = { file: 'simulation.yaml', line: 1 };

function component(
  name: string,
  type: string,
  config: Readonly<Record<string, unknown>>,
): ComponentModel {
  return { name, type, config, position };
}
