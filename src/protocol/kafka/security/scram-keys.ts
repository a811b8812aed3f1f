/*
 * The keys of SCRAM (RFC 5802, 3), the same at both ends:
 *
 *   salted password  Hi(password, salt, iterations)         from this alone anyone can log in
 *     ├ client key   HMAC("Client Key") ─▶ stored key H()   what a server keeps to check a proof
 *     └ server key   HMAC("Server Key")                     what a server signs with
 */
import { createHash, createHmac, pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';

export type ScramDigest = 'sha256' | 'sha512';

/** Bytes of a digest, of every key and of a proof. */
export const digestBytes: Readonly<Record<ScramDigest, number>> = { sha256: 32, sha512: 64 };

/** Kafka's own minimum. */
export const iterationsMin = 4096;

/** Of a password that is hashed here. */
export const saltBytes = 18;

const derive = promisify(pbkdf2);

export function newSalt(): Buffer {
  return randomBytes(saltBytes);
}

/** Off the event loop: some milliseconds for each 4096 iterations. */
export function saltPassword(
  digest: ScramDigest,
  password: string,
  salt: Buffer,
  iterations: number,
): Promise<Buffer> {
  return derive(password.normalize('NFKC'), salt, iterations, digestBytes[digest], digest);
}

export function hmac(digest: ScramDigest, key: Buffer, text: string): Buffer {
  return createHmac(digest, key).update(text).digest();
}

export function storedKeyOf(digest: ScramDigest, clientKey: Buffer): Buffer {
  return createHash(digest).update(clientKey).digest();
}

export function clientKeyOf(digest: ScramDigest, salted: Buffer): Buffer {
  return hmac(digest, salted, 'Client Key');
}

export function serverKeyOf(digest: ScramDigest, salted: Buffer): Buffer {
  return hmac(digest, salted, 'Server Key');
}

export function xor(left: Buffer, right: Buffer): Buffer {
  return Buffer.from(left.map((byte, i) => byte ^ right[i]!));
}

/** `r=…,s=…` by name; of one that comes twice the last. */
export function attributesOf(message: string): ReadonlyMap<string, string> {
  return new Map(
    message.split(',').map((part) => {
      const equals = part.indexOf('=');
      return equals < 0 ? [part, ''] : [part.slice(0, equals), part.slice(equals + 1)];
    }),
  );
}
