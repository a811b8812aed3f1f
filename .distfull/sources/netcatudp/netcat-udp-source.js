/* Hot path. */
import { isIPv6 } from 'node:net';
import { EventBatch } from '../../core/batch.js';
import { DatagramQueue } from '../datagrams/datagram-queue.js';
import { bindDatagrams } from '../datagrams/udp-socket.js';
import { javaAddress } from '../peer-address.js';
const newline = 10;
/** Each datagram is an event, up to its first newline; nothing is answered. */
export class NetcatUdpSource {
    #context;
    #socket;
    #queue;
    constructor(context) {
        this.#context = context;
    }
    /** The port that it listens on: of interest where the configured one is 0. */
    get port() {
        return this.#socket?.address().port ?? 0;
    }
    async start() {
        const { config, location, logger } = this.#context;
        const { bind: host, port, maxPendingBytes } = config;
        this.#socket = await bindDatagrams({ host, port, location, key: 'bind or port' });
        this.#queue = new DatagramQueue(this.#context, this.#socket, {
            maxPendingBytes,
            parse: (datagrams) => this.#parse(datagrams),
        });
        logger.info({ port: this.port }, `Netcat UDP source listens on ${host ?? '*'}:${this.port}`);
    }
    async stop() {
        await this.#queue?.stop();
        this.#queue = undefined;
        this.#socket = undefined;
    }
    #parse(datagrams) {
        const { remoteAddress } = this.#context.config;
        const bodies = datagrams.map(({ bytes }) => {
            const end = bytes.indexOf(newline);
            return end === -1 ? bytes : bytes.subarray(0, end);
        });
        if (remoteAddress === undefined)
            return EventBatch.of(bodies);
        const own = datagrams.map(({ sender }) => ({ [remoteAddress]: textOf(sender) }));
        return EventBatch.of(bodies, { own });
    }
}
/** As java.net.InetSocketAddress prints an address without a name. */
function textOf({ address, port }) {
    const host = javaAddress(address);
    return isIPv6(address) && host.includes(':') ? `/[${host}]:${port}` : `/${host}:${port}`;
}
//# sourceMappingURL=netcat-udp-source.js.map