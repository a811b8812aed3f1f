export declare const txnOffsetCommit: import("./handler.js").ApiHandler<import("../../generated/kafka/txn-offset-commit.js").TxnOffsetCommitRequest, {
    topics: import("./offset-commit.js").AnsweredTopic[];
}>;
