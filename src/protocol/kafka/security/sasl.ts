/** Tells a broker who a client is, on a connection that was just opened (KIP-152). */
import { randomBytes } from 'node:crypto';
import { ProtocolError } from '../../../core/errors.js';
import { saslAuthenticateApi } from '../../../generated/kafka/sasl-authenticate.js';
import { saslHandshakeApi } from '../../../generated/kafka/sasl-handshake.js';
import { assertNoError } from '../client/kafka-errors.js';
import type { KafkaConnection } from '../client/connection.js';
import { ErrorCode } from '../error-codes.js';
import { scramLogin } from './scram.js';
import type { SaslExchange } from './scram.js';
import { scram } from './scram-mechanisms.js';

export const saslMechanisms = ['PLAIN', 'SCRAM-SHA-256', 'SCRAM-SHA-512'] as const;

export type SaslMechanism = (typeof saslMechanisms)[number];

export interface SaslCredentials {
  readonly mechanism: SaslMechanism;
  readonly username: string;
  readonly password: string;
}

/** Rejects with KafkaError or ProtocolError: the connection is of no use then. */
export async function authenticate(
  connection: KafkaConnection,
  credentials: SaslCredentials,
): Promise<void> {
  const { mechanism, username, password } = credentials;
  const what = `SASL ${mechanism} of user ${username} at ${connection.address}`;
  // Version 0 is followed by bare tokens, which brokers since Kafka 1.0 need no longer.
  const handshake = await connection.send(saslHandshakeApi, { mechanism }, { versionMin: 1 });
  const { UNSUPPORTED_SASL_MECHANISM } = ErrorCode;
  if (handshake.errorCode === UNSUPPORTED_SASL_MECHANISM)
    throw new ProtocolError(
      `${what}: the broker takes ${handshake.mechanisms.join(', ') || 'none'}; correct sasl.mechanism`,
    );
  assertNoError(what, handshake.errorCode);
  const exchange: SaslExchange = async (authBytes) => {
    const answer = await connection.send(saslAuthenticateApi, { authBytes });
    assertNoError(what, answer.errorCode, answer.errorMessage);
    return answer.authBytes;
  };
  if (mechanism === 'PLAIN')
    return void (await exchange(Buffer.from(`\0${username}\0${password}`))); // RFC 4616
  const { digest } = scram[mechanism];
  const nonce = randomBytes(24).toString('base64url');
  await scramLogin({ digest, username, password, nonce }, exchange);
}
