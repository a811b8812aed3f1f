/**
 * EndTxn (26), versions 0–4: answered when the outcome is durable and readers see it.
 * v2 PRODUCER_FENCED · v4 TRANSACTION_ABORTABLE, which this request never meets.
 */
import { endTxnApi } from '../../generated/kafka/end-txn.js';
import { apiHandler } from './handler.js';
import { fencedAs, coordinatorError } from './coordinator-errors.js';
const fencedVersion = 2;
export const endTxn = apiHandler(endTxnApi, async (request, { broker, version }) => {
    const type = request.committed ? 'commit' : 'abort';
    const error = await coordinatorError(() => broker.transactions.end(request.transactionalId, request, type));
    return { errorCode: fencedAs(error, version >= fencedVersion) };
});
//# sourceMappingURL=end-txn.js.map