/* Users that log in by SCRAM and are kept by the cluster, as an operator makes and ends them. */
import { alterUserScramCredentialsApi } from '../../../generated/kafka/alter-user-scram-credentials.js';
import { describeUserScramCredentialsApi } from '../../../generated/kafka/describe-user-scram-credentials.js';
import type { KafkaCluster } from '../client/cluster.js';
import { assertNoError } from '../client/kafka-errors.js';
import { repeating } from '../client/retry.js';
import { newSalt, saltPassword } from '../security/scram-keys.js';
import { scram, scramMechanisms, type ScramMechanism } from '../security/scram-mechanisms.js';
import { ErrorCode } from '../error-codes.js';

export interface UserCredential {
  readonly user: string;
  readonly mechanism: ScramMechanism;
  readonly iterations: number;
}

/** Of one user, none where there is no such one; or of all, by name. */
export async function describeUsers(
  cluster: KafkaCluster,
  user?: string,
): Promise<UserCredential[]> {
  const users = user === undefined ? null : [{ name: user }];
  const { errorCode, errorMessage, results } = await repeating(cluster, async () => {
    const connection = await cluster.anyConnection();
    return connection.send(describeUserScramCredentialsApi, { users });
  });
  assertNoError('describing users', errorCode, errorMessage);
  const credentials: UserCredential[] = [];
  for (const { user: name, credentialInfos, ...result } of results) {
    if (result.errorCode === ErrorCode.RESOURCE_NOT_FOUND) continue;
    assertNoError(`describing user ${name}`, result.errorCode, result.errorMessage);
    for (const { mechanism: number, iterations } of credentialInfos) {
      const mechanism = scramMechanisms.find((each) => scram[each].number === number);
      if (mechanism !== undefined) credentials.push({ user: name, mechanism, iterations });
    }
  }
  return credentials.toSorted((a, b) => (a.user < b.user ? -1 : a.user > b.user ? 1 : 0));
}

export interface UserChanges {
  readonly set: readonly NewPassword[];
  readonly unset: readonly ScramMechanism[];
}

export interface NewPassword {
  readonly mechanism: ScramMechanism;
  readonly iterations: number;
  readonly password: string;
}

/**
 * Makes all of the changes or none, and the user where there is none. Passwords are salted here and
 * never sent. Rejects with KafkaError, RESOURCE_NOT_FOUND for a credential to unset that is not there.
 */
export async function changeUser(
  cluster: KafkaCluster,
  user: string,
  { set, unset }: UserChanges,
): Promise<void> {
  const deletions = unset.map((mechanism) => ({ name: user, mechanism: scram[mechanism].number }));
  const upsertions = await Promise.all(
    set.map(async ({ mechanism, iterations, password }) => {
      const { number, digest } = scram[mechanism];
      const salt = newSalt();
      const saltedPassword = await saltPassword(digest, password, salt, iterations);
      return { name: user, mechanism: number, iterations, salt, saltedPassword };
    }),
  );
  const { results } = await repeating(cluster, async () => {
    const controller = await cluster.controller();
    return controller.send(alterUserScramCredentialsApi, { deletions, upsertions });
  });
  for (const { errorCode, errorMessage } of results)
    assertNoError(`changing user ${user}`, errorCode, errorMessage);
}
