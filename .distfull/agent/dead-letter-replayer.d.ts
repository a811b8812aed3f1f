import type { Clock } from '../core/clock.js';
import type { FileSystem } from '../core/file-system.js';
import type { Logger } from '../core/logger.js';
import type { AgentDeadLetters } from './agent-dead-letters.js';
import type { ReplayInlets } from './replay-inlets.js';
export interface DeadLetterReplayerOptions {
    readonly deadLetters: AgentDeadLetters;
    /** The queue's. */
    readonly directory: string;
    readonly inlets: ReplayInlets;
    readonly fileSystem: FileSystem;
    readonly clock: Clock;
    readonly logger: Logger;
}
export declare class DeadLetterReplayer {
    #private;
    constructor(options: DeadLetterReplayerOptions);
    start(): void;
    /** No letter is begun any more; those under way end with their channels. */
    abort(): void;
    /** Resolves when nothing is under way. */
    stopped(): Promise<void>;
    /** Takes the requests that are there and replays what can be replayed now. Never rejects. */
    round(): Promise<void>;
}
