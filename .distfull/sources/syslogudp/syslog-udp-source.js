import { localTimeZone } from '../../codecs/event-escapes/time-zone.js';
import { MessageBatch } from '../../codecs/syslog/message-batch.js';
import { firstMessage } from '../../codecs/syslog/syslog-lines.js';
import { SyslogParser } from '../../codecs/syslog/syslog-parser.js';
import { DatagramQueue } from '../datagrams/datagram-queue.js';
import { bindDatagrams } from '../datagrams/udp-socket.js';
import { PeerNames } from '../peer-address.js';
import { clientHeaders } from '../syslog/client-headers.js';
import { Complaints } from '../syslog/complaints.js';
import { configuredFields, configuredFormat } from '../syslog/message-parser.js';
/** No datagram is longer: nothing is ever cut. */
const maxBytes = 65_536;
export class SyslogUdpSource {
    #context;
    #parser;
    #complaints;
    #names = new PeerNames();
    #socket;
    #queue;
    constructor(context) {
        const { clock, config, isLenient: asFlume } = context;
        this.#context = context;
        this.#complaints = new Complaints(context);
        this.#parser = new SyslogParser({
            kept: configuredFields(config.keepFields, context),
            format: configuredFormat(config, context),
            maxBytes,
            isDatagram: true,
            nowMs: () => clock.nowMs(),
            zone: localTimeZone(),
            asFlume,
        });
    }
    /** The port that it listens on: of interest where the configured one is 0. */
    get port() {
        return this.#socket?.address().port ?? 0;
    }
    async start() {
        const { config, location, logger } = this.#context;
        const { host, port, maxPendingBytes } = config;
        this.#socket = await bindDatagrams({ host, port, location, key: 'host or port' });
        this.#queue = new DatagramQueue(this.#context, this.#socket, {
            maxPendingBytes,
            parse: (datagrams) => this.#parse(datagrams),
        });
        logger.info({ port: this.port }, `Syslog UDP source listens on ${host ?? '*'}:${this.port}`);
    }
    async stop() {
        await this.#queue?.stop();
        this.#queue = undefined;
        this.#socket = undefined;
    }
    async #parse(datagrams) {
        const { counters, isLenient } = this.#context;
        const buffer = Buffer.concat(datagrams.map(({ bytes }) => bytes));
        const messages = new MessageBatch(buffer, datagrams.length);
        const clients = await this.#clientsOf(datagrams);
        let end = 0;
        for (const [i, { bytes }] of datagrams.entries()) {
            const at = end;
            end += bytes.length;
            const [from, to] = firstMessage(buffer, at, end, isLenient);
            if (from === to) {
                counters.add('EventReadFail');
                continue;
            }
            this.#parser.parse(buffer, from, to, messages);
            if (clients !== undefined)
                messages.addToLast(clients[i]);
        }
        this.#complaints.about(messages, datagrams[0].sender.address);
        return messages.toBatch();
    }
    /** The headers that tell the senders; undefined where none is wanted. */
    #clientsOf(datagrams) {
        const { config } = this.#context;
        if ((config.clientIPHeader ?? config.clientHostnameHeader) === undefined)
            return undefined;
        return Promise.all(datagrams.map(({ sender }) => clientHeaders(config, sender.address, this.#names)));
    }
}
//# sourceMappingURL=syslog-udp-source.js.map