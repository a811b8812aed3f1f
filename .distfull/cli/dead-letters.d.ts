import type { PipelineModel } from '../config/model.js';
import type { FileSystem } from '../core/file-system.js';
export interface ListedDeadLetter {
    readonly id: string;
    readonly timeMs: number;
    readonly component: string;
    /** `file:line` of the component in the configuration. */
    readonly location: string;
    readonly origin: string | undefined;
    /** Where in the origin, in its own units. */
    readonly position: number | undefined;
    readonly reason: string;
    readonly headers: Readonly<Record<string, string>>;
    /** The original bytes. */
    readonly body: Buffer;
    /** Only the beginning of them. */
    readonly isCut: boolean;
    /** When it was replayed last; null: it waits for that; undefined: nobody asked. */
    readonly replayedAtMs: number | null | undefined;
    /** Absent for a query: its letters are not replayed. */
    readonly place?: LetterPlace;
}
/** Where an agent's letter lies, and where a replay would bring it. */
export interface LetterPlace {
    readonly queue: AgentQueue;
    readonly sequence: number;
    /** See `flowOf`. */
    readonly flow: string | undefined;
}
export interface AgentQueue {
    readonly directory: string;
    /** The command whose process has the queue. */
    readonly owner: string;
}
/** Reads without a lock, also while the pipeline runs. */
export declare class DeadLetters {
    #private;
    constructor(fileSystem: FileSystem, model: PipelineModel);
    /** All letters, by time. */
    all(): AsyncGenerator<ListedDeadLetter>;
    find(id: string): Promise<ListedDeadLetter | undefined>;
    close(): Promise<void>;
}
/** For a command: what goes wrong is printed, and the exit code is 1. */
export declare function usingDeadLetters(fileSystem: FileSystem, model: PipelineModel, use: (deadLetters: DeadLetters) => Promise<void>): Promise<void>;
