/**
 * TxnOffsetCommit (28), versions 0–4: offsets that count when the transaction is committed.
 * v3 names the member (KIP-447), so that one which lost its partitions is refused · v4
 * TRANSACTION_ABORTABLE.
 */
import { txnOffsetCommitApi } from '../../generated/kafka/txn-offset-commit.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { apiHandler } from './handler.js';
import { checkOffsets } from './offset-commit.js';
import { abortableAs, fencedAs, coordinatorError } from './coordinator-errors.js';

const abortableVersion = 4;

export const txnOffsetCommit = apiHandler(
  txnOffsetCommitApi,
  async (request, { broker, version }) => {
    const { transactionalId, groupId, producerId } = request;
    const checked = checkOffsets(request.topics, broker);
    if (!checked.isAnyKnown) return { topics: checked.answer(ErrorCode.NONE) };
    // As in Kafka the group is there from now on, whatever is said of the transaction.
    broker.groups.ensure(groupId);
    const identity = {
      memberId: request.memberId,
      instanceId: request.groupInstanceId ?? undefined,
      generation: request.generationId,
    };
    const error = await coordinatorError(() =>
      broker.transactions.withOpenGroup(transactionalId, request, groupId, () =>
        broker.groups.commitInTransaction(groupId, producerId, identity, checked.good),
      ),
    );
    return {
      topics: checked.answer(abortableAs(fencedAs(error, false), version >= abortableVersion)),
    };
  },
);
