/**
 * Who may log in. A credential of the configuration counts before one that a client has made: what
 * stands in the file is true, and a change to it over the wire is refused.
 */
import { createHmac, randomBytes } from 'node:crypto';
import { StartError } from '../../core/errors.js';
import { formatCredential, iterationsDefault, parseCredential, } from '../../protocol/kafka/security/scram-credential.js';
import { digestBytes } from '../../protocol/kafka/security/scram-keys.js';
import { credentialKey } from './access-record.js';
const digestOf = {
    'scram-sha-256': 'sha256',
    'scram-sha-512': 'sha512',
};
export class Users {
    #configured;
    #store;
    #decoySecret = randomBytes(32);
    /** Both, by `credentialKey`. */
    #credentials = new Map();
    /** Throws StartError for a text that is no credential. */
    constructor(configured, store) {
        this.#configured = new Map(Object.entries(configured).flatMap(parsed));
        this.#store = store;
        this.#index();
    }
    /** In the order of their names. */
    get names() {
        return [...new Set([...this.#credentials.keys()].map(userOfKey))].toSorted();
    }
    find(digest, user) {
        return this.#credentials.get(credentialKey(user, digest));
    }
    isConfigured(digest, user) {
        return this.#configured.has(credentialKey(user, digest));
    }
    /** For SCRAM: of a stranger always the same salt, and keys that no proof fits. */
    credential = (digest, user) => this.find(digest, user) ?? this.#decoy(digest, user);
    /** For PLAIN, where any digest will do. */
    anyCredential = (user) => this.find('sha256', user) ?? this.find('sha512', user) ?? this.#decoy('sha256', user);
    /** All or none. Resolves when they are durable and count. */
    async change(changes) {
        await this.#store.changeAccess(changes.map(({ user, digest, credential }) => {
            const text = credential && formatCredential(credential);
            const record = text && { kind: 'credential', user, digest, text };
            return [credentialKey(user, digest), record || undefined];
        }));
        this.#index();
    }
    #index() {
        const credentials = new Map();
        for (const record of this.#store.accessRecords) {
            if (record.kind !== 'credential')
                continue;
            const credential = parseCredential(record.digest, record.text);
            if (credential !== undefined)
                credentials.set(credentialKey(record.user, record.digest), credential);
        }
        this.#credentials = new Map([...credentials, ...this.#configured]);
    }
    #decoy(digest, user) {
        const salt = createHmac('sha256', this.#decoySecret).update(`${digest} ${user}`).digest();
        const key = randomBytes(digestBytes[digest]);
        return { digest, salt, storedKey: key, serverKey: key, iterations: iterationsDefault };
    }
}
function userOfKey(key) {
    return key.split(' ').slice(2).join(' ');
}
function parsed([user, texts]) {
    return Object.entries(texts).flatMap(([name, text]) => {
        if (text === undefined)
            return [];
        const digest = digestOf[name];
        const credential = parseCredential(digest, text);
        if (credential !== undefined)
            return [[credentialKey(user, digest), credential]];
        throw new StartError(`broker.users.${user}.${name} is no credential: write what \`tailrace users hash\` prints`);
    });
}
//# sourceMappingURL=users.js.map