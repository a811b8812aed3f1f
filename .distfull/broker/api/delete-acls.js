/**
 * DeleteAcls (31), versions 1–3: takes away the rules that filters mean. Those of the configuration
 * stay, and say so.
 */
import { deleteAclsApi, } from '../../generated/kafka/delete-acls.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { aclToWire, filterFrom, noAuthorizer } from './acl-wire.js';
import { apiHandler } from './handler.js';
const kept = {
    errorCode: ErrorCode.POLICY_VIOLATION,
    errorMessage: 'the rule is one of broker.acls: change it in the configuration',
};
export const deleteAcls = apiHandler(deleteAclsApi, async (request, { broker: { rules } }) => {
    if (rules === undefined)
        return { filterResults: request.filters.map(() => ({ ...noAuthorizer, matchingAcls: [] })) };
    const filters = request.filters.map(filterFrom);
    const removed = await rules.remove(filters.filter((filter) => typeof filter !== 'string'));
    const results = removed.values();
    return {
        filterResults: filters.map((filter) => typeof filter === 'string'
            ? { errorCode: ErrorCode.INVALID_REQUEST, errorMessage: filter, matchingAcls: [] }
            : resultOf(results.next().value ?? [])),
    };
});
function resultOf(removed) {
    return {
        matchingAcls: removed.map(({ acl, isKept }) => ({ ...aclToWire(acl), ...(isKept && kept) })),
    };
}
//# sourceMappingURL=delete-acls.js.map