/**
 * How the parts of one pipeline get into its own broker, whatever that asks of others: by a listener
 * on loopback and a password that is new at each start.
 */
import type { ClusterOptions } from '../client/cluster.js';

export interface InternalLogin {
  /** `host:port`. */
  readonly address: string;
  readonly username: string;
  readonly password: string;
}

/** What a client has to know to get in. */
export type ClusterAccess = Pick<ClusterOptions, 'bootstrapServers' | 'security'>;

/** `brokers`: where to connect without one. */
export function accessTo(
  brokers: readonly string[],
  login: InternalLogin | undefined,
): ClusterAccess {
  if (login === undefined) return { bootstrapServers: brokers };
  const { address, username, password } = login;
  const sasl = { mechanism: 'SCRAM-SHA-256', username, password } as const;
  return { bootstrapServers: [address], security: () => Promise.resolve({ sasl }) };
}
