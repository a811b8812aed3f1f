/**
 * The one model in which `.properties` and YAML end. Every value knows the file and line it was
 * written on; every component's `config` has been checked against its schema and has its defaults.
 */
import type { BrokerConfig } from '../generated/config/broker.js';

export interface SourcePosition {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column?: number;
  /** Characters of what stands there, for the caret. */
  readonly length?: number;
}

export interface ComponentModel {
  readonly name: string;
  /** The canonical type (`netcat`), whatever alias was written; of a plug-in, its own name. */
  readonly type: string;
  /** The address of the plug-in's module; absent: the type is built in. */
  readonly module?: string;
  /** Checked against the type's schema, defaults filled in. */
  readonly config: Readonly<Record<string, unknown>>;
  readonly position: SourcePosition;
}

export interface SourceModel extends ComponentModel {
  /** In the order written; each exists in the agent. */
  readonly channels: readonly string[];
  readonly selector: ComponentModel;
  readonly interceptors: readonly ComponentModel[];
}

export interface SinkModel extends ComponentModel {
  readonly channel: string;
}

export interface SinkGroupModel {
  readonly name: string;
  readonly sinks: readonly string[];
  readonly processor: ComponentModel;
  readonly position: SourcePosition;
}

export interface AgentModel {
  readonly name: string;
  /** `--lenient` was given. */
  readonly isLenient?: boolean;
  readonly position: SourcePosition;
  readonly sources: readonly SourceModel[];
  readonly channels: readonly ComponentModel[];
  readonly sinks: readonly SinkModel[];
  readonly sinkGroups: readonly SinkGroupModel[];
}

export interface BrokerModel {
  /** As clients of the first listener are told. */
  readonly host: string;
  readonly port: number;
  /** At least one. */
  readonly listeners: readonly ListenerModel[];
  /** Hashes of passwords as text, by user. */
  readonly users: BrokerConfig['users'];
  /** Rules as text, by user; absent: everybody may do all. */
  readonly acls: Readonly<Record<string, readonly string[]>> | undefined;
  readonly superUsers: readonly string[];
  readonly dataDir: string;
  readonly flush: 'ack' | 'interval' | 'os';
  readonly flushIntervalMs: number;
  readonly limits: BrokerConfig['limits'];
  /** Kafka's topic configs, of topics that do not set them. */
  readonly topicDefaults: Readonly<Record<string, string>>;
  readonly topics: readonly TopicModel[];
  /** Of topics whose maker does not say. */
  readonly defaultPartitions: number;
  readonly autoCreateTopics: boolean;
  readonly replicationFactor: BrokerConfig['replicationFactor'];
  readonly position: SourcePosition;
}

export interface ListenerModel {
  readonly name: string;
  readonly host: string;
  readonly port: number;
  /** Where clients are told to connect to, if that is elsewhere. */
  readonly advertised?: { readonly host: string; readonly port: number } | undefined;
  readonly tls?: BrokerConfig['listeners'][string] | undefined;
  readonly sasl?:
    | {
        readonly mechanisms: BrokerConfig['listeners'][string]['sasl'];
        readonly lifetimeMs: number;
      }
    | undefined;
  /** The option of its address: `broker.listen`. */
  readonly key: string;
}

export interface TopicModel {
  readonly name: string;
  readonly partitions: number;
  /** -1: kept for ever. */
  readonly retentionMs: number;
  readonly retentionBytes: number;
  /** Kafka's topic configs, as written. */
  readonly configs: Readonly<Record<string, string>>;
  readonly position: SourcePosition;
}

export interface TableModel {
  readonly name: string;
  readonly topic: string;
  readonly format: string;
  /** Of the format: checked against its schema, defaults filled in. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Columns of the record around the value, and what each is: `timestamp`, `key`, … */
  readonly metadata: Readonly<Record<string, string>>;
  /** Where each option was written, by its path below the table, such as `columns.path`. */
  readonly optionPositions: Readonly<Record<string, SourcePosition>>;
  /** The column that holds event time. */
  readonly timestamp: string;
  /** `timestamp` is not in the data: the wall clock when a record is read. */
  readonly isProcessingTime?: boolean;
  /** How far events may be out of order. */
  readonly watermarkMs: number;
  /** Event times further than this beyond the wall clock do not move the watermark. */
  readonly futureMaxMs?: number;
  /** A partition further than this ahead of the slowest one is not read; absent: it is. */
  readonly alignmentMs?: number;
  /** A partition without data for this long does not hold windows open. */
  readonly idleTimeoutMs: number;
  /** How long after the watermark a window still takes late rows, by revision. */
  readonly allowedLatenessMs: number;
  /** `host:port`s; empty: the bundled broker. */
  readonly brokers: readonly string[];
  readonly position: SourcePosition;
}

export interface AggregationModel {
  readonly name: string;
  /** The query's text, or the parts that the aggregator makes it of. */
  readonly sql: string | ShorthandModel;
  /** Where the SQL text starts, for error positions. */
  readonly sqlPosition: SourcePosition;
  readonly outputs: readonly OutputModel[];
  /** Where rows go that came too late for their window. */
  readonly late?: readonly OutputModel[];
  /** Rows and bytes that may wait for outputs before nothing more is counted. */
  readonly outboxMax?: { readonly rows: number; readonly bytes: number };
  readonly checkpointIntervalMs: number;
  /** Threads that read the topic's partitions; absent: 1, the aggregator's own. */
  readonly workers?: number;
  /** The partitions that it reads, ascending; absent: all. */
  readonly partitions?: readonly number[];
  /** What the state of its windows may take of the memory; absent: there is no bound. */
  readonly stateMemoryBytes?: number;
  readonly position: SourcePosition;
}

/** A query in the words of `aggregations: … table: … select: …`; expressions are SQL. */
export interface ShorthandModel {
  readonly table: PlacedText;
  readonly window: ShorthandWindow;
  readonly where?: PlacedText;
  /** `expression` or `expression AS name`. */
  readonly groupBy: readonly PlacedText[];
  /** Also a row over all groups. */
  readonly totals: boolean;
  /** `count distinct ip`, or an aggregate in SQL. */
  readonly select: readonly (PlacedText & { readonly name: string })[];
  readonly having?: PlacedText;
  readonly top?: {
    readonly by: PlacedText;
    readonly limit: number;
    readonly per: readonly PlacedText[];
  };
}

export type ShorthandWindow = { readonly position: SourcePosition } & (
  | { readonly kind: 'tumble'; readonly sizeMs: number; readonly offsetMs: number }
  | {
      readonly kind: 'hop' | 'cumulate';
      readonly sizeMs: number;
      /** The slide of a hop. */
      readonly stepMs: number;
      readonly offsetMs: number;
    }
  | { readonly kind: 'session'; readonly gapMs: number; readonly by: readonly string[] }
  | { readonly kind: 'count'; readonly rows: number; readonly by: readonly string[] }
);

export interface PlacedText {
  readonly text: string;
  /** Dotted, such as `aggregations.pages.where`. */
  readonly path: string;
  readonly position: SourcePosition;
}

export interface OutputModel {
  readonly type: string;
  readonly config: Readonly<Record<string, unknown>>;
  readonly position: SourcePosition;
}

export interface DashboardModel {
  readonly host: string;
  readonly port: number;
  readonly position: SourcePosition;
}

export interface PipelineModel {
  readonly files: readonly string[];
  /** Absolute. */
  readonly dataDir: string;
  readonly agents: readonly AgentModel[];
  readonly broker: BrokerModel | undefined;
  readonly tables: readonly TableModel[];
  readonly aggregations: readonly AggregationModel[];
  readonly dashboard: DashboardModel | undefined;
}

export type Severity = 'error' | 'warning';

/** One thing wrong, printed as `file:line: path: fact, value found, remedy`. */
export interface Problem {
  readonly severity: Severity;
  readonly position: SourcePosition;
  /** Dotted path of the value, e.g. `a1.sources.r1.channels`. */
  readonly path: string;
  /** Fact, value found and remedy in one sentence. */
  readonly message: string;
}
