/** ListGroups (16), versions 0–4. v4 filters by state, case ignored. */
import { listGroupsApi } from '../../generated/kafka/list-groups.js';
import { apiHandler } from './handler.js';

export const listGroups = apiHandler(listGroupsApi, (request, { broker }) => {
  const wanted = new Set(request.statesFilter.map((state) => state.toLowerCase()));
  return {
    groups: broker.groups.all
      .filter(({ state }) => wanted.size === 0 || wanted.has(state.toLowerCase()))
      .map(({ groupId, protocolType, state }) => ({
        groupId,
        protocolType: protocolType ?? '',
        groupState: state,
      })),
  };
});
