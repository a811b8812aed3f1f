/**
 * Who may log in. A credential of the configuration counts before one that was made over the wire:
 * what stands in the file is true, and a change to it there is refused (alter-user-scram-credentials).
 */
import { createHmac, randomBytes } from 'node:crypto';
import { StartError } from '../../core/errors.js';
import {
  iterationsDefault,
  parseCredential,
  type ScramCredential,
} from '../../protocol/kafka/security/scram-credential.js';
import { digestBytes, type ScramDigest } from '../../protocol/kafka/security/scram-keys.js';

/** Credentials as text (scram-credential.ts), by user. */
export type ConfiguredUsers = Readonly<
  Record<string, { readonly [name in CredentialName]?: string | undefined }>
>;

type CredentialName = 'scram-sha-256' | 'scram-sha-512';
type UserCredentials = ReadonlyMap<ScramDigest, ScramCredential>;

const digestOf: Readonly<Record<CredentialName, ScramDigest>> = {
  'scram-sha-256': 'sha256',
  'scram-sha-512': 'sha512',
};

export class Users {
  readonly #configured: ReadonlyMap<string, UserCredentials>;
  readonly #decoySecret = randomBytes(32);

  /** Throws StartError for a text that is no credential. */
  static of(users: ConfiguredUsers): Users {
    return new Users(
      new Map(
        Object.entries(users).map(([user, texts]) => [user, credentialsOf(user, texts)] as const),
      ),
    );
  }

  private constructor(configured: ReadonlyMap<string, UserCredentials>) {
    this.#configured = configured;
  }

  /** For SCRAM: of a stranger always the same salt, and keys that no proof fits. */
  readonly credential = (digest: ScramDigest, user: string): ScramCredential =>
    this.#find(digest, user) ?? this.#decoy(digest, user);

  /** For PLAIN, where any digest will do. */
  readonly anyCredential = (user: string): ScramCredential =>
    this.#find('sha256', user) ?? this.#find('sha512', user) ?? this.#decoy('sha256', user);

  #find(digest: ScramDigest, user: string): ScramCredential | undefined {
    return this.#configured.get(user)?.get(digest);
  }

  #decoy(digest: ScramDigest, user: string): ScramCredential {
    const salt = createHmac('sha256', this.#decoySecret).update(`${digest} ${user}`).digest();
    const key = randomBytes(digestBytes[digest]);
    return { digest, salt, storedKey: key, serverKey: key, iterations: iterationsDefault };
  }
}

function credentialsOf(user: string, texts: ConfiguredUsers[string]): UserCredentials {
  const credentials = new Map<ScramDigest, ScramCredential>();
  for (const [name, text] of Object.entries(texts)) {
    if (text === undefined) continue;
    const digest = digestOf[name as CredentialName];
    const credential = parseCredential(digest, text);
    if (credential === undefined)
      throw new StartError(
        `broker.users.${user}.${name} is no credential: write what \`tailrace users hash\` prints`,
      );
    credentials.set(digest, credential);
  }
  return credentials;
}
