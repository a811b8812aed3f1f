import type { MessageBatch } from '../../codecs/syslog/message-batch.js';
import type { SourceContext } from '../../core/contracts.js';
/** Counts messages that are none or were cut, and says so at most every ten seconds. */
export declare class Complaints {
    #private;
    /** `isReadFailure`: invalid ones are counted as such, too, as Flume does in one of its sources. */
    constructor(context: SourceContext<unknown>, isReadFailure?: boolean);
    about({ invalidCount, incompleteCount }: MessageBatch, peer: string): void;
}
