/** CreateAcls (30), versions 1–3: rules beside those of the configuration. v1 prefixes · v3 users. */
import { createAclsApi } from '../../generated/kafka/create-acls.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { aclFrom, noAuthorizer } from './acl-wire.js';
import { apiHandler } from './handler.js';
export const createAcls = apiHandler(createAclsApi, async ({ creations }, { broker }) => {
    const { rules } = broker;
    if (rules === undefined)
        return { results: creations.map(() => noAuthorizer) };
    const wanted = creations.map(({ resourcePatternType: patternType, ...creation }) => aclFrom({ ...creation, patternType }));
    await rules.add(wanted.filter((acl) => typeof acl !== 'string'));
    return {
        results: wanted.map((acl) => typeof acl === 'string'
            ? { errorCode: ErrorCode.INVALID_REQUEST, errorMessage: acl }
            : { errorCode: ErrorCode.NONE }),
    };
});
//# sourceMappingURL=create-acls.js.map