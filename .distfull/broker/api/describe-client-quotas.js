/** DescribeClientQuotas (48), versions 0–1: there are none. */
import { describeClientQuotasApi } from '../../generated/kafka/describe-client-quotas.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { apiHandler } from './handler.js';
const entityTypes = new Set(['user', 'client-id', 'ip']);
export const describeClientQuotas = apiHandler(describeClientQuotasApi, ({ components }) => {
    const unknown = components.find(({ entityType }) => !entityTypes.has(entityType));
    if (unknown === undefined)
        return { entries: [] };
    return {
        errorCode: ErrorCode.UNSUPPORTED_VERSION,
        errorMessage: `Unsupported entity type ${unknown.entityType}`,
        entries: null,
    };
});
//# sourceMappingURL=describe-client-quotas.js.map