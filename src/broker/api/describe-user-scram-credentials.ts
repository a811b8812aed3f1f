/** DescribeUserScramCredentials (50), version 0: who may log in, and how. Without names: everybody. */
import {
  describeUserScramCredentialsApi,
  type DescribeUserScramCredentialsResultInput,
} from '../../generated/kafka/describe-user-scram-credentials.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import type { Users } from '../security/users.js';
import { apiHandler } from './handler.js';
import { digestOfMechanism } from '../../protocol/kafka/security/scram-mechanisms.js';

export const describeUserScramCredentials = apiHandler(
  describeUserScramCredentialsApi,
  ({ users: asked }, { broker: { users } }) => {
    const named = asked?.map(({ name }) => name) ?? [];
    const names = named.length === 0 ? users.names : new Set(named);
    return { results: Array.from(names, (name) => described(name, users)) };
  },
);

function described(user: string, users: Users): DescribeUserScramCredentialsResultInput {
  const credentialInfos = [...digestOfMechanism].flatMap(([mechanism, digest]) => {
    const credential = users.find(digest, user);
    return credential === undefined ? [] : [{ mechanism, iterations: credential.iterations }];
  });
  if (credentialInfos.length > 0) return { user, credentialInfos };
  return {
    user,
    errorCode: ErrorCode.RESOURCE_NOT_FOUND,
    errorMessage: `Attempt to describe a user credential that does not exist: ${user}`,
    credentialInfos,
  };
}
