export declare const addOffsetsToTxn: import("./handler.js").ApiHandler<import("../../generated/kafka/add-offsets-to-txn.js").AddOffsetsToTxnRequest, {
    errorCode: number;
}>;
