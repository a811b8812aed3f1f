import { DeliveryError, messageOf, StartError } from '../../core/errors.js';
import { tlsClient } from '../../protocol/tls/settings.js';
import { nodeFileSystem } from '../../storage/node-file-system.js';
import { openRpcClient } from './rpc-client.js';
/** None of the hosts is a source that answers. */
export class NoConnectionError extends StartError {
    code = 'TR_NO_CONNECTION';
}
/**
 * Batches to Avro or Thrift sources, one call at a time: at least once, because a call whose answer is lost
 * is made again at the next host, as by the clients of Flume's SDK.
 */
export class EventSender {
    #settings;
    #clock;
    #peers;
    /** Index of the peer that the next call begins with. */
    #next = 0;
    #tls;
    constructor(settings, clock) {
        this.#settings = settings;
        this.#clock = clock;
        this.#peers = settings.hosts.map((host) => ({
            ...host,
            client: undefined,
            failures: 0,
            blockedUntilMs: 0,
        }));
    }
    /**
     * Connects to one of the hosts, so that a wrong address is told before anything is read.
     * @throws NoConnectionError
     */
    async open() {
        const reasons = await this.#tryPeers(async (peer) => void (await this.#clientOf(peer)));
        if (reasons !== undefined)
            throw new NoConnectionError(reasons);
    }
    /** Resolves when the events are in a peer's channels. */
    async send(batch) {
        const reasons = await this.#tryPeers(async (peer) => (await this.#clientOf(peer)).append(batch));
        if (reasons !== undefined)
            throw new DeliveryError(reasons, { outcome: 'unknown' });
        if (this.#settings.choice === 'round robin')
            this.#next = (this.#next + 1) % this.#peers.length;
    }
    close() {
        for (const { client } of this.#peers)
            client?.close();
    }
    /** Tries one peer after the other; undefined: it went well at one. */
    async #tryPeers(attempt) {
        const reasons = [];
        const order = this.#order();
        for (let tried = 0; tried < this.#settings.maxAttempts; tried++) {
            const peer = order[tried % order.length];
            try {
                await attempt(peer);
                peer.failures = 0;
                // A failover stays where it went well.
                if (this.#settings.choice === 'failover')
                    this.#next = this.#peers.indexOf(peer);
                return undefined;
            }
            catch (error) {
                this.#block(peer);
                reasons.push(`${peer.host}:${peer.port}: ${messageOf(error)}`);
            }
        }
        return reasons.join('; ');
    }
    /** Peers that failed of late come last: they are better than none. */
    #order() {
        const { length } = this.#peers;
        const { choice } = this.#settings;
        const first = choice === 'random' ? Math.floor(Math.random() * length) : this.#next;
        const nowMs = this.#clock.monotonicMs();
        const turned = this.#peers.map((_, i) => this.#peers[(first + i) % length]);
        const isBlocked = ({ blockedUntilMs }) => Number(blockedUntilMs > nowMs);
        return turned.sort((a, b) => isBlocked(a) - isBlocked(b));
    }
    /** As in Flume: 2, 4, 8 … seconds, up to `maxBackoff`. */
    #block(peer) {
        peer.client?.destroy();
        peer.client = undefined;
        const backoffMs = Math.min(this.#settings.maxBackoffMs, 1_000 * 2 ** ++peer.failures);
        peer.blockedUntilMs = this.#clock.monotonicMs() + backoffMs;
    }
    async #clientOf(peer) {
        if (peer.client?.isOpen === true)
            return peer.client;
        const { tls: options, where } = this.#settings;
        this.#tls ??= tlsClient(options, { fileSystem: nodeFileSystem, where });
        const tls = await this.#tls;
        peer.client = await openRpcClient(peer, this.#settings, { tls, clock: this.#clock });
        return peer.client;
    }
}
//# sourceMappingURL=event-sender.js.map