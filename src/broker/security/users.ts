/**
 * Who may log in. A credential of the configuration counts before one that a client has made: what
 * stands in the file is true, and a change to it over the wire is refused.
 */
import { createHmac, randomBytes } from 'node:crypto';
import { StartError } from '../../core/errors.js';
import {
  formatCredential,
  iterationsDefault,
  parseCredential,
  type ScramCredential,
} from '../../protocol/kafka/security/scram-credential.js';
import {
  digestBytes,
  saltBytes,
  type ScramDigest,
} from '../../protocol/kafka/security/scram-keys.js';
import { credentialKey, type AccessStore } from './access-record.js';

/** Credentials as text (scram-credential.ts), by user. */
export type ConfiguredUsers = Readonly<
  Record<string, { readonly [name in CredentialName]?: string | undefined }>
>;

/** Undefined removes it. */
export interface CredentialChange {
  readonly user: string;
  readonly digest: ScramDigest;
  readonly credential: ScramCredential | undefined;
}

type CredentialName = 'scram-sha-256' | 'scram-sha-512';
type Credentials = ReadonlyMap<string, ScramCredential>;

const digestOf: Readonly<Record<CredentialName, ScramDigest>> = {
  'scram-sha-256': 'sha256',
  'scram-sha-512': 'sha512',
};

export class Users {
  readonly #configured: Credentials;
  readonly #store: AccessStore;
  readonly #decoySecret = randomBytes(32);
  /** Both, by `credentialKey`. */
  #credentials: Credentials = new Map();

  /** Throws StartError for a text that is no credential. */
  constructor(configured: ConfiguredUsers, store: AccessStore) {
    this.#configured = new Map(Object.entries(configured).flatMap(parsed));
    this.#store = store;
    this.#index();
  }

  /** In the order of their names. */
  get names(): readonly string[] {
    return [...new Set([...this.#credentials.keys()].map(userOfKey))].toSorted();
  }

  find(digest: ScramDigest, user: string): ScramCredential | undefined {
    return this.#credentials.get(credentialKey(user, digest));
  }

  isConfigured(digest: ScramDigest, user: string): boolean {
    return this.#configured.has(credentialKey(user, digest));
  }

  /** For SCRAM: of a stranger always the same salt, and keys that no proof fits. */
  readonly credential = (digest: ScramDigest, user: string): ScramCredential =>
    this.find(digest, user) ?? this.#decoy(digest, user);

  /** For PLAIN, where any digest will do. */
  readonly anyCredential = (user: string): ScramCredential =>
    this.find('sha256', user) ?? this.find('sha512', user) ?? this.#decoy('sha256', user);

  /** All or none. Resolves when they are durable and count. */
  async change(changes: readonly CredentialChange[]): Promise<void> {
    await this.#store.changeAccess(
      changes.map(({ user, digest, credential }) => {
        const text = credential && formatCredential(credential);
        const record = text && ({ kind: 'credential', user, digest, text } as const);
        return [credentialKey(user, digest), record || undefined] as const;
      }),
    );
    this.#index();
  }

  #index(): void {
    const credentials = new Map<string, ScramCredential>();
    for (const record of this.#store.accessRecords) {
      if (record.kind !== 'credential') continue;
      const credential = parseCredential(record.digest, record.text);
      if (credential !== undefined)
        credentials.set(credentialKey(record.user, record.digest), credential);
    }
    this.#credentials = new Map([...credentials, ...this.#configured]);
  }

  /** Looks like what `tailrace users` makes; Kafka's own tools salt and repeat otherwise. */
  #decoy(digest: ScramDigest, user: string): ScramCredential {
    const hmac = createHmac('sha256', this.#decoySecret).update(`${digest} ${user}`).digest();
    const salt = hmac.subarray(0, saltBytes);
    const key = randomBytes(digestBytes[digest]);
    return { digest, salt, storedKey: key, serverKey: key, iterations: iterationsDefault };
  }
}

function userOfKey(key: string): string {
  return key.split(' ').slice(2).join(' ');
}

function parsed([user, texts]: [string, ConfiguredUsers[string]]): [string, ScramCredential][] {
  return Object.entries(texts).flatMap(([name, text]) => {
    if (text === undefined) return [];
    const digest = digestOf[name as CredentialName];
    const credential = parseCredential(digest, text);
    if (credential !== undefined) return [[credentialKey(user, digest), credential]];
    throw new StartError(
      `broker.users.${user}.${name} is no credential: write what \`tailrace users hash\` prints`,
    );
  });
}
