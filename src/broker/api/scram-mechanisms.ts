import type { ScramDigest } from '../../protocol/kafka/security/scram-keys.js';

/** As the APIs of users number them. */
const digests: readonly (readonly [number: number, digest: ScramDigest])[] = [
  [1, 'sha256'],
  [2, 'sha512'],
];

export const digestOfMechanism: ReadonlyMap<number, ScramDigest> = new Map(digests);
