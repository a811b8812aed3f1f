/** ListGroups (16), versions 0–5. Filters ignore case: v4 by state, v5 by type, which is always classic. */
import { listGroupsApi } from '../../generated/kafka/list-groups.js';
import { apiHandler } from './handler.js';
const groupType = 'classic';
export const listGroups = apiHandler(listGroupsApi, ({ statesFilter, typesFilter }, { broker }) => ({
    groups: broker.groups.all
        .filter(({ state }) => passes(state, statesFilter) && passes(groupType, typesFilter))
        .map(({ groupId, protocolType = '', state }) => ({
        groupId,
        protocolType,
        groupState: state,
        groupType,
    })),
}));
function passes(value, filter) {
    return filter.length === 0 || filter.some((each) => each.toLowerCase() === value.toLowerCase());
}
//# sourceMappingURL=list-groups.js.map