/**
 * OffsetCommit (8), versions 2–9: durable before it is answered. v2–4 retention (ignored) · v6 leader
 * epoch · v7 instance id. Every partition must exist; where none does, the group is not asked.
 */
import { offsetCommitApi } from '../../generated/kafka/offset-commit.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import type { OffsetToCommit } from '../group/offset-index.js';
import { coordinatorError } from './coordinator-errors.js';
import { apiHandler, type BrokerParts } from './handler.js';

export const offsetCommit = apiHandler(offsetCommitApi, async (request, { broker }) => {
  const checked = checkOffsets(request.topics, broker);
  if (!checked.isAnyKnown) return { topics: checked.answer(ErrorCode.NONE) };
  const identity = {
    memberId: request.memberId,
    instanceId: request.groupInstanceId ?? undefined,
    generation: request.generationIdOrMemberEpoch,
  };
  const error = await coordinatorError(() =>
    broker.groups.commit(request.groupId, identity, checked.good),
  );
  return { topics: checked.answer(error) };
});

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
  readonly partitions: { readonly partitionIndex: number; readonly errorCode: number }[];
}

interface CheckedOffsets {
  readonly good: readonly OffsetToCommit[];
  /** Some partition exists: the group is asked. */
  readonly isAnyKnown: boolean;
  /** With the error of the group. */
  answer(error: number): AnsweredTopic[];
}

/** Also for TxnOffsetCommit: what can be committed, and the answer once its outcome is known. */
export function checkOffsets(topics: readonly AskedTopic[], broker: BrokerParts): CheckedOffsets {
  const { offsetMetadataBytesMax } = broker.limits.group;
  const good: OffsetToCommit[] = [];
  let isAnyKnown = false;
  const checked = topics.map(({ name, partitions }) => ({
    name,
    partitions: partitions.map((asked) => {
      const metadata = asked.committedMetadata ?? '';
      const { partitionIndex } = asked;
      if (broker.topics.partition(name, partitionIndex) === undefined)
        return { partitionIndex, errorCode: ErrorCode.UNKNOWN_TOPIC_OR_PARTITION };
      isAnyKnown = true;
      if (Buffer.byteLength(metadata) > offsetMetadataBytesMax)
        return { partitionIndex, errorCode: ErrorCode.OFFSET_METADATA_TOO_LARGE };
      good.push({
        topic: name,
        partition: partitionIndex,
        offset: asked.committedOffset,
        leaderEpoch: asked.committedLeaderEpoch,
        metadata,
      });
      return { partitionIndex, errorCode: ErrorCode.NONE };
    }),
  }));
  const answer = (error: number): AnsweredTopic[] =>
    checked.map(({ name, partitions }) => ({
      name,
      partitions: partitions.map(({ partitionIndex, errorCode }) => ({
        partitionIndex,
        errorCode: ownOr(errorCode, error),
      })),
    }));
  return { good, isAnyKnown, answer };
}

/** What is wrong with the member or its transaction counts more than metadata that is too long. */
function ownOr(errorCode: number, error: number): number {
  const isOwn = errorCode === ErrorCode.UNKNOWN_TOPIC_OR_PARTITION || error === ErrorCode.NONE;
  return isOwn ? errorCode : error;
}
