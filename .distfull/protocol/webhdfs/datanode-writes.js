/*
 * The two steps of CREATE and APPEND:
 *
 *   1  namenode  noredirect=true ──▶ 200 {"Location": "http://datanode…"}, of old ones 307 Location
 *   2  datanode  the body        ──▶ 201 / 200, and the connection is closed
 *
 * The first step of CREATE checks nothing: what is in the way (file exists, safe mode, a standby)
 * shows in the second, when the body is on its way. Again from the first step goes what certainly
 * wrote nothing: a datanode that is not there (dead ones are named for up to 10.5 minutes), and a
 * namenode that is not active.
 */
import { addressName, readLocation } from './addresses.js';
import { Exchange } from './exchange.js';
import { badAnswer, isNamenodeGone, isUnreached, noAnswer, unreachedIpOf, unreadable, } from './failures.js';
import { jsonOf } from './remote-exception.js';
import { WebHdfsError } from './web-hdfs.js';
const steps = {
    CREATE: { method: 'PUT', parameters: { overwrite: 'false' }, doneStatus: 201 },
    APPEND: { method: 'POST', parameters: {}, doneStatus: 200 },
};
export class DatanodeWrites {
    #options;
    constructor(options) {
        this.#options = options;
    }
    /** Writes a body that is there as a whole. */
    async write(call, op, content) {
        const length = content.reduce((sum, { byteLength }) => sum + byteLength, 0);
        await this.#attempt(call, op, async (datanode) => {
            const { exchange, asked } = this.#open(op, datanode, { 'content-length': length });
            exchange.end(content);
            await reach(call, exchange, asked);
            const answer = await call.waitFor(exchange, exchange.answer).catch((error) => {
                throw noAnswer(call, asked, error);
            });
            if (answer.status !== doneStatusOf(op))
                throw badAnswer(call, asked, answer);
        });
    }
    /** Connects for a body of unknown length. */
    async begin(call) {
        return this.#attempt(call, 'CREATE', async (datanode) => {
            const open = this.#open('CREATE', datanode, { 'transfer-encoding': 'chunked' });
            const { exchange, asked } = open;
            exchange.begin();
            await reach(call, exchange, asked);
            return open;
        });
    }
    async #attempt(call, op, step) {
        const unreached = new Set();
        for (;;) {
            const place = await this.#place(call, op, unreached);
            const datanode = this.#locate(call, place);
            try {
                return await step(datanode);
            }
            catch (error) {
                if (!(error instanceof WebHdfsError))
                    throw error;
                if (error.exception !== undefined && isNamenodeGone(error)) {
                    this.#options.namenodes.leave(place.namenode);
                }
                else if (isUnreached(error)) {
                    unreached.add(datanode.host).add(unreachedIpOf(error) ?? datanode.host);
                }
                else {
                    throw error;
                }
                if (error.outcome === 'unknown' || !(await call.again(error)))
                    throw error;
            }
        }
    }
    /** A datanode that was not there a moment ago is better than none, as in a cluster of one. */
    async #place(call, op, unreached) {
        const { namenodes } = this.#options;
        try {
            return await namenodes.ask(call, questionOf(op, unreached));
        }
        catch (error) {
            const isIo = error instanceof WebHdfsError && error.exception === 'IOException';
            if (!isIo || unreached.size === 0)
                throw error;
            unreached.clear();
            return namenodes.ask(call, questionOf(op, unreached));
        }
    }
    #locate(call, place) {
        const location = place.location ?? jsonOf(place.body)?.Location;
        try {
            const text = typeof location === 'string' ? location : undefined;
            return readLocation(text, place.namenode, this.#options.addresses);
        }
        catch (error) {
            throw unreadable(call, place.asked, error.message, error);
        }
    }
    #open(op, datanode, headers) {
        const { address, host, target } = datanode;
        const exchange = new Exchange({
            method: steps[op].method,
            address,
            target,
            headers: { 'content-type': 'application/octet-stream', ...headers },
            ca: this.#options.ca,
            serverName: host,
        });
        return { exchange, asked: { server: 'datanode', name: addressName(address), mayChange: true } };
    }
}
/** A datanode that is switched off refuses nothing: the call must have time left for another. */
async function reach(call, exchange, asked) {
    const limitMs = call.timeoutMs / 3;
    await call.waitFor(exchange, exchange.connected, limitMs).catch((error) => {
        throw noAnswer(call, asked, error);
    });
}
export function doneStatusOf(op) {
    return steps[op].doneStatus;
}
/**
 * A namenode takes the datanodes that are not wanted by host and transfer port, which we do not
 * know, or by host alone, and passes over hosts that it does not know.
 */
function questionOf(op, unreached) {
    const { method, parameters } = steps[op];
    const excluded = unreached.size > 0 && { excludedatanodes: [...unreached].join(',') };
    return { method, kind: 'place', parameters: { ...parameters, noredirect: 'true', ...excluded } };
}
//# sourceMappingURL=datanode-writes.js.map