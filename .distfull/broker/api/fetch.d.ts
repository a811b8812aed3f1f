import { type FetchRequest } from '../../generated/kafka/fetch.js';
export declare const fetch: import("./handler.js").ApiHandler<FetchRequest, {
    errorCode: number;
    responses: never[];
} | {
    throttleTimeMs?: number | undefined;
    errorCode?: number | undefined;
    responses: readonly import("../../generated/kafka/fetch.js").FetchableTopicResponseInput[];
    sessionId: number;
    nodeEndpoints: import("./handler.js").BrokerNode[];
}>;
