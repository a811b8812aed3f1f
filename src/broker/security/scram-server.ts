/*
 * SCRAM (RFC 5802), the server's side, without channel binding:
 *
 *   n,,n=<user>,r=<nonce>  ─▶  r=<nonce + ours>,s=<salt>,i=<iterations>
 *   c=biws,r=…,p=<proof>   ─▶  v=<signature>
 *
 * A user who is not there gets an answer, too (Users.credential), and fails with the proof.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { ScramCredential } from '../../protocol/kafka/security/scram-credential.js';
import {
  attributesOf,
  hmac,
  storedKeyOf,
  xor,
  type ScramDigest,
} from '../../protocol/kafka/security/scram-keys.js';
import { LoginError, wordBytesMax, type Attempt, type SaslAnswer } from './mechanism.js';

/** The credential of a user, or one that no proof fits. */
export type CredentialOf = (digest: ScramDigest, user: string) => ScramCredential;

interface Begun {
  readonly user: string;
  readonly credential: ScramCredential;
  readonly gs2Header: string;
  readonly nonce: string;
  /** Both first messages, as they are signed. */
  readonly messages: string;
}

export class ScramAttempt implements Attempt {
  readonly #digest: ScramDigest;
  readonly #credentialOf: CredentialOf;
  readonly #ownNonce: string;
  #begun: Begun | undefined;

  constructor(
    digest: ScramDigest,
    credentialOf: CredentialOf,
    ownNonce = randomBytes(24).toString('base64url'),
  ) {
    this.#digest = digest;
    this.#credentialOf = credentialOf;
    this.#ownNonce = ownNonce;
  }

  async next(message: Buffer): Promise<SaslAnswer> {
    const text = message.toString();
    if (this.#begun === undefined) return this.#first(text);
    const { user } = this.#begun;
    return { bytes: this.#final(text, this.#begun), user };
  }

  #first(text: string): SaslAnswer {
    // No channel binding: asked for none, or the client saw that we offer none.
    const [, gs2Header, bare] = /^([ny],(?:a=[^,]*)?,)(.*)$/s.exec(text) ?? [];
    if (gs2Header === undefined || bare === undefined) throw new LoginError('no SCRAM message');
    const [, name, clientNonce] = /^n=([^,]*),r=([\x21-\x2b\x2d-\x7e]+)/.exec(bare) ?? [];
    if (name === undefined || clientNonce === undefined || clientNonce.length > wordBytesMax)
      throw new LoginError('no name and nonce in the first SCRAM message');
    const user = userOf(name);
    const authzid = userOf(/a=([^,]*)/.exec(gs2Header)?.[1] ?? '');
    if (authzid !== '' && authzid !== user)
      throw new LoginError(`user ${user} asks to act for ${authzid}`);
    const credential = this.#credentialOf(this.#digest, user);
    const { salt, iterations } = credential;
    const nonce = clientNonce + this.#ownNonce;
    const answer = `r=${nonce},s=${salt.toString('base64')},i=${iterations}`;
    this.#begun = { user, credential, gs2Header, nonce, messages: `${bare},${answer}` };
    return { bytes: Buffer.from(answer) };
  }

  #final(text: string, { user, credential, gs2Header, nonce, messages }: Begun): Buffer {
    const digest = this.#digest;
    const told = attributesOf(text);
    const binding = Buffer.from(told.get('c') ?? '', 'base64').toString();
    // As Kafka compares it: librdkafka up to 2.2 (kcat 1.7) writes its own part twice.
    const isOurs = told.get('r')?.endsWith(nonce) === true;
    if (!isOurs || binding !== gs2Header)
      throw new LoginError(`user ${user}: the last SCRAM message is not of this exchange`);
    const proof = Buffer.from(told.get('p') ?? '', 'base64');
    const signed = `${messages},${text.slice(0, Math.max(0, text.lastIndexOf(',p=')))}`;
    const signature = hmac(digest, credential.storedKey, signed);
    if (proof.length !== signature.length) throw new LoginError(`user ${user}: no proof`);
    const shown = storedKeyOf(digest, xor(proof, signature));
    if (!timingSafeEqual(shown, credential.storedKey))
      throw new LoginError(`user ${user}: wrong password, or no such user`);
    return Buffer.from(`v=${hmac(digest, credential.serverKey, signed).toString('base64')}`);
  }
}

/** RFC 5802, 5.1: a comma and an equals sign are written as numbers. */
function userOf(name: string): string {
  if (name.length > wordBytesMax || /=(?!2C|3D)/.test(name))
    throw new LoginError('a user name that is too long or not in the form of SCRAM');
  return name.replaceAll('=2C', ',').replaceAll('=3D', '=');
}
