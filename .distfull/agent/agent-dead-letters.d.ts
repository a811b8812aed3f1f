/**
 * The dead-letter queue that the agents of a process share. Its directory is made when the first
 * letter comes, so that an agent without bad input leaves nothing behind; one that is there is opened
 * at the start, so that its letters are counted.
 */
import type { DeadLetterPort } from '../core/contracts.js';
import type { DeadLetterStatus } from '../core/status.js';
import type { DeadLetterQueue, DeadLetterQueueOptions } from '../storage/dead-letter-queue.js';
import type { LetterSender } from '../storage/dead-letter-flow.js';
export declare class AgentDeadLetters {
    #private;
    constructor(options: DeadLetterQueueOptions);
    start(): Promise<void>;
    /** The queue, once there is one. */
    get queue(): DeadLetterQueue | undefined;
    /** The queue as one component sees it. */
    portOf(sender: LetterSender): DeadLetterPort;
    status(): DeadLetterStatus;
    close(): Promise<void>;
}
