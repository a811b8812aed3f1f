/** DescribeTransactions (65), version 0: what the coordinator knows of transactional ids. */
import { type DescribeTransactionsTransactionStateInput } from '../../generated/kafka/describe-transactions.js';
export declare const describeTransactions: import("./handler.js").ApiHandler<import("../../generated/kafka/describe-transactions.js").DescribeTransactionsRequest, {
    transactionStates: DescribeTransactionsTransactionStateInput[];
}>;
