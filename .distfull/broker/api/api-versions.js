/**
 * ApiVersions (18), versions 0–4: what this broker speaks. A version that is not known is answered
 * in version 0 (dispatch.ts), and clients ask again. No features are announced: transactions are v1.
 * v3 names the client's software · v4 features that begin at 0.
 */
import { apiVersionsApi } from '../../generated/kafka/api-versions.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { apiHandler } from './handler.js';
import { apiHandlers } from './index.js';
const softwareVersion = 3;
const softwarePattern = /^[a-zA-Z0-9](?:[a-zA-Z0-9\-.]*[a-zA-Z0-9])?$/;
export const apiVersions = apiHandler(apiVersionsApi, (request, { version }) => {
    const { clientSoftwareName, clientSoftwareVersion } = request;
    const isNamed = softwarePattern.test(clientSoftwareName) && softwarePattern.test(clientSoftwareVersion);
    if (version >= softwareVersion && !isNamed)
        return { errorCode: ErrorCode.INVALID_REQUEST, apiKeys: [] };
    return { apiKeys: served() };
});
/** The answer to a version that is not served: enough for the client to choose one. */
export function unsupportedApiVersions() {
    return { errorCode: ErrorCode.UNSUPPORTED_VERSION, apiKeys: [rangeOf(apiVersionsApi)] };
}
function served() {
    return [...apiHandlers.map(({ api }) => rangeOf(api)), rangeOf(apiVersionsApi)];
}
function rangeOf(api) {
    return { apiKey: api.key, minVersion: api.advertisedMinVersion, maxVersion: api.maxVersion };
}
//# sourceMappingURL=api-versions.js.map