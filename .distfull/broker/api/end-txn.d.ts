export declare const endTxn: import("./handler.js").ApiHandler<import("../../generated/kafka/end-txn.js").EndTxnRequest, {
    errorCode: number;
}>;
