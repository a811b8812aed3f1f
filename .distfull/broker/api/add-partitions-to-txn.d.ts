/** AddPartitionsToTxn (24), versions 0–3: all of the partitions or none. */
import { type AddPartitionsToTxnRequest, type AddPartitionsToTxnResponseInput } from '../../generated/kafka/add-partitions-to-txn.js';
export declare const addPartitionsToTxn: import("./handler.js").ApiHandler<AddPartitionsToTxnRequest, AddPartitionsToTxnResponseInput>;
