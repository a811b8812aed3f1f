/** AlterClientQuotas (49), versions 0–1: refused, for a quota that does not act would mislead. */
import { alterClientQuotasApi } from '../../generated/kafka/alter-client-quotas.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { apiHandler } from './handler.js';
export const alterClientQuotas = apiHandler(alterClientQuotasApi, ({ entries }) => ({
    entries: entries.map(({ entity }) => ({
        entity,
        errorCode: ErrorCode.INVALID_REQUEST,
        errorMessage: 'This broker has no client quotas.',
    })),
}));
//# sourceMappingURL=alter-client-quotas.js.map