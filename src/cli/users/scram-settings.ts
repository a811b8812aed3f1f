/** Credentials as `kafka-configs --entity-type users` writes and shows them. */
import { ConfigError } from '../../core/errors.js';
import { changeUser, describeUsers } from '../../protocol/kafka/admin/users.js';
import type { UserCredential } from '../../protocol/kafka/admin/users.js';
import type { ConfigChanges } from '../../protocol/kafka/admin/configs.js';
import type { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import { iterationsDefault } from '../../protocol/kafka/security/scram-credential.js';
import { scramMechanisms } from '../../protocol/kafka/security/scram-mechanisms.js';
import type { ScramMechanism } from '../../protocol/kafka/security/scram-mechanisms.js';
import { didYouMean } from '../../util/did-you-mean.js';
import { jsonText } from '../kafka/columns.js';
import { printable } from '../printable.js';

/** `SCRAM-SHA-512=[iterations=8192,password=secret]`, as Kafka's tool takes it. */
const passwordSetting = /^(?:iterations=(\d+),\s*)?password=(.+)$/s;

/** Of one user, or of all. */
export async function describedUsers(
  cluster: KafkaCluster,
  user: string | undefined,
  isJson: boolean,
): Promise<string> {
  const credentials = await describeUsers(cluster, user);
  return isJson ? jsonText(credentials) : userLines(credentials);
}

/** Throws ConfigError for what is no setting of a user, before anything is changed. */
export async function alterUser(
  cluster: KafkaCluster,
  user: string,
  { set, unset }: ConfigChanges,
): Promise<void> {
  const passwords = Array.from(set, ([name, text]) => newPassword(name, text));
  await changeUser(cluster, user, { set: passwords, unset: unset.map(scramMechanism) });
}

/** Throws ConfigError for a name that is none. */
export function scramMechanism(name: string): ScramMechanism {
  const found = scramMechanisms.find((each) => each === name);
  if (found !== undefined) return found;
  const remedy = didYouMean(name, scramMechanisms) || `; there are ${scramMechanisms.join(', ')}`;
  throw new ConfigError(`users have no setting "${name}"${remedy}`);
}

function newPassword(name: string, text: string) {
  const mechanism = scramMechanism(name);
  const [, iterations, password] = passwordSetting.exec(text) ?? [];
  if (password !== undefined)
    return { mechanism, iterations: Number(iterations ?? iterationsDefault), password };
  throw new ConfigError(`write ${name}=[iterations=${iterationsDefault},password=…]`);
}

function userLines(credentials: readonly UserCredential[]): string {
  const users = [...new Set(credentials.map(({ user }) => user))];
  const lines = users.map((name) => {
    const own = credentials.filter(({ user }) => user === name);
    const texts = own.map(({ mechanism, iterations }) => `${mechanism}=iterations=${iterations}`);
    const who = `SCRAM credential configs for user-principal '${printable(name)}'`;
    return `${who} are ${texts.join(', ')}\n`;
  });
  return lines.join('');
}
