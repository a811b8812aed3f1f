import type { ScramDigest } from '../../protocol/kafka/security/scram-keys.js';
export declare const digestOfMechanism: ReadonlyMap<number, ScramDigest>;
