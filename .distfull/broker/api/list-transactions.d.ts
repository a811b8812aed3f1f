export declare const listTransactions: import("./handler.js").ApiHandler<import("../../generated/kafka/list-transactions.js").ListTransactionsRequest, {
    errorCode: number;
    unknownStateFilters: string[];
    transactionStates: {
        transactionalId: string;
        producerId: number;
        transactionState: "CompleteAbort" | "CompleteCommit" | "Empty" | "Ongoing" | "PrepareAbort" | "PrepareCommit";
    }[];
}>;
