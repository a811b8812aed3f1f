/** What concerns the broker as a whole, and what everybody may ask. */
import { alterClientQuotasApi } from '../../../generated/kafka/alter-client-quotas.js';
import { alterUserScramCredentialsApi } from '../../../generated/kafka/alter-user-scram-credentials.js';
import { apiVersionsApi } from '../../../generated/kafka/api-versions.js';
import { createAclsApi } from '../../../generated/kafka/create-acls.js';
import { deleteAclsApi } from '../../../generated/kafka/delete-acls.js';
import { describeAclsApi } from '../../../generated/kafka/describe-acls.js';
import { describeClientQuotasApi } from '../../../generated/kafka/describe-client-quotas.js';
import { describeClusterApi } from '../../../generated/kafka/describe-cluster.js';
import { describeLogDirsApi } from '../../../generated/kafka/describe-log-dirs.js';
import { describeUserScramCredentialsApi } from '../../../generated/kafka/describe-user-scram-credentials.js';
import { electLeadersApi } from '../../../generated/kafka/elect-leaders.js';
import { listPartitionReassignmentsApi } from '../../../generated/kafka/list-partition-reassignments.js';
import { saslAuthenticateApi } from '../../../generated/kafka/sasl-authenticate.js';
import { saslHandshakeApi } from '../../../generated/kafka/sasl-handshake.js';
import { writeTxnMarkersApi } from '../../../generated/kafka/write-txn-markers.js';
import type { KafkaApi } from '../../../generated/kafka/wire.js';
import type { Operation } from '../../../protocol/kafka/security/acl.js';
import { clusterRefused, guard, unguarded, type Guard } from './guard.js';

/** All or nothing, by one right on the cluster. */
function clusterGuard<Request, Response>(
  api: KafkaApi<Request, any, any, Response>,
  operation: Operation,
  refusalOf: (request: Request) => Response,
): Guard {
  return guard(api, (request, { access }) =>
    access.mayOnCluster(operation) ? undefined : { answer: refusalOf(request) },
  );
}

/** KIP-1037: it is not for brokers alone. */
const writeTxnMarkersGuard = guard(writeTxnMarkersApi, ({ markers }, { access }) => {
  if (access.mayOnCluster('alter') || access.mayOnCluster('clusterAction')) return undefined;
  const answers = markers.map(({ producerId, topics }) => ({
    producerId,
    topics: topics.map(({ name, partitionIndexes }) => ({
      name,
      partitions: partitionIndexes.map((partitionIndex) => ({
        partitionIndex,
        errorCode: clusterRefused.errorCode,
      })),
    })),
  }));
  return { answer: { markers: answers } };
});

export const clusterGuards: readonly Guard[] = [
  unguarded(apiVersionsApi),
  unguarded(saslHandshakeApi),
  unguarded(saslAuthenticateApi),
  unguarded(describeClusterApi),
  clusterGuard(describeAclsApi, 'describe', () => ({ ...clusterRefused, resources: [] })),
  clusterGuard(createAclsApi, 'alter', ({ creations }) => ({
    results: creations.map(() => clusterRefused),
  })),
  clusterGuard(deleteAclsApi, 'alter', ({ filters }) => ({
    filterResults: filters.map(() => ({ ...clusterRefused, matchingAcls: [] })),
  })),
  clusterGuard(describeUserScramCredentialsApi, 'describe', () => ({
    ...clusterRefused,
    results: [],
  })),
  clusterGuard(alterUserScramCredentialsApi, 'alter', ({ deletions, upsertions }) => {
    const users = new Set([...deletions, ...upsertions].map(({ name }) => name));
    return { results: Array.from(users, (user) => ({ user, ...clusterRefused })) };
  }),
  clusterGuard(describeClientQuotasApi, 'describeConfigs', () => ({
    ...clusterRefused,
    entries: null,
  })),
  clusterGuard(alterClientQuotasApi, 'alterConfigs', ({ entries }) => ({
    entries: entries.map(({ entity }) => ({ ...clusterRefused, entity })),
  })),
  clusterGuard(describeLogDirsApi, 'describe', () => ({ ...clusterRefused, results: [] })),
  clusterGuard(listPartitionReassignmentsApi, 'describe', () => ({
    ...clusterRefused,
    topics: [],
  })),
  clusterGuard(electLeadersApi, 'alter', ({ topicPartitions }) => ({
    ...clusterRefused,
    // Version 0 has no error of the whole.
    replicaElectionResults: (topicPartitions ?? []).map(({ topic, partitions }) => ({
      topic,
      partitionResult: partitions.map((partitionId) => ({ partitionId, ...clusterRefused })),
    })),
  })),
  writeTxnMarkersGuard,
];
