/**
 * Configurations on web servers (`--conf-uri`): fetched with what the server said last as the
 * condition, so that a look for a change costs little.
 */
import { ConfigError, messageOf } from '../core/errors.js';
import { fileBytesMax } from './read-files.js';
const answerMsMax = 30_000;
export class ConfigUris {
    /** Without the credentials that may stand in them. */
    names;
    #authorizations = new Map();
    #fetched = new Map();
    /** Throws ConfigError for what is no address of a web server. */
    constructor(uris, credentials) {
        this.names = uris.map((text) => {
            const url = webAddress(text);
            const { username, password } = url;
            const inUri = { user: decodeURIComponent(username), password: decodeURIComponent(password) };
            const own = username === '' ? credentials : inUri;
            url.username = '';
            url.password = '';
            if (own !== undefined)
                this.#authorizations.set(url.href, basicOf(own));
            return url.href;
        });
    }
    /** Never rejects. One call at a time. */
    async read() {
        const contents = new Map();
        const problems = [];
        for (const name of this.names) {
            try {
                contents.set(name, await this.#fetch(name));
            }
            catch (error) {
                const { cause = error } = error;
                const message = `cannot be read: ${messageOf(cause)}`;
                problems.push({ severity: 'error', position: { file: name, line: 1 }, path: '', message });
            }
        }
        return { contents, problems };
    }
    async #fetch(name) {
        const known = this.#fetched.get(name);
        const headers = new Headers();
        const authorization = this.#authorizations.get(name);
        if (authorization !== undefined)
            headers.set('authorization', authorization);
        if (known?.lastModified !== undefined)
            headers.set('if-modified-since', known.lastModified);
        if (known?.etag !== undefined)
            headers.set('if-none-match', known.etag);
        const answer = await fetch(name, { headers, signal: AbortSignal.timeout(answerMsMax) });
        if (answer.status === 304 && known !== undefined)
            return known.bytes;
        if (!answer.ok) {
            const remedy = answer.status === 401 ? '; check --conf-user and --conf-password' : '';
            throw new Error(`the server answered ${answer.status}${remedy}`);
        }
        const bytes = await bytesOf(answer);
        const lastModified = answer.headers.get('last-modified') ?? undefined;
        this.#fetched.set(name, { bytes, lastModified, etag: answer.headers.get('etag') ?? undefined });
        return bytes;
    }
}
function webAddress(text) {
    if (text.startsWith('classpath:'))
        throw new ConfigError(`${text}: there is no class path here; name the file with --conf-file`);
    if (!URL.canParse(text))
        throw new ConfigError(`${text} is no URI; write file:, http: or https:`);
    const url = new URL(text);
    if (url.protocol === 'http:' || url.protocol === 'https:')
        return url;
    throw new ConfigError(`${text}: "${url.protocol}" is not read; write file:, http: or https:`);
}
function basicOf({ user, password }) {
    return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}
async function bytesOf({ body }) {
    const chunks = [];
    let length = 0;
    for await (const chunk of body ?? []) {
        chunks.push(chunk);
        length += chunk.length;
        if (length > fileBytesMax)
            throw new Error(`it has more than ${fileBytesMax} bytes`);
    }
    return Buffer.concat(chunks);
}
//# sourceMappingURL=config-uris.js.map