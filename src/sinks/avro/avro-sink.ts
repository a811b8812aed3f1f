import { encodeEvents } from '../../codecs/avro-event/encode.js';
import type { CommitRecord, Delivery, Sink, SinkContext, TakeLimit } from '../../core/contracts.js';
import { crashPoint } from '../../core/crash-point.js';
import { DeliveryError, messageOf, ProtocolError } from '../../core/errors.js';
import type { IntervalSet } from '../../core/interval-set.js';
import { hourOf, hourOfRanges } from '../../core/provenance.js';
import type { AvroSinkConfig } from '../../generated/config/sinks/avro.js';
import type { CallResult } from '../../protocol/avro-rpc/call.js';
import { AvroRpcClient } from '../../protocol/avro-rpc/client.js';
import { noMetadata } from '../../protocol/avro-rpc/handshake.js';
import type { Metadata } from '../../protocol/avro-rpc/handshake.js';
import { tcp } from '../../protocol/avro-rpc/network.js';
import type { LayerOrder } from '../../protocol/avro-rpc/layers.js';
import type { Network } from '../../protocol/avro-rpc/network.js';
import { Status } from '../../protocol/avro-rpc/protocol.js';
import {
  decodeKnown,
  encodeLine,
  encodeSentRanges,
} from '../../protocol/avro-rpc/tailrace-peer.js';
import { DistrustError } from '../../protocol/tls/handshake.js';
import { checkTlsClient, tlsClient } from '../../protocol/tls/settings.js';
import type { TlsClient } from '../../protocol/tls/settings.js';

/**
 * Keeps a frame far below the 64 MiB that a Tailrace source takes, and small beside Java's heap.
 */
const maxBatchBytes = 8 * 1024 * 1024;

/**
 * Flume's Avro sink. A Tailrace source at the other end says in its handshake what it holds of this
 * channel, and is told with each call which sequences it gets: exactly once. To a Flume source: at
 * least once.
 */
export class AvroSink implements Sink {
  readonly limit: TakeLimit;
  readonly #context: SinkContext<AvroSinkConfig>;
  readonly #network: Network;
  readonly #peer: string;
  readonly #where: string;
  #tls: TlsClient | undefined;
  /** What the peer understood last. */
  #order: LayerOrder = 'zlib-outer';
  #client: AvroRpcClient | undefined;
  #connections = 0;
  #connectedMs = 0;
  #isTailrace = false;
  #hasWarned = false;

  constructor(context: SinkContext<AvroSinkConfig>, network: Network = tcp) {
    this.#context = context;
    this.#network = network;
    this.#peer = `${context.config.hostname}:${context.config.port}`;
    this.#where = `${context.location}: sink ${context.name}`;
    checkTlsClient(context.config, this.#where);
    this.limit = { events: context.config['batch-size'], bytes: maxBatchBytes };
  }

  async start(): Promise<void> {
    const { config, fileSystem, logger } = this.#context;
    this.#tls = await tlsClient(config, { fileSystem, where: this.#where });
    if (this.#tls?.trustsAll)
      logger.warn({}, `trust-all-certs: anyone who answers as ${this.#peer} gets the events`);
  }

  async stop(): Promise<void> {
    this.#disconnect();
  }

  /** A new connection; the peer settles what the old one left before it answers. */
  async recover(): Promise<IntervalSet | undefined> {
    this.#disconnect();
    const client = await this.#connect();
    const known = decodeKnown(client.peerMeta);
    this.#client = client;
    this.#isTailrace = known !== undefined;
    if (!this.#isTailrace && !this.#hasWarned) {
      this.#hasWarned = true;
      this.#context.logger.warn(
        { peer: this.#peer },
        `${this.#peer} is a Flume agent: delivery to it is at least once`,
      );
    }
    return known;
  }

  /** Another peer, or the same one with less or more than before, may answer the next time. */
  get mustRecover(): boolean {
    return this.#client?.isOpen !== true || this.#isDueForReset();
  }

  async deliver(delivery: Delivery): Promise<CommitRecord | undefined> {
    const client = this.#client;
    if (client?.isOpen !== true)
      throw this.#failure('refused', 'the peer closed the connection before this delivery');
    let result: CallResult;
    try {
      const parameters = encodeEvents(delivery.batch);
      const answer = client.call('appendBatch', this.#metadata(delivery), parameters);
      crashPoint('sink.avro.sent');
      result = await answer;
    } catch (error) {
      this.#disconnect();
      throw this.#failure('unknown', messageOf(error), error);
    }
    this.#check(result);
    return undefined;
  }

  #metadata({ batch, ranges, lowMark }: Delivery): Metadata {
    if (!this.#isTailrace) return noMetadata;
    const { channelId, clock } = this.#context;
    const hour = hourOfRanges(batch.provenance) ?? hourOf(clock.nowMs());
    return encodeSentRanges({ channelId, ranges, lowMark, hour });
  }

  #check(result: CallResult): void {
    // The call failed on its way: one of the peer's channels may have the batch.
    if (!result.ok) throw this.#failure('unknown', result.error);
    const status = result.value.long();
    if (status === Status.ok) return;
    const name = status === Status.failed ? 'FAILED' : `${status}`;
    throw this.#failure(
      'refused',
      `status ${name}: its channel is full, or cannot take ${this.limit.events} events at once`,
    );
  }

  async #connect(): Promise<AvroRpcClient> {
    const { counters, clock } = this.#context;
    let client: AvroRpcClient;
    try {
      client = await this.#greeted(this.#order);
    } catch (error) {
      const other = await this.#tryOtherOrder(error);
      if (other === undefined) throw this.#failure('refused', this.#explain(error), error);
      client = other;
    }
    // The runner counts the start as the first connection.
    if (this.#connections++ > 0) counters.add('ConnectionCreatedCount');
    this.#connectedMs = clock.monotonicMs();
    return client;
  }

  /** Flume up to 1.9 has TLS outside. Undefined: that is not it, the first error counts. */
  async #tryOtherOrder(error: unknown): Promise<AvroRpcClient | undefined> {
    const { config } = this.#context;
    const mayBeOrder = error instanceof ProtocolError && !(error instanceof DistrustError);
    const hasBoth = this.#tls !== undefined && config['compression-type'] === 'deflate';
    if (!hasBoth || !mayBeOrder || config['compression-order'] !== 'auto') return undefined;
    const order = this.#order === 'zlib-outer' ? 'tls-outer' : 'zlib-outer';
    const client = await this.#greeted(order).catch(() => undefined);
    if (client !== undefined) this.#order = order;
    return client;
  }

  async #greeted(order: LayerOrder): Promise<AvroRpcClient> {
    const { config, clock, signal, channelId, lane } = this.#context;
    const isCompressed = config['compression-type'] === 'deflate';
    const wanted = config['compression-order'];
    const options = {
      host: config.hostname,
      port: config.port,
      connectTimeoutMs: config['connect-timeout'],
      requestTimeoutMs: config['request-timeout'],
      compressionLevel: isCompressed ? config['compression-level'] : undefined,
      tls: this.#tls,
      order: wanted === 'auto' ? order : wanted,
      meta: encodeLine({ channelId, lane }),
      clock,
      signal,
    };
    const client = await AvroRpcClient.connect(options, this.#network);
    try {
      await client.ping();
      return client;
    } catch (error) {
      client.destroy();
      throw error;
    }
  }

  #explain(error: unknown): string {
    const message = messageOf(error);
    if (error instanceof ProtocolError || !message.includes('closed')) return message;
    return `${message} during the handshake; is compression-type the same at both ends?`;
  }

  #isDueForReset(): boolean {
    const intervalMs = this.#context.config['reset-connection-interval'] * 1_000;
    return intervalMs > 0 && this.#context.clock.monotonicMs() - this.#connectedMs >= intervalMs;
  }

  #disconnect(): void {
    if (this.#client === undefined) return;
    this.#client.destroy();
    this.#client = undefined;
    this.#context.counters.add('ConnectionClosedCount');
  }

  #failure(outcome: 'refused' | 'unknown', fact: string, cause?: unknown): DeliveryError {
    const message = `${this.#where} to ${this.#peer}: ${fact}`;
    return new DeliveryError(message, { outcome, cause });
  }
}
