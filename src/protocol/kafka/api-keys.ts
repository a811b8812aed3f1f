import { kafkaApis } from '../../generated/kafka/apis.js';
import type { KafkaApi } from '../../generated/kafka/wire.js';

/** Any API, where only its numbers matter. */
// `any`: reading gives and writing takes what the API's own descriptor types.
export type AnyKafkaApi = KafkaApi<any, any, any, any>;

const byKey = new Map<number, AnyKafkaApi>(kafkaApis.map((api) => [api.key, api]));

/** The codecs of an API number; undefined for one that Tailrace does not speak. */
export function apiOfKey(key: number): AnyKafkaApi | undefined {
  return byKey.get(key);
}

export function isServedVersion(api: AnyKafkaApi, version: number): boolean {
  return version >= api.minVersion && version <= api.maxVersion;
}
