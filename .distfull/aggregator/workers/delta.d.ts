import type { PartitionPosition } from '../checkpoint/progress.js';
import type { CountedRecords, EventTime } from '../record-counter.js';
import type { LogPlace } from '../source/topic-source.js';
import type { WindowContents } from '../state/window-state.js';
/** What a worker begins with. */
export interface WorkerStart {
    /** Its partitions, and where it goes on reading them. */
    readonly positions: readonly PartitionPosition[];
    readonly time: EventTime;
    /** Of the life of the topic that the positions are of. */
    readonly topicId: string | undefined;
}
export interface Delta {
    readonly slices: readonly WindowContents[];
    /** In the order of reading. */
    readonly steps: readonly Step[];
    /** Rows that come after this delta are judged by it. */
    readonly time: EventTime;
}
export type Step = {
    readonly type: 'counted';
    readonly counted: CountedRecords;
} | {
    readonly type: 'skip' | 'resume';
    readonly partition: number;
    readonly place: LogPlace;
} | {
    readonly type: 'end';
    readonly partition: number;
    readonly endOffset: number;
};
export type WorkerCommand = {
    readonly type: 'hand over';
    readonly time: EventTime;
} | {
    readonly type: 'stop';
};
export type WorkerReport = {
    readonly type: 'delta';
    readonly delta: Delta;
    readonly isLast: boolean;
} | {
    readonly type: 'failed';
    readonly message: string;
    /** No other session will do better: a ConfigError. */
    readonly isFinal: boolean;
};
