import type { ApiVersionInput } from '../../generated/kafka/api-versions.js';
export declare const apiVersions: import("./handler.js").ApiHandler<import("../../generated/kafka/api-versions.js").ApiVersionsRequest, {
    errorCode: 42;
    apiKeys: never[];
} | {
    errorCode?: never;
    apiKeys: ApiVersionInput[];
}>;
/** The answer to a version that is not served: enough for the client to choose one. */
export declare function unsupportedApiVersions(): {
    errorCode: number;
    apiKeys: ApiVersionInput[];
};
