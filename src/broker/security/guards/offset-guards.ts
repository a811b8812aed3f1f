/** Offsets of groups: by the group, and in it by topic. Where a group's coordinator is. */
import { findCoordinatorApi } from '../../../generated/kafka/find-coordinator.js';
import { offsetCommitApi } from '../../../generated/kafka/offset-commit.js';
import { offsetDeleteApi } from '../../../generated/kafka/offset-delete.js';
import {
  offsetFetchApi,
  type OffsetFetchRequest,
  type OffsetFetchResponseInput,
} from '../../../generated/kafka/offset-fetch.js';
import type { Access } from '../access.js';
import {
  groupRefused,
  guard,
  split,
  topicRefused,
  transactionRefused,
  type Guard,
  type Verdict,
} from './guard.js';

interface Topic<Partition> {
  readonly name: string;
  readonly partitions: readonly Partition[];
}

const groupKeyType = 0;
const transactionKeyType = 1;
const manyKeysVersion = 4;
const manyGroupsVersion = 8;
const { errorCode: refusedCode } = topicRefused;
const nowhere = { nodeId: -1, host: '', port: -1 };

const findCoordinatorGuard = guard(findCoordinatorApi, (request, { access, version }) => {
  const { keyType, key, coordinatorKeys } = request;
  const isGranted = (each: string): boolean => {
    if (keyType === groupKeyType) return access.may('describe', 'group', each);
    if (keyType === transactionKeyType) return access.may('describe', 'transactionalId', each);
    return true;
  };
  const { errorCode } = keyType === groupKeyType ? groupRefused : transactionRefused;
  const refusal = { ...nowhere, errorCode, errorMessage: 'Authorization failed.' };
  if (version < manyKeysVersion) return isGranted(key) ? undefined : { answer: refusal };
  const { granted, refused } = split(coordinatorKeys, isGranted);
  if (refused.length === 0) return undefined;
  const answers = refused.map((each) => ({ key: each, ...refusal }));
  return {
    request: { ...request, coordinatorKeys: granted },
    complete: (response) => ({
      ...response,
      coordinators: [...(response.coordinators ?? []), ...answers],
    }),
  };
});

/** Of each partition of these topics. */
export function refusedPartitions(
  topics: readonly Topic<{ readonly partitionIndex: number }>[],
  errorCode: number,
): Topic<{ readonly partitionIndex: number; readonly errorCode: number }>[] {
  return topics.map(({ name, partitions }) => ({
    name,
    partitions: partitions.map(({ partitionIndex }) => ({ partitionIndex, errorCode })),
  }));
}

/** Leaves the topics that may be read; each partition of the others is refused in the answer. */
export function readableTopics<
  Request extends { readonly topics: readonly Topic<{ readonly partitionIndex: number }>[] },
  Response extends { readonly topics: readonly unknown[] },
>(request: Request, access: Access): Verdict<Request, Response> {
  const { granted, refused } = split(request.topics, ({ name }) =>
    access.may('read', 'topic', name),
  );
  if (refused.length === 0) return undefined;
  const answers = refusedPartitions(refused, refusedCode);
  return {
    request: { ...request, topics: granted },
    complete: (response) => ({ ...response, topics: [...response.topics, ...answers] }),
  };
}

const offsetCommitGuard = guard(offsetCommitApi, (request, { access }) => {
  if (!access.may('read', 'group', request.groupId))
    return { answer: { topics: refusedPartitions(request.topics, groupRefused.errorCode) } };
  return readableTopics(request, access);
});

const offsetDeleteGuard = guard(offsetDeleteApi, (request, { access }) => {
  if (!access.may('delete', 'group', request.groupId))
    return { answer: { ...groupRefused, topics: [] } };
  return readableTopics(request, access);
});

type AskedTopics = OffsetFetchRequest['topics'];
type ToldTopics = NonNullable<OffsetFetchResponseInput['topics']>;

interface FetchedOffsets {
  readonly asked: AskedTopics;
  readonly complete: (told: ToldTopics) => ToldTopics;
}

/** Of all topics those that may not be seen are left out; one that is named is refused. */
function visibleOffsets(access: Access, asked: AskedTopics): FetchedOffsets {
  const isGranted = ({ name }: { readonly name: string }): boolean =>
    access.may('describe', 'topic', name);
  if (asked === null) return { asked, complete: (told) => told.filter(isGranted) };
  const { granted, refused } = split(asked, isGranted);
  const answers = refused.map(({ name, partitionIndexes }) => ({
    name,
    partitions: partitionIndexes.map((partitionIndex) => ({
      partitionIndex,
      committedOffset: -1,
      metadata: '',
      errorCode: refusedCode,
    })),
  }));
  return { asked: granted, complete: (told) => [...told, ...answers] };
}

const offsetFetchGuard = guard(offsetFetchApi, (request, { access, version }) => {
  if (!access.isLimited) return undefined;
  if (version < manyGroupsVersion) {
    if (!access.may('describe', 'group', request.groupId))
      return { answer: { ...groupRefused, topics: refusedOffsets(request.topics), groups: [] } };
    const { asked, complete } = visibleOffsets(access, request.topics);
    return {
      request: { ...request, topics: asked },
      complete: (response) => ({ ...response, topics: complete(response.topics ?? []) }),
    };
  }
  const { granted, refused } = split(request.groups, ({ groupId }) =>
    access.may('describe', 'group', groupId),
  );
  const visible = new Map(
    granted.map(({ groupId, topics }) => [groupId, visibleOffsets(access, topics)] as const),
  );
  const answers = refused.map(({ groupId }) => ({ ...groupRefused, groupId, topics: [] }));
  return {
    request: {
      ...request,
      groups: granted.map((group) => ({ ...group, topics: visible.get(group.groupId)!.asked })),
    },
    complete: (response) => ({
      ...response,
      groups: [
        ...(response.groups ?? []).map((group) => ({
          ...group,
          topics: visible.get(group.groupId)?.complete(group.topics) ?? [],
        })),
        ...answers,
      ],
    }),
  };
});

/** Version 1 has no error of the whole. */
function refusedOffsets(topics: AskedTopics): ToldTopics {
  return (topics ?? []).map(({ name, partitionIndexes }) => ({
    name,
    partitions: partitionIndexes.map((partitionIndex) => ({
      partitionIndex,
      committedOffset: -1,
      metadata: '',
      ...groupRefused,
    })),
  }));
}

export const offsetGuards: readonly Guard[] = [
  findCoordinatorGuard,
  offsetCommitGuard,
  offsetDeleteGuard,
  offsetFetchGuard,
];
