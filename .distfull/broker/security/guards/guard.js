import { ErrorCode } from '../../../protocol/kafka/error-codes.js';
export function guard(api, check) {
    return { key: api.key, check };
}
/** Of an API that everybody may ask. */
export function unguarded(api) {
    return { key: api.key, check: () => undefined };
}
export function split(items, isGranted) {
    const granted = [];
    const refused = [];
    for (const item of items)
        (isGranted(item) ? granted : refused).push(item);
    return { granted, refused };
}
export const topicRefused = {
    errorCode: ErrorCode.TOPIC_AUTHORIZATION_FAILED,
    errorMessage: 'Topic authorization failed.',
};
export const clusterRefused = {
    errorCode: ErrorCode.CLUSTER_AUTHORIZATION_FAILED,
    errorMessage: 'Cluster authorization failed.',
};
export const groupRefused = { errorCode: ErrorCode.GROUP_AUTHORIZATION_FAILED };
export const transactionRefused = {
    errorCode: ErrorCode.TRANSACTIONAL_ID_AUTHORIZATION_FAILED,
};
//# sourceMappingURL=guard.js.map