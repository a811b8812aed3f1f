/**
 * PLAIN (RFC 4616): `authzid NUL user NUL password` in one message, checked against the hash that
 * SCRAM uses. One at a time, because each takes a processor for milliseconds: a flood of wrong ones
 * delays logins, and nothing else.
 */
import { isPasswordOf, } from '../../protocol/kafka/security/scram-credential.js';
import { LoginError, wordBytesMax } from './mechanism.js';
/** The checks of all connections, one behind the other. */
export class PlainChecks {
    #last = Promise.resolve();
    check(credential, password) {
        const checked = this.#last.then(() => isPasswordOf(credential, password));
        this.#last = checked.catch(() => { });
        return checked;
    }
}
export class PlainAttempt {
    #credentialOf;
    #checks;
    constructor(credentialOf, checks) {
        this.#credentialOf = credentialOf;
        this.#checks = checks;
    }
    async next(message) {
        const [authzid = '', user = '', password = '', ...more] = message.toString().split('\0');
        const isTooLong = [authzid, user, password].some((word) => word.length > wordBytesMax);
        if (user === '' || password === '' || more.length > 0 || isTooLong)
            throw new LoginError('no user and password in the PLAIN message');
        if (authzid !== '' && authzid !== user)
            throw new LoginError(`user ${user} asks to act for ${authzid}`);
        if (!(await this.#checks.check(this.#credentialOf(user), password)))
            throw new LoginError(`user ${user}: wrong password, or no such user`);
        return { bytes: Buffer.alloc(0), user };
    }
}
//# sourceMappingURL=plain-server.js.map