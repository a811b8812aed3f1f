import { messageOf, ProtocolError } from '../../core/errors.js';
import { apiVersionsApi } from '../../generated/kafka/api-versions.js';
import { saslAuthenticateApi } from '../../generated/kafka/sasl-authenticate.js';
import { saslHandshakeApi } from '../../generated/kafka/sasl-handshake.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { LoginError } from './mechanism.js';
import { PlainAttempt } from './plain-server.js';
import { principalOf } from './principal.js';
import { ScramAttempt } from './scram-server.js';
/** So that passwords cannot be tried as fast as the wire goes (connection.failed.authentication.delay.ms). */
const failureDelayMs = 100;
const openApis = new Set([
    apiVersionsApi.key,
    saslHandshakeApi.key,
    saslAuthenticateApi.key,
]);
export class Session {
    /** Of the rules that the partitions of the client's fetch session were held against. */
    fetchRulesVersion;
    #parts;
    #sasl;
    #principal;
    #expiresMs = Infinity;
    #mechanism;
    #attempt;
    #takesTokens = false;
    #isOver = false;
    /** `principal`: who it is already; `sasl`: how it says who it is. */
    constructor(parts, identity) {
        this.#parts = parts;
        if ('sasl' in identity)
            this.#sasl = identity.sasl;
        else
            this.#principal = identity.principal;
    }
    get isKnown() {
        return this.#principal !== undefined;
    }
    /** What comes next is bare messages of the mechanism: a handshake of version 0 says so. */
    get takesTokens() {
        return this.#takesTokens && this.#attempt !== undefined;
    }
    /** The login has failed: the connection is closed behind the answer. */
    get isOver() {
        return this.#isOver;
    }
    /** Who asks for this API now. Throws ProtocolError where that is nobody, or no longer somebody. */
    principalFor(apiKey) {
        const isExpired = this.#parts.clock.monotonicMs() >= this.#expiresMs;
        if (openApis.has(apiKey) && !this.#isOver)
            return this.#principal ?? '';
        if (this.#principal === undefined || this.#isOver)
            throw new ProtocolError(`API key ${apiKey} is asked for before a login`);
        if (isExpired)
            throw new ProtocolError(`the login of ${this.#principal} has expired without a new one`);
        return this.#principal;
    }
    /** `takesTokens`: the client speaks version 0. */
    handshake(mechanism, takesTokens) {
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
    async authenticate(message) {
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
                errorMessage: 'Authentication failed during authentication due to invalid credentials with SASL ' +
                    `mechanism ${this.#mechanism}`,
                authBytes: Buffer.alloc(0),
            };
        const sessionLifetimeMs = answer.user === undefined ? 0 : this.#sasl.lifetimeMs;
        return { authBytes: answer.bytes, sessionLifetimeMs };
    }
    /** The answer to a client's next message; undefined, late: the login has failed. */
    async next(message) {
        const attempt = this.#attempt;
        // A message that comes before the last one is answered has no place in any exchange.
        this.#attempt = overlapping;
        try {
            const answer = await attempt.next(message);
            if (this.#isOver)
                return undefined;
            if (answer.user === undefined)
                this.#attempt = attempt;
            else
                this.#know(answer.user);
            return answer;
        }
        catch (error) {
            const { clock, logger } = this.#parts;
            const level = error instanceof LoginError ? 'info' : 'error';
            logger[level]({ mechanism: this.#mechanism ?? '' }, `login failed: ${messageOf(error)}`);
            this.#isOver = true;
            await clock.sleep(failureDelayMs);
            return undefined;
        }
    }
    #know(user) {
        const principal = principalOf(user);
        if (this.#principal !== undefined && this.#principal !== principal)
            throw new LoginError(`${this.#principal} logs in again as ${principal}`);
        const { lifetimeMs } = this.#sasl;
        this.#attempt = undefined;
        this.#principal = principal;
        if (lifetimeMs > 0)
            this.#expiresMs = this.#parts.clock.monotonicMs() + lifetimeMs;
    }
    #begin(mechanism) {
        const { users, plainChecks } = this.#parts;
        if (mechanism === 'PLAIN')
            return new PlainAttempt(users.anyCredential, plainChecks);
        const digest = mechanism === 'SCRAM-SHA-256' ? 'sha256' : 'sha512';
        return new ScramAttempt(digest, users.credential);
    }
}
const overlapping = {
    next: () => Promise.reject(new LoginError('messages of a login overlap')),
};
//# sourceMappingURL=session.js.map