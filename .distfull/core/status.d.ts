/**
 * What a running pipeline tells about itself: one plain, JSON-safe snapshot a stage, taken a few
 * times a second and read by the page, the terminal's status line and the metrics endpoint.
 * Counts are cumulative since the start of the stage; whoever shows rates takes differences.
 */
export interface PipelineStatus {
    readonly timeMs: number;
    readonly startedMs: number;
    readonly name: string;
    readonly stages: readonly StageState[];
    readonly configuration?: ConfigurationStatus;
    readonly agents: readonly AgentStatus[];
    readonly broker?: BrokerStatus;
    readonly queries: readonly QueryStatus[];
    readonly deadLetters: DeadLetterStatus;
    readonly memoryRssBytes: number;
}
/** What became of changes to the configuration's files since the start. */
export interface ConfigurationStatus {
    readonly reloads: number;
    readonly lastReloadMs?: number;
    /** Changes that were not taken. */
    readonly failedReloads: number;
    /** Why not everything that the files say now is what runs. */
    readonly problem?: string;
}
/** One thread of the process: agents, broker or aggregator. */
export interface StageState {
    readonly name: string;
    readonly state: 'starting' | 'running' | 'restarting' | 'stopping' | 'stopped' | 'failed';
    readonly restarts: number;
    readonly error?: string;
}
export interface AgentStatus {
    readonly name: string;
    readonly components: readonly ComponentStatus[];
    /** Which component feeds which: names of components of this agent. */
    readonly edges: readonly {
        readonly from: string;
        readonly to: string;
    }[];
}
export interface ComponentStatus {
    readonly kind: 'source' | 'channel' | 'sink';
    readonly name: string;
    readonly type: string;
    readonly state: 'starting' | 'running' | 'backing off' | 'stopped' | 'failed';
    /** Why it backs off or failed: the last error, for a person. */
    readonly error?: string;
    /** Where a network component listens or connects, e.g. `127.0.0.1:4545`: joins agents on the graph. */
    readonly address?: string;
    /** For kafka components: the topics read or written. */
    readonly topics?: readonly string[];
    /** Flume's metric names to values. */
    readonly counters: Readonly<Record<string, number>>;
    /** Events that passed: accepted (source), taken (channel), delivered (sink). */
    readonly events: number;
    /** Channels only. */
    readonly fill?: {
        readonly events: number;
        readonly capacityEvents: number;
    };
}
export interface BrokerStatus {
    readonly address: string;
    readonly topics: readonly TopicStatus[];
    readonly groups: readonly GroupStatus[];
}
export interface TopicStatus {
    readonly name: string;
    /** -1: kept for ever. */
    readonly retentionMs: number;
    readonly retentionBytes: number;
    /** Only the last record of each key is kept. */
    readonly isCompacted: boolean;
    readonly partitions: readonly {
        readonly partition: number;
        readonly startOffset: number;
        readonly endOffset: number;
        readonly highWatermark: number;
        readonly lastStableOffset: number;
        readonly sizeBytes: number;
        /** Taken from producers, and read for consumers, since the broker's start. */
        readonly appendedBytes: number;
        readonly readBytes: number;
    }[];
}
export interface GroupStatus {
    readonly name: string;
    readonly state: string;
    /** How the members share the partitions, e.g. `range`; absent while nobody does. */
    readonly protocol?: string;
    readonly members: readonly GroupMemberStatus[];
    /** By topic and partition. */
    readonly offsets: readonly GroupOffsetStatus[];
}
export interface GroupMemberStatus {
    readonly id: string;
    /** Of a static member. */
    readonly instanceId?: string;
    readonly clientId: string;
    readonly host: string;
    /** What it reads; empty where it has not been told, or is no consumer. */
    readonly partitions: readonly {
        readonly topic: string;
        readonly partition: number;
    }[];
}
export interface GroupOffsetStatus {
    readonly topic: string;
    readonly partition: number;
    readonly offset: number;
    /** Records behind the committed offset that readers may have. */
    readonly lag: number;
}
export interface QueryStatus {
    readonly name: string;
    readonly table: string;
    readonly topic: string;
    readonly sql: string;
    readonly rowsRead: number;
    readonly rowsInWindows: number;
    readonly rowsFiltered: number;
    readonly rowsLate: number;
    readonly rowsDeadLettered: number;
    /** Records that retention removed before they were read. */
    readonly rowsExpired?: number;
    /** Offsets that were read and that the topic has lost since; what came of them is still counted. */
    readonly rowsTruncated?: number;
    /** Records in the topic that are not read yet. */
    readonly lag: number;
    /** Event time up to which windows are complete; absent before the first row. */
    readonly watermarkMs?: number;
    readonly openWindows: number;
    readonly checkpoints: number;
    readonly lastCheckpointMs?: number;
    /** What the watermark is made of. */
    readonly partitions?: readonly QueryPartitionStatus[];
    /** Where its rows go beside the results table. */
    readonly outputs?: readonly OutputStatus[];
    /** Why nothing is read now, although nothing is wrong with the query: an outbox is full. */
    readonly paused?: string;
    readonly error?: string;
}
/** A partition of a query's topic. */
export interface QueryPartitionStatus {
    readonly partition: number;
    /** The next one that is read. */
    readonly offset: number;
    readonly lag: number;
    /** The latest event time; absent before the first row. */
    readonly latestMs?: number;
    /** It holds no window open. */
    readonly isIdle: boolean;
}
export interface OutputStatus {
    readonly type: string;
    /** Its topic, path or key, as configured. */
    readonly place: string;
    /** It takes late rows instead of results. */
    readonly isForLateRows?: true;
    /** Rows of the outbox that it does not have. */
    readonly waitingRows: number;
    /** Rows, since the query was last started. */
    readonly deliveredRows: number;
    readonly lastDeliveryMs?: number;
    /** Why the last delivery failed. */
    readonly error?: string;
}
export interface DeadLetterStatus {
    readonly count: number;
    /** The newest first, a handful. `body` is the original text, possibly hostile: escape it. */
    readonly recent: readonly {
        readonly timeMs: number;
        readonly component: string;
        readonly reason: string;
        readonly body: string;
    }[];
}
export type ResultValue = string | number | boolean | null;
/** What an aggregate function computes: its name and whether each value counts once. */
export type AggregateKind = 'count' | 'count distinct' | 'approx count distinct' | 'sum' | 'sum distinct' | 'avg' | 'avg distinct' | 'min' | 'max' | 'first value' | 'last value' | 'var pop' | 'var samp' | 'stddev pop' | 'stddev samp' | 'percentile' | 'percentile distinct';
export interface ResultColumn {
    readonly name: string;
    /** 'group' columns identify a row within its window. */
    readonly role: 'window_start' | 'window_end' | 'group' | 'value';
    readonly type: 'timestamp' | 'string' | 'number' | 'boolean';
    /** Of a value: how it was made. Counts and sums of the groups of one grouping set add up. */
    readonly aggregate?: AggregateKind;
}
/** One of the sets of GROUPING SETS, ROLLUP or CUBE; a plain GROUP BY has one. */
export interface GroupingSet {
    /** Group columns that its rows are over all values of: NULL there is not a missing value. */
    readonly summedOver: readonly string[];
    /** Groups by the window alone: its one row a window counts every row of it. */
    readonly isOverall: boolean;
}
/** What the rows of one query have in common. */
export interface ResultLayout {
    /** In the order of the query; none before its first run. */
    readonly columns: readonly ResultColumn[];
    /** Finest first. Every row of a window is counted in one group of each. */
    readonly groupingSets: readonly GroupingSet[];
}
export interface ResultRow {
    /** Milliseconds since 1970. */
    readonly windowStartMs: number;
    readonly windowEndMs: number;
    /** In the order of the query's columns; timestamps as milliseconds. */
    readonly values: readonly ResultValue[];
    /** Index into the layout's `groupingSets`. */
    readonly groupingSet: number;
    /** Never goes back; a late event makes the next one. */
    readonly revision: number;
    /** The window is still open: the value will grow. */
    readonly provisional: boolean;
    /** Rows of the window were gone from the topic before they were read: the value may be too low. */
    readonly partial?: true;
}
export interface ResultWindow {
    readonly startMs: number;
    readonly endMs: number;
    readonly provisional: boolean;
    readonly partial?: true;
}
/** Where the dashboard and `tailrace results` read from. */
export interface ResultsReader {
    layout(query: string): Promise<ResultLayout>;
    /**
     * Rows of windows that start in [fromMs, toMs), by window, then group columns, NULL first: a
     * missing value before "all".
     */
    rows(query: string, range: {
        readonly fromMs: number;
        readonly toMs: number;
        readonly limit: number;
    }): Promise<readonly ResultRow[]>;
    /** Starts of the newest windows, newest first; includes open ones. */
    windows(query: string, limit: number): Promise<readonly ResultWindow[]>;
}
