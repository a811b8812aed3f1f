import type { KafkaApi } from '../../generated/kafka/wire.js';
/** Any API, where only its numbers matter. */
export type AnyKafkaApi = KafkaApi<any, any, any, any>;
/** The codecs of an API number; undefined for one that Tailrace does not speak. */
export declare function apiOfKey(key: number): AnyKafkaApi | undefined;
export declare function isServedVersion(api: AnyKafkaApi, version: number): boolean;
