/*
 * What lies between the network and the frames. With TLS and deflate both, versions of Flume differ:
 *
 *   tls-outer    network ◀─ TLS ◀─ zlib ◀─ frames    Flume up to 1.9   begins with 16 03
 *   zlib-outer   network ◀─ zlib ◀─ TLS ◀─ frames    Flume from 1.10   begins with 78
 *
 * A client has to choose; a server takes either, by the first byte.
 */
import type { Duplex } from 'node:stream';
import { ProtocolError } from '../../core/errors.js';
import { secureClient, secureServer } from '../tls/handshake.js';
import type { HandshakeLimit } from '../tls/handshake.js';
import type { TlsClient, TlsServer } from '../tls/settings.js';
import { DeflatedConnection } from './deflated-connection.js';

export type LayerOrder = 'zlib-outer' | 'tls-outer';

export interface Layers<Tls> {
  /** zlib's level; undefined: no compression. */
  readonly compressionLevel?: number | undefined;
  readonly tls?: Tls | undefined;
}

export interface ClientLayers extends Layers<TlsClient> {
  /** Where there are both; absent: as Flume does now. */
  readonly order?: LayerOrder | undefined;
}

/** Rejects with ProtocolError when TLS cannot be agreed on; the connection is then closed. */
export async function layeredClient(
  connection: Duplex,
  host: string,
  { compressionLevel, tls, order }: ClientLayers,
  limit: HandshakeLimit,
): Promise<Duplex> {
  if (tls === undefined) return deflated(connection, compressionLevel);
  if (order === 'tls-outer')
    return deflated(await secureClient(connection, host, tls, limit), compressionLevel);
  return secureClient(deflated(connection, compressionLevel), host, tls, limit);
}

/** A connection without TLS is there at once. */
export function layeredServer(
  connection: Duplex,
  { compressionLevel, tls }: Layers<TlsServer>,
  limit: HandshakeLimit,
): Duplex | Promise<Duplex> {
  if (tls === undefined) return deflated(connection, compressionLevel);
  return secured(connection, compressionLevel, tls, limit);
}

async function secured(
  connection: Duplex,
  compressionLevel: number | undefined,
  tls: TlsServer,
  limit: HandshakeLimit,
): Promise<Duplex> {
  const first = await firstByte(connection, limit);
  if (first === tlsHandshake)
    return deflated(await secureServer(connection, tls, limit), compressionLevel);
  if (first === zlibHeader && compressionLevel !== undefined)
    return secureServer(deflated(connection, compressionLevel), tls, limit);
  connection.destroy();
  const hint = first === zlibHeader ? 'compression-type = none' : 'ssl = true';
  throw new ProtocolError(
    `the peer does not begin with TLS (first byte ${first.toString(16)}), but this end has ` +
      `ssl = true: set ${hint} there`,
  );
}

const tlsHandshake = 0x16;
const zlibHeader = 0x78;

function deflated(connection: Duplex, level: number | undefined): Duplex {
  return level === undefined ? connection : new DeflatedConnection(connection, level);
}

/** Looks at the first byte and leaves it to be read. */
function firstByte(connection: Duplex, { clock, timeoutMs }: HandshakeLimit): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (message: string): void => {
      settle();
      connection.destroy();
      reject(new ProtocolError(message));
    };
    const look = (): void => {
      const piece = connection.read() as Buffer | null;
      if (piece === null) return;
      settle();
      connection.unshift(piece);
      resolve(piece[0]!);
    };
    const failed = (error: Error): void => fail(error.message);
    const ended = (): void => fail('it left before the TLS handshake');
    const timer = clock.schedule(timeoutMs, () => fail(`it sent nothing for ${timeoutMs} ms`));
    const settle = (): void => {
      timer.cancel();
      connection.off('readable', look).off('error', failed).off('close', ended);
      connection.off('end', ended);
    };
    if (connection.destroyed) return ended();
    connection.on('readable', look).once('end', ended).once('error', failed).once('close', ended);
  });
}
