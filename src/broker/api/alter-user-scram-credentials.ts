/**
 * AlterUserScramCredentials (51), version 0: gives users passwords, salted by the client, or takes
 * them away. Of one user all changes are made or none; a credential of the configuration stays.
 */
import {
  alterUserScramCredentialsApi,
  type AlterUserScramCredentialsRequest,
  type AlterUserScramCredentialsResultInput,
  type ScramCredentialUpsertion,
} from '../../generated/kafka/alter-user-scram-credentials.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { credentialOf, iterationsMax } from '../../protocol/kafka/security/scram-credential.js';
import { digestBytes, iterationsMin } from '../../protocol/kafka/security/scram-keys.js';
import type { CredentialChange, Users } from '../security/users.js';
import { apiHandler } from './handler.js';
import { digestOfMechanism } from '../../protocol/kafka/security/scram-mechanisms.js';

interface Refusal {
  readonly errorCode: number;
  readonly errorMessage: string;
}

type Change = Omit<ScramCredentialUpsertion, 'iterations' | 'salt' | 'saltedPassword'> &
  Partial<ScramCredentialUpsertion>;

const userBytesMax = 1_024;

export const alterUserScramCredentials = apiHandler(
  alterUserScramCredentialsApi,
  async (request, { broker: { users } }) => {
    const results: AlterUserScramCredentialsResultInput[] = [];
    for (const [user, changes] of changesByUser(request)) {
      const checked = checkedChanges(user, changes, users);
      if ('errorCode' in checked) results.push({ user, ...checked });
      else {
        await users.change(checked);
        results.push({ user });
      }
    }
    return { results };
  },
);

function changesByUser(request: AlterUserScramCredentialsRequest): Map<string, Change[]> {
  const byUser = new Map<string, Change[]>();
  for (const change of [...request.deletions, ...request.upsertions]) {
    const changes = byUser.get(change.name);
    if (changes === undefined) byUser.set(change.name, [change]);
    else changes.push(change);
  }
  return byUser;
}

function checkedChanges(
  user: string,
  changes: readonly Change[],
  users: Users,
): CredentialChange[] | Refusal {
  const isTwice = new Set(changes.map(({ mechanism }) => mechanism)).size < changes.length;
  if (isTwice)
    return refusal(
      'DUPLICATE_RESOURCE',
      'A user credential cannot be altered twice in the same request',
    );
  const checked: CredentialChange[] = [];
  for (const change of changes) {
    const each = checkedChange(user, change, users);
    if ('errorCode' in each) return each;
    checked.push(each);
  }
  return checked;
}

function checkedChange(user: string, change: Change, users: Users): CredentialChange | Refusal {
  const digest = digestOfMechanism.get(change.mechanism);
  if (digest === undefined) return refusal('UNSUPPORTED_SASL_MECHANISM', 'Unknown SCRAM mechanism');
  if (user === '' || Buffer.byteLength(user) > userBytesMax)
    return refusal('UNACCEPTABLE_CREDENTIAL', 'Username must not be empty or too long');
  if (users.isConfigured(digest, user))
    return refusal(
      'UNACCEPTABLE_CREDENTIAL',
      `user ${user} is one of broker.users: change it in the configuration`,
    );
  const { iterations, salt, saltedPassword } = change;
  if (iterations === undefined || salt === undefined || saltedPassword === undefined) {
    if (users.find(digest, user) !== undefined) return { user, digest, credential: undefined };
    return refusal('RESOURCE_NOT_FOUND', 'Attempt to delete a user credential that does not exist');
  }
  if (iterations < iterationsMin) return refusal('UNACCEPTABLE_CREDENTIAL', 'Too few iterations');
  if (iterations > iterationsMax) return refusal('UNACCEPTABLE_CREDENTIAL', 'Too many iterations');
  if (salt.length === 0 || saltedPassword.length !== digestBytes[digest])
    return refusal('UNACCEPTABLE_CREDENTIAL', 'Salt or salted password of a wrong length');
  return { user, digest, credential: credentialOf(digest, saltedPassword, salt, iterations) };
}

function refusal(error: keyof typeof ErrorCode, errorMessage: string): Refusal {
  return { errorCode: ErrorCode[error], errorMessage };
}
