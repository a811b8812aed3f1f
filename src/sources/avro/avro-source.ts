import type { Duplex } from 'node:stream';
import { decodeEvent, decodeEvents } from '../../codecs/avro-event/decode.js';
import type { EventBatch } from '../../core/batch.js';
import type { Source, SourceContext } from '../../core/contracts.js';
import { crashPoint } from '../../core/crash-point.js';
import { IntervalSet } from '../../core/interval-set.js';
import { channelOrigin } from '../../core/provenance.js';
import type { AvroSourceConfig } from '../../generated/config/sources/avro.js';
import { longBytes } from '../../protocol/avro-rpc/binary.js';
import type { Call } from '../../protocol/avro-rpc/call.js';
import type { Metadata } from '../../protocol/avro-rpc/handshake.js';
import { HeldBytes } from '../../protocol/held-bytes.js';
import { layeredServer } from '../../protocol/avro-rpc/layers.js';
import { flumeProtocol, Status } from '../../protocol/avro-rpc/protocol.js';
import { ServerConnection } from '../../protocol/avro-rpc/server-connection.js';
import {
  decodeLine,
  decodeSentRanges,
  encodeKnown,
} from '../../protocol/avro-rpc/tailrace-peer.js';
import { IpFilter } from '../../protocol/ip-filter.js';
import { tcp, type Network } from '../../protocol/network.js';
import { tlsFact } from '../../protocol/tls/handshake.js';
import { Acceptor } from '../acceptor.js';
import { takeCall, type RpcCall } from '../rpc-call.js';
import { withSentRanges } from './sent-batch.js';

const answerCompressionLevel = 6;

/**
 * Flume's Avro source. Several calls of a connection may be in flight: they are put in the order of
 * the calls and answered, by serial, when all required channels have them. Several connections are
 * independent.
 */
export class AvroSource implements Source {
  readonly #context: SourceContext<AvroSourceConfig>;
  readonly #acceptor: Acceptor;
  readonly #filter: IpFilter | undefined;
  #port = 0;
  /** The newest connection of each upstream line (channel and lane). */
  readonly #lines = new Map<string, ServerConnection>();
  /** Connections of Tailrace peers on which a call has failed: none behind it may overtake it. */
  readonly #failed = new WeakSet<ServerConnection>();
  readonly #shared = {
    protocol: flumeProtocol,
    knownProtocols: new Set<string>(),
    held: new HeldBytes(),
  };

  constructor(context: SourceContext<AvroSourceConfig>, network: Network = tcp) {
    const { config, location, name } = context;
    this.#context = context;
    const filter = config.ipFilter
      ? new IpFilter(config.ipFilterRules ?? [], `${location}: source ${name}`)
      : undefined;
    this.#filter = filter;
    const isCompressed = config['compression-type'] === 'deflate';
    const compressionLevel = isCompressed ? answerCompressionLevel : undefined;
    this.#acceptor = new Acceptor(context, {
      maxConnections: config['max-connections'],
      tls: config,
      network,
      ...(filter !== undefined && { isAllowed: (address) => filter.allows(address) }),
      layered: (connection, tls, limit) =>
        layeredServer(connection, { compressionLevel, tls }, limit),
      serve: (connection, { name: peer }) => this.#serve(connection, peer),
    });
  }

  /** The port that is listened on, once started. */
  get port(): number {
    return this.#port;
  }

  /** Connections that are not served yet: filtered, or in their TLS handshake. */
  get arriving(): number {
    return this.#acceptor.arriving;
  }

  async start(): Promise<void> {
    const { config, location, logger } = this.#context;
    const { bind: host, port } = config;
    await this.#acceptor.open();
    if (this.#filter?.canDeny === false)
      logger.warn({}, 'ipFilterRules deny nobody: end them with deny:ip:*');
    this.#port = await this.#acceptor.listen({ host, port, location, key: 'bind or port' });
    logger.info({ port: this.port }, `Avro source listens on ${host}:${this.port}`);
  }

  stop(): Promise<void> {
    return this.#acceptor.stop();
  }

  #serve(duplex: Duplex, peer: string): ServerConnection {
    const { logger } = this.#context;
    const connection = new ServerConnection(duplex, this.#shared, {
      greeted: (meta) => this.#greet(connection, meta),
      called: (call) => this.#call(call, connection, peer),
      closed: (reason) => {
        void this.#forget(connection);
        if (reason === undefined) logger.debug({ peer }, 'Avro client left');
        else logger.warn({ peer }, `lost the Avro client ${peer}: ${tlsFact(reason)}`);
      },
    });
    return connection;
  }

  /**
   * A Tailrace peer is told what the channels hold of its channel. Before that its earlier
   * connection is fenced: a call that lies unread or half done there must not be carried out after
   * the answer.
   */
  async #greet(connection: ServerConnection, meta: Metadata): Promise<Metadata | undefined> {
    const line = decodeLine(meta);
    if (line === undefined) return undefined;
    const key = `${line.channelId}/${line.lane}`;
    const earlier = this.#lines.get(key);
    this.#lines.set(key, connection);
    await earlier?.fence();
    const origin = channelOrigin(line.channelId);
    return encodeKnown(this.#context.positions(origin).get(origin)?.known ?? new IntervalSet());
  }

  /** Drops a closed connection from its line, once nothing of it can still be carried out. */
  async #forget(connection: ServerConnection): Promise<void> {
    await connection.settled();
    for (const [line, newest] of this.#lines) if (newest === connection) this.#lines.delete(line);
  }

  async #call(
    call: Call,
    connection: ServerConnection,
    peer: string,
  ): Promise<Uint8Array | undefined> {
    if (call.message === 'append') return this.#take('Append', decodeEvent, call, connection, peer);
    if (call.message === 'appendBatch')
      return this.#take('AppendBatch', decodeEvents, call, connection, peer);
    return undefined;
  }

  /** FAILED: the client keeps the batch and sends it again; Flume's does so on the same connection. */
  async #take(
    metric: RpcCall['metric'],
    decode: (parameters: Call['parameters']) => EventBatch,
    { parameters, metadata }: Call,
    connection: ServerConnection,
    peer: string,
  ): Promise<Uint8Array> {
    if (this.#failed.has(connection)) return longBytes(Status.failed);
    const isTaken = await takeCall(this.#context, {
      metric,
      peer,
      decode: () => {
        const batch = decode(parameters);
        const sent = decodeSentRanges(metadata);
        return sent === undefined ? batch : withSentRanges(batch, sent);
      },
      emit: (batch) =>
        this.#context.emit(batch).catch((error: unknown) => {
          if (batch.provenance.length > 0) this.#failed.add(connection);
          throw error;
        }),
    });
    if (!isTaken) return longBytes(Status.failed);
    crashPoint('source.avro.stored');
    return longBytes(Status.ok);
  }
}
