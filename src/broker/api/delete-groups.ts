/** DeleteGroups (42), versions 0–2: only groups without members. */
import { deleteGroupsApi } from '../../generated/kafka/delete-groups.js';
import { apiHandler } from './handler.js';
import { commitError } from './offset-commit.js';

export const deleteGroups = apiHandler(deleteGroupsApi, async (request, { broker }) => {
  const results = [];
  for (const groupId of request.groupsNames)
    results.push({ groupId, errorCode: await commitError(broker.groups.delete(groupId)) });
  return { results };
});
