import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { Call } from './call.js';
import { DatanodeWrites } from './datanode-writes.js';
import { unreadable } from './failures.js';
import { readBoolean, readFileStatus, readStatusPage } from './file-status.js';
import { Namenodes } from './namenodes.js';
import { ChunkedUpload } from './upload.js';
import { WebHdfsError } from './web-hdfs.js';
const defaultRetryDelaysMs = [0, 100, 300, 900, 2_700];
const entriesMax = 100_000;
/**
 * WebHDFS over node:http. Calls may overlap; two to one path reach HDFS in any order. What certainly
 * changed nothing is tried again within the call's time: a namenode that is not active or not
 * there, a datanode that is not there. All else is the caller's to decide: see WebHdfsError.
 */
export class WebHdfsClient {
    #namenodes;
    #writes;
    #callOptions;
    #agent;
    #open = new Set();
    #signal;
    #onAbort = () => this.close();
    #isClosed = false;
    constructor(options) {
        const { namenodes, user, doAs, delegationToken, tls, clock, callTimeoutMs, onRetry } = options;
        const { datanodeAddresses = new Map(), retryDelaysMs = defaultRetryDelaysMs } = options;
        const ca = tls?.ca;
        const isTls = namenodes.some((namenode) => namenode.tls);
        this.#agent = new (isTls ? HttpsAgent : HttpAgent)({ keepAlive: true });
        this.#namenodes = new Namenodes({
            addresses: namenodes,
            identity: { user, doAs },
            token: delegationToken,
            agent: this.#agent,
            ca,
        });
        this.#writes = new DatanodeWrites({
            namenodes: this.#namenodes,
            addresses: datanodeAddresses,
            ca,
        });
        this.#callOptions = { clock, callTimeoutMs, retryDelaysMs, onRetry };
        this.#signal = options.signal;
        this.#signal?.addEventListener('abort', this.#onAbort, { once: true });
        if (this.#signal?.aborted)
            this.close();
    }
    get activeNamenode() {
        return this.#namenodes.active;
    }
    async create(path, content) {
        await this.#call('CREATE', path, (call) => this.#writes.write(call, 'CREATE', content));
    }
    async upload(path) {
        return this.#call('CREATE', path, async (call) => {
            const write = await this.#writes.begin(call);
            const upload = new ChunkedUpload(write, path, this.#callOptions, () => this.#open.delete(upload));
            this.#open.add(upload);
            if (this.#isClosed)
                upload.stop(closed());
            return upload;
        });
    }
    async append(path, content) {
        await this.#call('APPEND', path, (call) => this.#writes.write(call, 'APPEND', content));
    }
    async truncate(path, lengthBytes) {
        const parameters = { newlength: String(lengthBytes) };
        return this.#ask('TRUNCATE', path, { method: 'POST', kind: 'change', parameters }, readBoolean);
    }
    async rename(from, to) {
        const parameters = { destination: to, renameoptions: 'NONE' };
        const question = { method: 'PUT', kind: 'change', parameters };
        // Nothing is said on success. A server that does not know the option says whether it did it.
        const isDone = await this.#ask('RENAME', from, question, (body) => body === '' ? true : readBoolean(body));
        if (isDone)
            return;
        const message = `RENAME ${from}: not done; ${from} or the folder of ${to} is missing, or ${to} is there`;
        throw new WebHdfsError(message, { failure: 'refused', outcome: 'refused' });
    }
    async delete(path) {
        return this.#ask('DELETE', path, { method: 'DELETE', kind: 'change' }, readBoolean);
    }
    async status(path) {
        const question = { method: 'GET', kind: 'read' };
        return unlessMissing(this.#ask('GETFILESTATUS', path, question, readFileStatus));
    }
    async list(path) {
        const entries = [];
        for (;;) {
            const after = entries.at(-1)?.name;
            const parameters = after === undefined ? {} : { startAfter: after };
            const question = { method: 'GET', kind: 'read', parameters };
            const page = await unlessMissing(this.#ask('LISTSTATUS_BATCH', path, question, readStatusPage));
            entries.push(...(page?.entries ?? []));
            if (page === undefined || page.remainingCount === 0 || page.entries.length === 0)
                break;
            if (entries.length > entriesMax)
                throw tooMany(path);
        }
        return entries;
    }
    async makeDirectories(path) {
        await this.#ask('MKDIRS', path, { method: 'PUT', kind: 'change' }, readBoolean);
    }
    close() {
        this.#isClosed = true;
        this.#signal?.removeEventListener('abort', this.#onAbort);
        for (const open of this.#open)
            open.stop(closed());
        this.#agent.destroy();
    }
    async #ask(op, path, question, read) {
        return this.#call(op, path, async (call) => {
            const answer = await this.#namenodes.ask(call, question);
            const value = read(answer.body);
            if (value !== undefined)
                return value;
            const found = JSON.stringify(answer.body.slice(0, 100));
            throw unreadable(call, answer.asked, `${found}; is it the HTTP port of a namenode?`);
        });
    }
    async #call(op, path, work) {
        if (this.#isClosed) {
            const message = `${op} ${path}: the client is closed`;
            throw new WebHdfsError(message, { failure: 'unavailable', outcome: 'refused' });
        }
        const call = new Call(op, path, this.#callOptions);
        this.#open.add(call);
        try {
            return await work(call);
        }
        finally {
            call.end();
            this.#open.delete(call);
        }
    }
}
async function unlessMissing(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (error instanceof WebHdfsError && error.failure === 'missing')
            return undefined;
        throw error;
    }
}
function closed() {
    return new Error('the client was closed');
}
function tooMany(path) {
    const message = `LISTSTATUS_BATCH ${path}: a folder with more than ${entriesMax} entries`;
    return new WebHdfsError(message, { failure: 'refused', outcome: 'refused' });
}
//# sourceMappingURL=client.js.map