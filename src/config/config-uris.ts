/**
 * Configurations on web servers (`--conf-uri`): fetched with what the server said last as the
 * condition, so that a look for a change costs little.
 */
import { ConfigError, messageOf } from '../core/errors.js';
import type { Problem } from './model.js';
import { fileBytesMax } from './read-files.js';

export interface Credentials {
  readonly user: string;
  readonly password: string;
}

export interface UriContents {
  /** By name. */
  readonly contents: ReadonlyMap<string, Buffer>;
  /** Why the others could not be read. */
  readonly problems: readonly Problem[];
}

interface Fetched {
  readonly bytes: Buffer;
  readonly lastModified: string | undefined;
  readonly etag: string | undefined;
}

const answerMsMax = 30_000;

export class ConfigUris {
  /** Without the credentials that may stand in them. */
  readonly names: readonly string[];
  readonly #authorizations = new Map<string, string>();
  readonly #fetched = new Map<string, Fetched>();

  /** Throws ConfigError for what is no address of a web server. */
  constructor(uris: readonly string[], credentials?: Credentials) {
    this.names = uris.map((text) => {
      const url = webAddress(text);
      const { username, password } = url;
      const inUri = { user: decodeURIComponent(username), password: decodeURIComponent(password) };
      const own = username === '' ? credentials : inUri;
      url.username = '';
      url.password = '';
      if (own !== undefined) this.#authorizations.set(url.href, basicOf(own));
      return url.href;
    });
  }

  /** Never rejects. One call at a time. */
  async read(): Promise<UriContents> {
    const contents = new Map<string, Buffer>();
    const problems: Problem[] = [];
    for (const name of this.names) {
      try {
        contents.set(name, await this.#fetch(name));
      } catch (error) {
        const { cause = error } = error as { cause?: unknown };
        const message = `cannot be read: ${messageOf(cause)}`;
        problems.push({ severity: 'error', position: { file: name, line: 1 }, path: '', message });
      }
    }
    return { contents, problems };
  }

  async #fetch(name: string): Promise<Buffer> {
    const known = this.#fetched.get(name);
    const headers = new Headers();
    const authorization = this.#authorizations.get(name);
    if (authorization !== undefined) headers.set('authorization', authorization);
    if (known?.lastModified !== undefined) headers.set('if-modified-since', known.lastModified);
    if (known?.etag !== undefined) headers.set('if-none-match', known.etag);
    const answer = await fetch(name, { headers, signal: AbortSignal.timeout(answerMsMax) });
    if (answer.status === 304 && known !== undefined) return known.bytes;
    if (!answer.ok) {
      const remedy = answer.status === 401 ? '; check --conf-user and --conf-password' : '';
      throw new Error(`the server answered ${answer.status}${remedy}`);
    }
    const bytes = await bytesOf(answer);
    const lastModified = answer.headers.get('last-modified') ?? undefined;
    this.#fetched.set(name, { bytes, lastModified, etag: answer.headers.get('etag') ?? undefined });
    return bytes;
  }
}

function webAddress(text: string): URL {
  if (text.startsWith('classpath:'))
    throw new ConfigError(`${text}: there is no class path here; name the file with --conf-file`);
  if (!URL.canParse(text)) throw new ConfigError(`${text} is no URI; write file:, http: or https:`);
  const url = new URL(text);
  if (url.protocol === 'http:' || url.protocol === 'https:') return url;
  throw new ConfigError(`${text}: "${url.protocol}" is not read; write file:, http: or https:`);
}

function basicOf({ user, password }: Credentials): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

async function bytesOf({ body }: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk as Uint8Array);
    length += (chunk as Uint8Array).length;
    if (length > fileBytesMax) throw new Error(`it has more than ${fileBytesMax} bytes`);
  }
  return Buffer.concat(chunks);
}
