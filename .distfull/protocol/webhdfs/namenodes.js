import { addressName, namenodeTarget } from './addresses.js';
import { Exchange, ExchangeError } from './exchange.js';
import { badAnswer, isNamenodeGone, isTokenRefused, noAnswer, reasonOf } from './failures.js';
import { WebHdfsError } from './web-hdfs.js';
/**
 * The namenodes of one service, of which one is active. The one that answered last is asked first;
 * when it turns out to be none, the next one is, with pauses, until the call has no tries left.
 */
export class Namenodes {
    #options;
    #current = 0;
    #active;
    constructor(options) {
        this.#options = options;
    }
    get active() {
        return this.#active;
    }
    async ask(call, question) {
        const failed = new Map();
        for (;;) {
            const namenode = this.#options.addresses[this.#current];
            const token = this.#options.token?.text;
            try {
                return await this.#askOne(namenode, call, question);
            }
            catch (error) {
                if (!(error instanceof WebHdfsError))
                    throw error;
                if (await this.#hasOtherToken(error, token)) {
                    if (await call.again(error))
                        continue;
                }
                if (!isNamenodeGone(error))
                    throw error;
                this.leave(namenode);
                if (error.outcome === 'unknown')
                    throw error;
                failed.set(addressName(namenode), error);
                if (!(await call.again(error)))
                    throw noneActive(call, failed, error);
            }
        }
    }
    /** Asks the next one from now on, unless somebody else has seen to that. */
    leave(namenode) {
        const { addresses } = this.#options;
        if (addresses[this.#current] !== namenode)
            return;
        this.#current = (this.#current + 1) % addresses.length;
        if (this.#active === addressName(namenode))
            this.#active = undefined;
    }
    /** Nothing was done with a token that is refused: the call goes out again with a new one. */
    async #hasOtherToken(error, refused) {
        const { token } = this.#options;
        if (token === undefined || refused === undefined || !isTokenRefused(error))
            return false;
        return token.renew(refused);
    }
    async #askOne(namenode, call, question) {
        const { method, parameters = {}, kind } = question;
        const { identity, token, ca, agent } = this.#options;
        const delegationToken = token?.text;
        const target = namenodeTarget(call.op, call.path, parameters, { ...identity, delegationToken });
        const name = addressName(namenode);
        const asked = { server: 'namenode', name, mayChange: kind === 'change' };
        // A change has a connection of its own: nobody can close that between two requests.
        const kept = kind === 'change' ? undefined : agent;
        const request = { method, address: namenode, target, ca, agent: kept };
        const answer = await this.#exchange(call, kind, request).catch((error) => {
            throw noAnswer(call, asked, error);
        });
        if (!isExpected(answer, kind))
            throw badAnswer(call, asked, answer);
        if (kind !== 'place' || call.op !== 'CREATE')
            this.#active = name;
        return { ...answer, namenode, asked };
    }
    async #exchange(call, kind, request) {
        const { addresses } = this.#options;
        // One that is frozen or switched off leaves time for the others, where asking them is no harm.
        const shareMs = addresses.length > 1 ? call.timeoutMs / (addresses.length + 1) : Infinity;
        const exchange = new Exchange(request);
        exchange.end();
        try {
            await call.waitFor(exchange, exchange.connected, shareMs);
            const limitMs = kind === 'change' ? Infinity : shareMs;
            return await call.waitFor(exchange, exchange.answer, limitMs);
        }
        catch (error) {
            if (!exchange.isOnKeptConnection || !isReset(error))
                throw error;
            return this.#exchange(call, kind, { ...request, agent: undefined });
        }
    }
}
/** The namenode was closing the connection, which nobody had used for a while. */
function isReset(error) {
    return error instanceof ExchangeError && ['ECONNRESET', 'EPIPE'].includes(error.code ?? '');
}
function isExpected({ status }, kind) {
    // Namenodes before 2.9 and 3.0 do not know `noredirect`.
    return status === 200 || (kind === 'place' && (status === 307 || status === 302));
}
function noneActive(call, failed, last) {
    if (failed.size < 2)
        return last;
    const each = [...failed].map(([name, error]) => `${name} (${reasonOf(error)})`).join(', ');
    const message = `${call.op} ${call.path}: no namenode is active: ${each}; ` +
        'hdfs.namenodes must name each one of the service by its HTTP address';
    const { failure, outcome, exception } = last;
    return new WebHdfsError(message, { failure, outcome, exception, cause: last.cause });
}
//# sourceMappingURL=namenodes.js.map