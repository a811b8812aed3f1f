/**
 * The pipeline's own way into its broker, where that has rules or no open listener: one more listener
 * on loopback, with a user who may do everything and whose password is new at each start. It stands
 * in the broker's directory, readable for its owner alone, for the commands that ask the broker.
 */
import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrokerModel, ListenerModel } from '../config/model.js';
import { systemCodeOf } from '../core/errors.js';
import type { InternalLogin } from '../protocol/kafka/security/internal-login.js';
import { formatCredential, hashPassword } from '../protocol/kafka/security/scram-credential.js';
import { iterationsMin } from '../protocol/kafka/security/scram-keys.js';

/** No user of a configuration is called so by accident. */
const username = '__tailrace';
const listenerName = 'INTERNAL';

export interface InternalAccess {
  readonly password: string;
  readonly listener: ListenerModel;
  readonly users: BrokerModel['users'];
  readonly superUsers: readonly string[];
}

/** Undefined where the broker is open to all. */
export async function internalAccess(broker: BrokerModel): Promise<InternalAccess | undefined> {
  const isOpen = broker.listeners.some(({ tls, sasl }) => tls === undefined && sasl === undefined);
  if (isOpen && broker.acls === undefined) return undefined;
  // Random as it is, more rounds would make it no harder to guess.
  const password = randomBytes(32).toString('base64url');
  const credential = await hashPassword('sha256', password, randomBytes(16), iterationsMin);
  return {
    password,
    listener: {
      name: listenerName,
      host: '127.0.0.1',
      port: 0,
      sasl: { mechanisms: ['SCRAM-SHA-256'], lifetimeMs: 0 },
      key: 'broker.listeners',
    },
    users: { [username]: { 'scram-sha-256': formatCredential(credential) } },
    superUsers: [username],
  };
}

/** `addresses`: of the broker's listeners, by name. */
export function internalLogin(
  { password }: InternalAccess,
  addresses: ReadonlyMap<string, { readonly host: string; readonly port: number }>,
): InternalLogin {
  const { host, port } = addresses.get(listenerName)!;
  return { address: `${host}:${port}`, username, password };
}

export async function writeInternalLogin(dataDir: string, login: InternalLogin): Promise<void> {
  const file = fileIn(dataDir);
  await writeFile(`${file}.tmp`, JSON.stringify(login), { mode: 0o600 });
  await rename(`${file}.tmp`, file);
}

/** Undefined where none is needed, or the broker does not run. */
export async function readInternalLogin(dataDir: string): Promise<InternalLogin | undefined> {
  try {
    return JSON.parse(await readFile(fileIn(dataDir), 'utf8')) as InternalLogin;
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

export async function removeInternalLogin(dataDir: string): Promise<void> {
  await rm(fileIn(dataDir), { force: true });
}

function fileIn(dataDir: string): string {
  return join(dataDir, 'internal-login.json');
}
