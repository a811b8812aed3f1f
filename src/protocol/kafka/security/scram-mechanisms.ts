/** The mechanisms of SCRAM that Kafka has: by name (SASL), and by number (the APIs of users, KIP-554). */
import type { ScramDigest } from './scram-keys.js';

export type ScramMechanism = 'SCRAM-SHA-256' | 'SCRAM-SHA-512';

interface MechanismParts {
  readonly number: number;
  readonly digest: ScramDigest;
}

export const scram: Readonly<Record<ScramMechanism, MechanismParts>> = {
  'SCRAM-SHA-256': { number: 1, digest: 'sha256' },
  'SCRAM-SHA-512': { number: 2, digest: 'sha512' },
};

export const scramMechanisms = Object.keys(scram) as ScramMechanism[];

export const digestOfMechanism: ReadonlyMap<number, ScramDigest> = new Map(
  Object.values(scram).map(({ number, digest }) => [number, digest]),
);
