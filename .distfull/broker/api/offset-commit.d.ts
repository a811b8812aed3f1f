import type { OffsetToCommit } from '../group/offset-index.js';
import { type BrokerParts } from './handler.js';
export declare const offsetCommit: import("./handler.js").ApiHandler<import("../../generated/kafka/offset-commit.js").OffsetCommitRequest, {
    topics: AnsweredTopic[];
}>;
interface AskedTopic {
    readonly name: string;
    readonly partitions: readonly {
        readonly partitionIndex: number;
        readonly committedOffset: number;
        readonly committedLeaderEpoch: number;
        readonly committedMetadata: string | null;
    }[];
}
export interface AnsweredTopic {
    readonly name: string;
    readonly partitions: {
        readonly partitionIndex: number;
        readonly errorCode: number;
    }[];
}
/** Also for TxnOffsetCommit: what can be committed, and the answer once its outcome is known. */
export declare function checkOffsets(topics: readonly AskedTopic[], broker: BrokerParts): {
    readonly good: OffsetToCommit[];
    answer(error: number): AnsweredTopic[];
};
export {};
