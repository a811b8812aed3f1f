/** DeleteGroups (42), versions 0–2: only groups without members. */
import { deleteGroupsApi } from '../../generated/kafka/delete-groups.js';
import { coordinatorError } from './coordinator-errors.js';
import { apiHandler } from './handler.js';
export const deleteGroups = apiHandler(deleteGroupsApi, async (request, { broker }) => {
    const results = [];
    for (const groupId of request.groupsNames)
        results.push({
            groupId,
            errorCode: await coordinatorError(() => broker.groups.delete(groupId)),
        });
    return { results };
});
//# sourceMappingURL=delete-groups.js.map