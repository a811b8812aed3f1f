import { kafkaApis } from '../../generated/kafka/apis.js';
const byKey = new Map(kafkaApis.map((api) => [api.key, api]));
/** The codecs of an API number; undefined for one that Tailrace does not speak. */
export function apiOfKey(key) {
    return byKey.get(key);
}
export function isServedVersion(api, version) {
    return version >= api.minVersion && version <= api.maxVersion;
}
//# sourceMappingURL=api-keys.js.map