// Generated from schemas/kafka/ by `npm run generate`. Do not edit.
import { produceApi } from './produce.js';
import { fetchApi } from './fetch.js';
import { listOffsetsApi } from './list-offsets.js';
import { metadataApi } from './metadata.js';
import { offsetCommitApi } from './offset-commit.js';
import { offsetFetchApi } from './offset-fetch.js';
import { findCoordinatorApi } from './find-coordinator.js';
import { joinGroupApi } from './join-group.js';
import { heartbeatApi } from './heartbeat.js';
import { leaveGroupApi } from './leave-group.js';
import { syncGroupApi } from './sync-group.js';
import { describeGroupsApi } from './describe-groups.js';
import { listGroupsApi } from './list-groups.js';
import { saslHandshakeApi } from './sasl-handshake.js';
import { apiVersionsApi } from './api-versions.js';
import { createTopicsApi } from './create-topics.js';
import { deleteTopicsApi } from './delete-topics.js';
import { deleteRecordsApi } from './delete-records.js';
import { initProducerIdApi } from './init-producer-id.js';
import { offsetForLeaderEpochApi } from './offset-for-leader-epoch.js';
import { addPartitionsToTxnApi } from './add-partitions-to-txn.js';
import { addOffsetsToTxnApi } from './add-offsets-to-txn.js';
import { endTxnApi } from './end-txn.js';
import { writeTxnMarkersApi } from './write-txn-markers.js';
import { txnOffsetCommitApi } from './txn-offset-commit.js';
import { describeAclsApi } from './describe-acls.js';
import { createAclsApi } from './create-acls.js';
import { deleteAclsApi } from './delete-acls.js';
import { describeConfigsApi } from './describe-configs.js';
import { alterConfigsApi } from './alter-configs.js';
import { describeLogDirsApi } from './describe-log-dirs.js';
import { saslAuthenticateApi } from './sasl-authenticate.js';
import { createPartitionsApi } from './create-partitions.js';
import { deleteGroupsApi } from './delete-groups.js';
import { electLeadersApi } from './elect-leaders.js';
import { incrementalAlterConfigsApi } from './incremental-alter-configs.js';
import { listPartitionReassignmentsApi } from './list-partition-reassignments.js';
import { offsetDeleteApi } from './offset-delete.js';
import { describeClientQuotasApi } from './describe-client-quotas.js';
import { alterClientQuotasApi } from './alter-client-quotas.js';
import { describeUserScramCredentialsApi } from './describe-user-scram-credentials.js';
import { alterUserScramCredentialsApi } from './alter-user-scram-credentials.js';
import { describeClusterApi } from './describe-cluster.js';
import { describeProducersApi } from './describe-producers.js';
import { describeTransactionsApi } from './describe-transactions.js';
import { listTransactionsApi } from './list-transactions.js';
import { describeTopicPartitionsApi } from './describe-topic-partitions.js';
/** Every API that has codecs, by its number. */
export const kafkaApis = [
    produceApi,
    fetchApi,
    listOffsetsApi,
    metadataApi,
    offsetCommitApi,
    offsetFetchApi,
    findCoordinatorApi,
    joinGroupApi,
    heartbeatApi,
    leaveGroupApi,
    syncGroupApi,
    describeGroupsApi,
    listGroupsApi,
    saslHandshakeApi,
    apiVersionsApi,
    createTopicsApi,
    deleteTopicsApi,
    deleteRecordsApi,
    initProducerIdApi,
    offsetForLeaderEpochApi,
    addPartitionsToTxnApi,
    addOffsetsToTxnApi,
    endTxnApi,
    writeTxnMarkersApi,
    txnOffsetCommitApi,
    describeAclsApi,
    createAclsApi,
    deleteAclsApi,
    describeConfigsApi,
    alterConfigsApi,
    describeLogDirsApi,
    saslAuthenticateApi,
    createPartitionsApi,
    deleteGroupsApi,
    electLeadersApi,
    incrementalAlterConfigsApi,
    listPartitionReassignmentsApi,
    offsetDeleteApi,
    describeClientQuotasApi,
    alterClientQuotasApi,
    describeUserScramCredentialsApi,
    alterUserScramCredentialsApi,
    describeClusterApi,
    describeProducersApi,
    describeTransactionsApi,
    listTransactionsApi,
    describeTopicPartitionsApi,
];
//# sourceMappingURL=apis.js.map