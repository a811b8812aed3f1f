/**
 * AddOffsetsToTxn (25), versions 0–4: the offsets of a group become part of the transaction.
 * v2 PRODUCER_FENCED · v4 TRANSACTION_ABORTABLE, which this request never meets.
 */
import { addOffsetsToTxnApi } from '../../generated/kafka/add-offsets-to-txn.js';
import { apiHandler } from './handler.js';
import { fencedAs, coordinatorError } from './coordinator-errors.js';
const fencedVersion = 2;
export const addOffsetsToTxn = apiHandler(addOffsetsToTxnApi, async (request, { broker, version }) => {
    const error = await coordinatorError(() => broker.transactions.add(request.transactionalId, request, [], [request.groupId]));
    return { errorCode: fencedAs(error, version >= fencedVersion) };
});
//# sourceMappingURL=add-offsets-to-txn.js.map