/*
 * Who is at the other end of a connection.
 *
 *   listener without SASL   known from the start: ANONYMOUS, or the subject of a certificate
 *   listener with SASL      stranger ─handshake▶ trying ─proof▶ known ─lifetime▶ expired
 *                                                  ▲   re-authentication (KIP-368)  │
 *                                                  └────────────────────────────────┘
 *
 * - A session is known by a proven identity alone; whatever else a stranger asks for closes the
 *   connection, and so does what somebody asks whose login has expired.
 * - A failed login is answered late, without a reason, and closes the connection.
 */
import type { Clock } from '../../core/clock.js';
import { messageOf, ProtocolError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { apiVersionsApi } from '../../generated/kafka/api-versions.js';
import { saslAuthenticateApi } from '../../generated/kafka/sasl-authenticate.js';
import type { SaslAuthenticateResponseInput } from '../../generated/kafka/sasl-authenticate.js';
import { saslHandshakeApi } from '../../generated/kafka/sasl-handshake.js';
import type { SaslHandshakeResponseInput } from '../../generated/kafka/sasl-handshake.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import type { SaslMechanism } from '../../protocol/kafka/security/sasl.js';
import { scram } from '../../protocol/kafka/security/scram-mechanisms.js';
import { LoginError, type Attempt, type SaslAnswer } from './mechanism.js';
import { PlainAttempt, type PlainChecks } from './plain-server.js';
import { principalOf } from './principal.js';
import { ScramAttempt } from './scram-server.js';
import type { Users } from './users.js';

export interface SaslOptions {
  readonly mechanisms: readonly SaslMechanism[];
  /** After that a client has to log in again on its connection; 0: never. */
  readonly lifetimeMs: number;
}

export interface LoginParts {
  readonly users: Users;
  readonly plainChecks: PlainChecks;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** So that passwords cannot be tried as fast as the wire goes (connection.failed.authentication.delay.ms). */
const failureDelayMs = 100;
const openApis: ReadonlySet<number> = new Set([
  apiVersionsApi.key,
  saslHandshakeApi.key,
  saslAuthenticateApi.key,
]);

export class Session {
  /** Of the rules that the partitions of the client's fetch session were held against. */
  fetchRulesVersion: number | undefined;
  readonly #parts: LoginParts;
  readonly #sasl: SaslOptions | undefined;
  #principal: string | undefined;
  #expiresMs = Infinity;
  #mechanism: SaslMechanism | undefined;
  #attempt: Attempt | undefined;
  #takesTokens = false;
  #isOver = false;

  /** `principal`: who it is already; `sasl`: how it says who it is. */
  constructor(parts: LoginParts, identity: { principal: string } | { sasl: SaslOptions }) {
    this.#parts = parts;
    if ('sasl' in identity) this.#sasl = identity.sasl;
    else this.#principal = identity.principal;
  }

  get isKnown(): boolean {
    return this.#principal !== undefined;
  }

  /** What comes next is bare messages of the mechanism: a handshake of version 0 says so. */
  get takesTokens(): boolean {
    return this.#takesTokens && this.#attempt !== undefined;
  }

  /** The login has failed: the connection is closed behind the answer. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Who asks for this API now. Throws ProtocolError where that is nobody, or no longer somebody. */
  principalFor(apiKey: number): string {
    const isExpired = this.#parts.clock.monotonicMs() >= this.#expiresMs;
    if (openApis.has(apiKey) && !this.#isOver) return this.#principal ?? '';
    if (this.#principal === undefined || this.#isOver)
      throw new ProtocolError(`API key ${apiKey} is asked for before a login`);
    if (isExpired)
      throw new ProtocolError(`the login of ${this.#principal} has expired without a new one`);
    return this.#principal;
  }

  /** `takesTokens`: the client speaks version 0. */
  handshake(mechanism: string, takesTokens: boolean): SaslHandshakeResponseInput {
    const { mechanisms = [], lifetimeMs = 0 } = this.#sasl ?? {};
    const isTooLate = this.isKnown && lifetimeMs === 0;
    if (this.#sasl === undefined || this.#attempt !== undefined || isTooLate)
      return { errorCode: ErrorCode.ILLEGAL_SASL_STATE, mechanisms: [] };
    this.#mechanism = mechanisms.find((name) => name === mechanism);
    if (this.#mechanism === undefined) {
      this.#isOver = true;
      return { errorCode: ErrorCode.UNSUPPORTED_SASL_MECHANISM, mechanisms: [...mechanisms] };
    }
    this.#attempt = this.#begin(this.#mechanism);
    this.#takesTokens = takesTokens;
    return { mechanisms: [...mechanisms] };
  }

  async authenticate(message: Buffer): Promise<SaslAuthenticateResponseInput> {
    if (this.#attempt === undefined)
      return {
        errorCode: ErrorCode.ILLEGAL_SASL_STATE,
        errorMessage: 'SaslAuthenticate request received without a SaslHandshake before it',
        authBytes: Buffer.alloc(0),
      };
    const answer = await this.next(message);
    if (answer === undefined)
      return {
        errorCode: ErrorCode.SASL_AUTHENTICATION_FAILED,
        errorMessage:
          'Authentication failed during authentication due to invalid credentials with SASL ' +
          `mechanism ${this.#mechanism}`,
        authBytes: Buffer.alloc(0),
      };
    const sessionLifetimeMs = answer.user === undefined ? 0 : this.#sasl!.lifetimeMs;
    return { authBytes: answer.bytes, sessionLifetimeMs };
  }

  /** The answer to a client's next message; undefined, late: the login has failed. */
  async next(message: Buffer): Promise<SaslAnswer | undefined> {
    const attempt = this.#attempt!;
    // A message that comes before the last one is answered has no place in any exchange.
    this.#attempt = overlapping;
    try {
      const answer = await attempt.next(message);
      if (this.#isOver) return undefined;
      if (answer.user === undefined) this.#attempt = attempt;
      else this.#know(answer.user);
      return answer;
    } catch (error) {
      const { clock, logger } = this.#parts;
      const level = error instanceof LoginError ? 'info' : 'error';
      logger[level]({ mechanism: this.#mechanism ?? '' }, `login failed: ${messageOf(error)}`);
      this.#isOver = true;
      await clock.sleep(failureDelayMs);
      return undefined;
    }
  }

  #know(user: string): void {
    const principal = principalOf(user);
    if (this.#principal !== undefined && this.#principal !== principal)
      throw new LoginError(`${this.#principal} logs in again as ${principal}`);
    const { lifetimeMs } = this.#sasl!;
    this.#attempt = undefined;
    this.#principal = principal;
    if (lifetimeMs > 0) this.#expiresMs = this.#parts.clock.monotonicMs() + lifetimeMs;
  }

  #begin(mechanism: SaslMechanism): Attempt {
    const { users, plainChecks } = this.#parts;
    if (mechanism === 'PLAIN') return new PlainAttempt(users.anyCredential, plainChecks);
    return new ScramAttempt(scram[mechanism].digest, users.credential);
  }
}

const overlapping: Attempt = {
  next: () => Promise.reject(new LoginError('messages of a login overlap')),
};
