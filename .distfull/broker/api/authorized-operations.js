/**
 * What a client may do with a topic or the cluster, as the bits of Kafka's `AclOperation` numbers.
 * Without an authorizer Kafka answers all operations that exist for the resource.
 */
const operation = {
    read: 3,
    write: 4,
    create: 5,
    delete: 6,
    alter: 7,
    describe: 8,
    clusterAction: 9,
    describeConfigs: 10,
    alterConfigs: 11,
    idempotentWrite: 12,
};
/** Of a response in which nobody asked for them. */
export const operationsNotAsked = -2_147_483_648;
export const allTopicOperations = bitsOf([
    'read',
    'write',
    'create',
    'delete',
    'alter',
    'describe',
    'describeConfigs',
    'alterConfigs',
]);
export const allClusterOperations = bitsOf([
    'create',
    'alter',
    'describe',
    'clusterAction',
    'describeConfigs',
    'alterConfigs',
    'idempotentWrite',
]);
function bitsOf(operations) {
    return operations.reduce((bits, each) => bits | (1 << operation[each]), 0);
}
//# sourceMappingURL=authorized-operations.js.map