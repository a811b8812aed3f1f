/*
 * SCRAM (RFC 5802, RFC 7677), the client's side, without channel binding:
 *
 *   n,,n=<user>,r=<nonce>  ─▶  r=<nonce + server's>,s=<salt>,i=<iterations>
 *   c=biws,r=…,p=<proof>   ─▶  v=<signature>
 *
 * The password never leaves, and the server's signature shows that it knows it, too.
 */
import { createHash, createHmac, pbkdf2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { ProtocolError } from '../../../core/errors.js';

export type ScramDigest = 'sha256' | 'sha512';

/** One round trip of the mechanism: the client's bytes to the server's. */
export type SaslExchange = (message: Buffer) => Promise<Buffer>;

export interface ScramOptions {
  readonly digest: ScramDigest;
  readonly username: string;
  readonly password: string;
  /** Printable, without a comma, and never used twice. */
  readonly nonce: string;
}

const derive = promisify(pbkdf2);
const header = 'n,,';
/** Kafka's own minimum, and more than any server asks for: a stranger must not keep the processor. */
const minIterations = 4096;
const maxIterations = 1_000_000;

/** Rejects with ProtocolError when the server breaks the exchange or does not know the password. */
export async function scramLogin(options: ScramOptions, exchange: SaslExchange): Promise<void> {
  const { digest, nonce, password } = options;
  const clientFirst = `n=${saslName(options.username)},r=${nonce}`;
  const serverFirst = (await exchange(Buffer.from(header + clientFirst))).toString();
  const { r: fullNonce = '', s: salt = '', i: rounds } = attributes(serverFirst);
  const iterations = Number(rounds);
  if (!fullNonce.startsWith(nonce) || fullNonce === nonce || salt === '')
    throw new ProtocolError('SCRAM: the server did not answer to the nonce it was sent');
  if (!(iterations >= minIterations && iterations <= maxIterations))
    throw new ProtocolError(
      `SCRAM: the server asks for ${rounds} iterations; ${minIterations} to ${maxIterations} are made`,
    );
  const withoutProof = `c=${Buffer.from(header).toString('base64')},r=${fullNonce}`;
  const signed = `${clientFirst},${serverFirst},${withoutProof}`;
  const keyBytes = digest === 'sha256' ? 32 : 64;
  const salted = await derive(
    password.normalize('NFKC'),
    Buffer.from(salt, 'base64'),
    iterations,
    keyBytes,
    digest,
  );
  const hmac = (key: Buffer, text: string): Buffer => createHmac(digest, key).update(text).digest();
  const clientKey = hmac(salted, 'Client Key');
  const signature = hmac(createHash(digest).update(clientKey).digest(), signed);
  const proof = clientKey.map((byte, i) => byte ^ signature[i]!);
  const final = `${withoutProof},p=${Buffer.from(proof).toString('base64')}`;
  const serverFinal = (await exchange(Buffer.from(final))).toString();
  const expected = hmac(hmac(salted, 'Server Key'), signed);
  const shown = Buffer.from(attributes(serverFinal)['v'] ?? '', 'base64');
  if (shown.length !== expected.length || !timingSafeEqual(shown, expected))
    throw new ProtocolError('SCRAM: the server does not know the password; it is not the broker');
}

function attributes(message: string): Record<string, string> {
  return Object.fromEntries(message.split(',').map((part) => [part.slice(0, 1), part.slice(2)]));
}

/** RFC 5802, 5.1: what separates attributes is written as a number. */
function saslName(name: string): string {
  return name.normalize('NFKC').replaceAll('=', '=3D').replaceAll(',', '=2C');
}
