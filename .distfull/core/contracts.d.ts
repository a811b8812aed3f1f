/**
 * The contracts between an agent and its components. No component imports another one, a registry
 * or a singleton: everything it needs comes in its context.
 */
import type { EventBatch } from './batch.js';
import type { Clock } from './clock.js';
import type { Counters } from './counters.js';
import type { FileSystem } from './file-system.js';
import type { IntervalSet, NumberRange } from './interval-set.js';
import type { Logger } from './logger.js';
import type { FileGeneration } from './provenance.js';
import type { Tallies } from './tallies.js';
/** What every component is handed. `Config` is the type generated from its schema. */
export interface ComponentContext<Config> {
    readonly agent: string;
    readonly name: string;
    readonly config: Config;
    /** `file:line` of the component in the user's configuration, for messages. */
    readonly location: string;
    /** A directory of this component's own for default state (positions, channel data). Not created yet. */
    readonly directory: string;
    readonly logger: Logger;
    readonly counters: Counters;
    readonly clock: Clock;
    readonly fileSystem: FileSystem;
    /** Aborted when the component must stop. Every wait inside a component listens to it. */
    readonly signal: AbortSignal;
    /** `--lenient` was given: what Flume is silently wrong in is done as Flume does. */
    readonly isLenient: boolean;
    /** Events that cannot be processed go here: resolves when they are durable. */
    readonly deadLetters: DeadLetterPort;
}
export interface DeadLetter {
    /** The original bytes. */
    readonly body: Uint8Array;
    readonly headers?: Readonly<Record<string, string>>;
    /** Why it could not be processed: one sentence. */
    readonly reason: string;
    /**
     * Where it came from, where known: for a source the origin's own position, for a sink its
     * channel's `channelOrigin` and the event's sequence. A letter that the queue already has of the
     * same origin and position is not stored twice, over crashes and restarts.
     */
    readonly origin?: string;
    readonly position?: number;
    /** Hour of the first reading, where known: by it the audit books the letter. */
    readonly hour?: number;
    /** The event's own time, where it has one: a replayed event gets it back. */
    readonly timestampMs?: number | undefined;
    /** Only the beginning of the original bytes is kept. */
    readonly isCut?: boolean;
}
export interface DeadLetterPort {
    put(letters: readonly DeadLetter[]): Promise<void>;
    /**
     * Positions of the origin that the queue has letters of, the newest of them: a sink that recovers
     * leaves these events out, or one might be delivered beside its letter.
     */
    known(origin: string): readonly number[];
}
export interface SourceContext<Config> extends ComponentContext<Config> {
    /**
     * Hands a batch to the channels. Resolves when every required channel has committed it: that is
     * the back-pressure and the ack. Rejects with ChannelFullError or ChannelError when nothing was
     * put, with OutOfTurnError when it was not even tried. Several calls may be in flight; they are
     * put in the order of the calls.
     */
    emit(batch: EventBatch): Promise<void>;
    /**
     * Where the required channels stand on this source's origins: for each origin with the given
     * prefix, what the least advanced channel has (the intersection). Call it after start, before reading.
     */
    positions(originPrefix: string): ReadonlyMap<string, OriginPosition>;
}
export interface OriginPosition {
    readonly known: IntervalSet;
    /** For files: the newest descriptor stored with this origin. */
    readonly file?: FileGeneration | undefined;
    /** That of the newest range: see `OriginRange.configHash`. */
    readonly configHash?: number | undefined;
}
export interface Source {
    /** Begins to emit; resolves when ready (bound, opened). Rejects with StartError: retried every 3 s. */
    start(): Promise<void>;
    /** Stops reading and resolves when no `emit` is pending. */
    stop(): Promise<void>;
    /**
     * Fixes the ends of what there is to read now (file sizes, an unterminated last line included)
     * and resolves when all of it has been emitted. A source without an end (listeners) resolves at once.
     */
    drain?(): Promise<void>;
}
export interface Channel {
    /**
     * 128 random bits in 32 hexadecimal digits, made with the directory (memory: at each start). A
     * channel whose log went back takes a new one while it runs: see `recover`.
     */
    readonly id: string;
    readonly transactionCapacity: number;
    start(): Promise<void>;
    stop(): Promise<void>;
    /** What it holds is gone when it stops. Absent: it is there again at the next start. */
    readonly isVolatile?: boolean;
    /**
     * `other` is made of other options for the same type, and was never started. Returns what takes
     * them over while this one runs and keeps what it holds; undefined, or absent: it cannot, and
     * `other` will be started in its place.
     */
    reconfiguration?(other: Channel): (() => void) | undefined;
    /**
     * Resolves when `events` and `bytes` fit; waits up to the channel's keep-alive, then rejects with
     * ChannelFullError. What is reserved is used by `put` or given back by `release`.
     */
    reserve(events: number, bytes: number): Promise<Reservation>;
    /**
     * One atomic write of the batch and its provenance. Resolves when durable (fdatasync). A batch
     * without events stores only its provenance.
     */
    put(batch: EventBatch, reservation: Reservation): Promise<void>;
    /**
     * Leases the oldest events that nobody has, up to the limit and never beyond the durable end.
     * Waits up to `waitMs` for the first one; undefined when none came, the channel is stopping or
     * `signal` was aborted.
     */
    take(lane: number, limit: TakeLimit, waitMs: number, signal?: AbortSignal): Promise<Lease | undefined>;
    /** Opens a delivery line for one sink. Keeps its number over restarts, by the sink's name. */
    lane(sinkName: string): Promise<LaneState>;
    /**
     * What the destination of a lane has told: leases skip what it has. What it lacks although it was
     * delivered is leased again, or counted as lost there. When it has numbers that were never handed
     * out, the log has gone back: the channel has a new id afterwards, under which the sink recovers
     * once more.
     */
    recover(lane: number, told: Recovered): Promise<void>;
    /** What this channel has durably stored of each origin, descriptors included. */
    positions(): ReadonlyMap<string, OriginPosition>;
    /** The lowest sequence that is not delivered yet: nothing below it will ever be sent again. */
    readonly lowMark: number;
    /** The sequence after the last durable event. */
    readonly endSequence: number;
    /** A put has failed, and none was stored since. Absent: puts do not fail. */
    readonly isFailing?: boolean;
    /** A put waits for room. */
    readonly isBlocked: boolean;
    readonly fill: ChannelFill;
    /** Counts beside the provenance, over the channel's life. */
    readonly tallies: Tallies;
}
export interface ChannelFill {
    readonly events: number;
    readonly bytes: number;
    readonly capacityEvents: number;
    /** Sums of the provenance over the channel's whole life, for the audit: by origin and hour. */
    readonly audit?: readonly OriginAudit[];
}
export interface OriginAudit {
    readonly origin: string;
    readonly hour: number;
    readonly read: number;
    readonly generated: number;
    readonly dropped: number;
    readonly deadLettered: number;
}
export interface Reservation {
    readonly events: number;
    readonly bytes: number;
    /** Gives the room back when no put follows. Safe to call after a put. */
    release(): void;
}
export interface TakeLimit {
    readonly events: number;
    readonly bytes: number;
}
export interface LaneState {
    readonly lane: number;
    /** The last commit record of this lane's sink (open file and its length), if any. */
    readonly commitRecord: CommitRecord | undefined;
    /** The last stop was clean: nothing can be in doubt. */
    readonly clean: boolean;
}
/** Small and JSON-safe: what a sink needs at its next start. At most 4,096 bytes of JSON. */
export type CommitRecord = Readonly<Record<string, string | number | boolean | null>>;
export interface Lease {
    /** Without an event after `forgetEvents`. */
    readonly batch: EventBatch;
    /** The sequence numbers of the batch's events: the n-th event is the n-th number. */
    readonly ranges: readonly NumberRange[];
    /**
     * Gives the events up as delivered. With a `record` (a destination that keeps no position) it
     * resolves when cursor and record are synced; without one the cursor is a cache, written lazily.
     */
    commit(record?: CommitRecord): Promise<void>;
    /**
     * Returns the events to the head of the channel, in their order. When the destination may have
     * them ('unknown'), no other lane gets them until this one has recovered, for a minute at most.
     */
    rollback(outcome?: 'refused' | 'unknown'): void;
    /** The sink has what it needs of them: a lease that stays open for long takes no memory. */
    forgetEvents(): void;
}
/**
 * What a destination holds of a lane. 'restored': it was put back to the lane's commit record, or
 * never lost track of it; undefined: nobody can tell.
 */
export type Recovered = IntervalSet | 'restored' | undefined;
export interface SinkContext<Config> extends ComponentContext<Config> {
    /** The channel's id as it is now: read it at each `recover`. */
    readonly channelId: string;
    /** Known when the sink is started, not yet when it is made. */
    readonly lane: number;
    /** False for a memory channel: positions at the destination would name sequences that restart. */
    readonly channelIsDurable: boolean;
}
export interface Delivery {
    readonly batch: EventBatch;
    readonly ranges: readonly NumberRange[];
    /** Nothing of the channel below this sequence will be sent again. */
    readonly lowMark: number;
    /**
     * Resolves some time after the delivery has settled: whether the channel has stored that it is
     * done. Never rejects. Absent: nobody tells, and it counts as stored.
     */
    readonly stored?: Promise<boolean> | undefined;
}
/** Driven by one runner: `recover` first, then one `deliver` at a time. */
export interface Sink {
    /** Events and body bytes of a delivery. */
    readonly limit: TakeLimit;
    /**
     * How many deliveries may be open at a time; absent: one. They are committed in the order of the
     * calls; when one fails, those that are open behind it are rolled back with it.
     */
    readonly openDeliveriesMax?: number;
    /**
     * Deliveries stay open until the sink decides (a file is full, or old enough): the runner goes on
     * leasing. At the latest they settle after `release`, or when the signal is aborted.
     */
    readonly holdsDeliveries?: boolean;
    /** It counts its connections itself, such as open files. Otherwise its start is counted as one. */
    readonly countsConnections?: boolean;
    /** It counts its successes itself. Otherwise each event that is committed is one. */
    readonly countsDeliveries?: boolean;
    /** Whom it talks to now, e.g. the active one of several servers, as `host:port`. */
    readonly peer?: string | undefined;
    /**
     * The destination must be asked before the next lease is taken: its connection is gone, or due to
     * be made anew. Absent: only after a start and a doubt.
     */
    readonly mustRecover?: boolean;
    start(): Promise<void>;
    stop(): Promise<void>;
    /**
     * The one recovery path: called after start and after every doubt. Fences, then asks the
     * destination what it holds of this lane. A destination that keeps positions and has none yet
     * holds an empty set. A sink that keeps a commit record (file_roll) puts the destination back to
     * it here.
     */
    recover(state: LaneState): Promise<Recovered>;
    /**
     * Resolves when the destination has the batch; what it returns is stored as the lane's commit
     * record. Rejects with DeliveryError (see its outcome), or FencedError: the sink stops.
     */
    deliver(delivery: Delivery): Promise<CommitRecord | undefined>;
    /**
     * Resolves when another delivery finds room in memory: the runner takes no lease before. Absent:
     * `openDeliveriesMax` and `limit` are enough. Never rejects; resolves after a failure, too.
     */
    ready?(): Promise<void>;
    /** Called while the channel is empty, at most once a second: roll, flush, renew. */
    idle?(): Promise<void>;
    /** Somebody waits for what it holds, and nothing more will come before: settle it soon. */
    release?(): void;
    /**
     * A drain, when all of the channel is delivered: finishes what is left at the destination, also
     * by earlier runs. Rejects with DeliveryError when something has to wait for a later start.
     * Absent: nothing is ever left.
     */
    drain?(): Promise<void>;
}
/**
 * A function of one batch: drops, changes, multiplies and reorders inside it; keeps nothing for a
 * later one. Leaves `provenance` alone: the processor counts what was dropped.
 */
export interface Interceptor {
    intercept(batch: EventBatch): EventBatch;
}
export interface ChannelSelector {
    /** Which events of the batch go to which channel. A channel that gets none is left out. */
    select(batch: EventBatch): readonly Selection[];
    readonly requiredChannels: ReadonlySet<string>;
    readonly optionalChannels: ReadonlySet<string>;
    /**
     * It gives a batch with positions to one channel alone. What any channel knows of such a batch is
     * stored then: it is not selected once more.
     */
    readonly isExclusive?: boolean;
}
export interface Selection {
    readonly channel: string;
    /** Ascending indexes, or 'all'. */
    readonly events: 'all' | readonly number[];
}
export interface SinkProcessor {
    /** Chooses the sinks to try for the next lease, best first; empty: all are parked. */
    order(nowMs: number): readonly string[];
    succeeded(sink: string, nowMs: number): void;
    failed(sink: string, nowMs: number): void;
}
export interface ComponentDefinition<Context, Instance> {
    /** Flume's short name, lower case. */
    readonly type: string;
    /** Other accepted names: Flume's fully qualified class names. */
    readonly aliases: readonly string[];
    /** Path of the schema below `schemas/config`, without `.schema.json`. */
    readonly schema: string;
    /**
     * Loads what the type is made of (by `import()`, so that an agent holds the code of what it runs
     * alone) and makes one. Rejects with ConfigError; has no side effect before the instance starts.
     */
    create(context: Context): Instance | Promise<Instance>;
}
export type SourceDefinition = ComponentDefinition<SourceContext<any>, Source>;
export type ChannelDefinition = ComponentDefinition<ComponentContext<any>, Channel> & {
    readonly durable: boolean;
};
export type SinkDefinition = ComponentDefinition<SinkContext<any>, Sink> & {
    /** What the hop gives at its best, for the start-up log and the docs. */
    readonly delivery: 'exactly once' | 'at least once';
};
export type InterceptorDefinition = ComponentDefinition<ComponentContext<any>, Interceptor>;
export type SelectorDefinition = ComponentDefinition<ComponentContext<any> & {
    readonly channels: readonly string[];
}, ChannelSelector>;
export type SinkProcessorDefinition = ComponentDefinition<ComponentContext<any> & {
    readonly sinks: readonly string[];
}, SinkProcessor>;
/** Everything an agent may be made of. Handed to the configuration and to the agent as an argument. */
export interface ComponentTables {
    readonly sources: readonly SourceDefinition[];
    readonly channels: readonly ChannelDefinition[];
    readonly sinks: readonly SinkDefinition[];
    readonly interceptors: readonly InterceptorDefinition[];
    readonly selectors: readonly SelectorDefinition[];
    readonly sinkProcessors: readonly SinkProcessorDefinition[];
}
