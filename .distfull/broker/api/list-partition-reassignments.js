/** ListPartitionReassignments (46), version 0: with one broker there is nowhere to move anything. */
import { listPartitionReassignmentsApi } from '../../generated/kafka/list-partition-reassignments.js';
import { apiHandler } from './handler.js';
export const listPartitionReassignments = apiHandler(listPartitionReassignmentsApi, () => ({
    topics: [],
}));
//# sourceMappingURL=list-partition-reassignments.js.map