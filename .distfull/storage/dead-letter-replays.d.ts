import type { FileSystem } from '../core/file-system.js';
import { type LetterMark } from './dead-letter-marks.js';
import type { ReplayRequest } from './dead-letter-requests.js';
/** A run of letters that waits, in the order of the numbers. */
export interface ReplayOrder extends ReplayProgress {
    readonly request: string;
    readonly to: number;
    readonly cut: boolean;
    /** Of the request: the provenance of all copies of an event is the same. */
    readonly hour: number;
}
interface ReplayProgress {
    readonly from: number;
    readonly number: number;
}
/** What became of a request; finished when no letter is pending. */
export interface ReplayOutcome {
    readonly request: string;
    pending: number;
    replayed: number;
    /** Pending or replayed before the request came. */
    already: number;
    /** Not in the queue any more. */
    gone: number;
    refused: number;
    /** Why, for the first of those. */
    readonly reasons: {
        readonly letter: number;
        readonly reason: string;
    }[];
    /** Why it does not go on now. */
    waiting?: string | undefined;
}
export interface ReplaysState {
    readonly format: 1;
    readonly id: string;
    readonly nextNumber: number;
    readonly outcomes: readonly ReplayOutcome[];
    readonly orders: readonly ReplayOrder[];
    readonly marks: readonly LetterMark[];
}
/** What is in front of the origin's name of every replay. */
export declare const replayOriginPrefix = "dead-letters:";
export declare class DeadLetterReplays {
    #private;
    constructor(fileSystem: FileSystem, directory: string, state?: ReplaysState);
    /** What the channels know the replayed letters by. */
    get origin(): string;
    /** As they are now: orders that go on or end do not change it. */
    get orders(): readonly ReplayOrder[];
    /** No number below will ever be emitted again. */
    get lowMark(): number;
    outcomeOf(request: string): ReplayOutcome | undefined;
    /** Turns a request into orders. `numberMin`: what the channels know of the origin ends there. */
    take(id: string, request: ReplayRequest, nowMs: number, numberMin: number): void;
    /** The letters of the order below `to` are in their channels. */
    replayed(order: ReplayOrder, to: number, nowMs: number): ReplayOrder | undefined;
    /** The letters of the order below `to` are not there, or cannot be replayed for a reason. */
    gaveUp(order: ReplayOrder, to: number, reason?: string): ReplayOrder | undefined;
    /** The order does not go on now. */
    waits(order: ReplayOrder, reason: string): void;
    /** Resolves when the state is durable. What was said about letters below `start` is forgotten. */
    save(start: number): Promise<void>;
}
/**
 * The state as it lies there; undefined: nothing was ever replayed. Rejects with CorruptionError.
 */
export declare function readReplays(fileSystem: FileSystem, directory: string): Promise<ReplaysState | undefined>;
/** Puts a damaged state aside; resolves with its new path. */
export declare function setReplaysAside(fileSystem: FileSystem, directory: string): Promise<string>;
export {};
