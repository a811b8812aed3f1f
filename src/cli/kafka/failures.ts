/** What went wrong with a cluster, and what to do about it. */
import { messageOf } from '../../core/errors.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { KafkaConnectionError, KafkaError } from '../../protocol/kafka/client/kafka-errors.js';

const userRights = 'give the user that right, or name another user in --command-config';
const login = 'check sasl.mechanism and sasl.jaas.config in --command-config';

const remedies: Readonly<Record<number, string>> = {
  [ErrorCode.TOPIC_AUTHORIZATION_FAILED]: `not allowed on the topic: ${userRights}`,
  [ErrorCode.GROUP_AUTHORIZATION_FAILED]: `not allowed on the group: ${userRights}`,
  [ErrorCode.CLUSTER_AUTHORIZATION_FAILED]: `not allowed on the cluster: ${userRights}`,
  [ErrorCode.TRANSACTIONAL_ID_AUTHORIZATION_FAILED]: `not allowed: ${userRights}`,
  [ErrorCode.UNSUPPORTED_SASL_MECHANISM]: login,
  [ErrorCode.SASL_AUTHENTICATION_FAILED]: login,
  [ErrorCode.ILLEGAL_SASL_STATE]: 'this listener takes no login: leave out sasl.*',
  [ErrorCode.TOPIC_ALREADY_EXISTS]: '--if-not-exists leaves it as it is',
  [ErrorCode.MESSAGE_TOO_LARGE]: 'raise max.message.bytes of the topic',
  [ErrorCode.NON_EMPTY_GROUP]: 'stop its members first',
  [ErrorCode.GROUP_SUBSCRIBED_TO_TOPIC]: 'stop its members that read the topic first',
  [ErrorCode.RESOURCE_NOT_FOUND]: '"tailrace users list" has what is there',
  [ErrorCode.GROUP_ID_NOT_FOUND]: '"tailrace groups list" has the names',
};

const unreached =
  'is a broker running there, and does it want TLS or a login (--command-config)? ' +
  '--bootstrap-server host:port names another one';

/** The options that name a cluster and say how to get in. */
export interface ConnectionOptionNames {
  readonly servers: string;
  readonly properties: string;
}

const usualNames = { servers: '--bootstrap-server', properties: '--command-config' };

/** `options`: those that the user of this cluster has; the usual ones by default. */
export function explained(error: unknown, options: ConnectionOptionNames = usualNames): string {
  const remedy = remedyOf(error)
    ?.replaceAll(usualNames.servers, options.servers)
    .replaceAll(usualNames.properties, options.properties);
  const fact = messageOf(error);
  return remedy === undefined ? fact : `${fact.replace(/\.$/, '')}; ${remedy}`;
}

function remedyOf(error: unknown): string | undefined {
  if (error instanceof KafkaConnectionError) return unreached;
  return error instanceof KafkaError ? remedies[error.errorCode] : undefined;
}
