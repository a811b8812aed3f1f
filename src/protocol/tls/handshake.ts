/**
 * TLS over any connection, from its first byte to the end of the handshake. The connection is closed
 * when the handshake fails.
 */
import { isIP } from 'node:net';
import type { Duplex } from 'node:stream';
import { checkServerIdentity, connect, TLSSocket } from 'node:tls';
import type { DetailedPeerCertificate } from 'node:tls';
import type { Clock } from '../../core/clock.js';
import { messageOf, ProtocolError, systemCodeOf } from '../../core/errors.js';
import type { TlsClient, TlsServer } from './settings.js';

export interface HandshakeLimit {
  readonly timeoutMs: number;
  readonly clock: Clock;
  /** Aborted: given up. */
  readonly signal?: AbortSignal | undefined;
  /** What to look at when the peer closes; default: the options of Avro and Thrift. */
  readonly closedHint?: string;
}

const sameOptions = 'are ssl and compression-type the same at both ends?';

/** TLS was agreed on, but the peer's certificate is not believed. */
export class DistrustError extends ProtocolError {}

/** Rejects with ProtocolError when there is no TLS, and with DistrustError. */
export async function secureClient(
  connection: Duplex,
  host: string,
  { secureContext, trustsAll, checksHostName }: TlsClient,
  limit: HandshakeLimit,
): Promise<TLSSocket> {
  const socket = connect({
    socket: connection,
    host,
    // RFC 6066: an address is not sent as a server's name.
    ...(isIP(host) === 0 && { servername: host }),
    secureContext,
    // Looked at below, where the certificate can be named.
    rejectUnauthorized: false,
    checkServerIdentity: (name, certificate) =>
      checksHostName ? checkServerIdentity(name, certificate) : undefined,
  });
  await established(socket, connection, 'secureConnect', limit);
  if (trustsAll || socket.authorized) return socket;
  const fact = distrust(String(socket.authorizationError), socket.getPeerCertificate(true), host);
  socket.destroy();
  throw new DistrustError(fact);
}

/** Rejects with ProtocolError. */
export async function secureServer(
  connection: Duplex,
  { secureContext }: TlsServer,
  limit: HandshakeLimit,
): Promise<TLSSocket> {
  const socket = new TLSSocket(connection, { isServer: true, secureContext });
  await established(socket, connection, 'secure', limit);
  return socket;
}

function established(
  socket: TLSSocket,
  connection: Duplex,
  event: 'secure' | 'secureConnect',
  { timeoutMs, clock, signal, closedHint = sameOptions }: HandshakeLimit,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => {
      settle();
      // What both still say of their end is known by then.
      socket.on('error', () => {});
      socket.destroy();
      connection.on('error', () => {});
      connection.destroy();
      reject(error);
    };
    const failed = (error: Error): void =>
      systemCodeOf(error) === 'ECONNRESET'
        ? ended()
        : fail(new ProtocolError(tlsFact(error), { cause: error }));
    const ended = (): void =>
      fail(new ProtocolError(`the connection was closed during the TLS handshake; ${closedHint}`));
    const abort = (): void => fail(new Error('stopped during the TLS handshake'));
    const timer = clock.schedule(timeoutMs, () =>
      fail(new ProtocolError(`no TLS handshake within ${timeoutMs} ms; is ssl on at the peer?`)),
    );
    const done = (): void => {
      settle();
      resolve();
    };
    const settle = (): void => {
      timer.cancel();
      signal?.removeEventListener('abort', abort);
      socket.off(event, done).off('error', failed).off('_tlsError', failed).off('close', ended);
      connection.off('error', failed).off('close', ended);
    };
    signal?.addEventListener('abort', abort, { once: true });
    socket.once(event, done).once('error', failed).once('_tlsError', failed).once('close', ended);
    connection.once('error', failed).once('close', ended);
  });
}

/** One sentence for what OpenSSL and Node say of a handshake, or of an alert after it. */
export function tlsFact(error: Error): string {
  const code = systemCodeOf(error) ?? '';
  if (/^ERR_SSL_(WRONG_VERSION_NUMBER|HTTP_REQUEST)$/.test(code))
    return 'the peer does not speak TLS: set ssl = true there, or false here';
  if (/ALERT_(CERTIFICATE|BAD_CERTIFICATE|UNKNOWN_CA)/.test(code))
    return (
      'the peer does not trust the certificate of this agent ' +
      `(${code}): put it, or that of its authority, into the peer's truststore`
    );
  if (/PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|NO_PROTOCOLS/.test(code))
    return `no TLS version in common (${code}): compare include- and exclude-protocols`;
  if (/NO_SHARED_CIPHER|HANDSHAKE_FAILURE/.test(code))
    return `no cipher suite in common (${code}): compare include- and exclude-cipher-suites`;
  return /^ERR_SSL|^EPROTO/.test(code) ? `TLS failed: ${messageOf(error)}` : messageOf(error);
}

function distrust(code: string, certificate: DetailedPeerCertificate, host: string): string {
  const subject = certificate.subject?.CN ?? 'without a name';
  const its = `the peer's certificate (${subject})`;
  if (code === 'CERT_HAS_EXPIRED')
    return `${its} has expired (${certificate.valid_to}): renew it at the peer`;
  if (code === 'CERT_NOT_YET_VALID')
    return `${its} is valid only from ${certificate.valid_from} on: look at the clocks`;
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
    return (
      `${its} is not for ${host} (${certificate.subjectaltname ?? 'it names no host'}): use a name ` +
      'that it has as hostname, or set check-hostname = false'
    );
  return `${its} is not trusted (${code}): put it, or that of its authority, into truststore`;
}
