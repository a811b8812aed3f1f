import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Clock } from '../../core/clock.js';
import type { DatanodeAddresses, HttpAddress } from './addresses.js';
import { Call } from './call.js';
import type { CallOptions } from './call.js';
import { DatanodeWrites } from './datanode-writes.js';
import type { DelegationToken } from './delegation-token.js';
import { unreadable } from './failures.js';
import { readBoolean, readFileStatus, readStatusPage } from './file-status.js';
import { Namenodes } from './namenodes.js';
import type { NamenodeAnswer, Question } from './namenodes.js';
import { ChunkedUpload } from './upload.js';
import { WebHdfsError } from './web-hdfs.js';
import type { FileStatus, Upload, WebHdfs } from './web-hdfs.js';

export interface WebHdfsClientOptions {
  /** At least one; all of one service, and all with `tls` or none. */
  readonly namenodes: readonly HttpAddress[];
  /** For `user.name`; not sent with a token. */
  readonly user?: string | undefined;
  /** HDFS passes over it with a token. */
  readonly doAs?: string | undefined;
  readonly delegationToken?: DelegationToken | undefined;
  /** PEM of the authorities to believe; without it those that Node knows. */
  readonly tls?: { readonly ca?: string | undefined } | undefined;
  /** For each call as a whole; of an upload, for each write and for its end. Infinity: no limit. */
  readonly callTimeoutMs: number;
  readonly datanodeAddresses?: DatanodeAddresses | undefined;
  readonly clock: Clock;
  /** Aborted: the same as `close`. */
  readonly signal?: AbortSignal | undefined;
  /** Told of each try that a call makes again. */
  readonly onRetry?: ((error: WebHdfsError) => void) | undefined;
  /** Pauses before the second, third, … try. By default five, of 4 s in all. */
  readonly retryDelaysMs?: readonly number[] | undefined;
}

const defaultRetryDelaysMs = [0, 100, 300, 900, 2_700];

const entriesMax = 100_000;

/**
 * WebHDFS over node:http. Calls may overlap; two to one path reach HDFS in any order. What certainly
 * changed nothing is tried again within the call's time: a namenode that is not active or not
 * there, a datanode that is not there. All else is the caller's to decide: see WebHdfsError.
 */
export class WebHdfsClient implements WebHdfs {
  readonly #namenodes: Namenodes;
  readonly #writes: DatanodeWrites;
  readonly #callOptions: CallOptions;
  readonly #agent: HttpAgent;
  readonly #open = new Set<{ stop(reason: Error): void }>();
  readonly #signal: AbortSignal | undefined;
  readonly #onAbort = (): void => this.close();
  #isClosed = false;

  constructor(options: WebHdfsClientOptions) {
    const { namenodes, user, doAs, delegationToken, tls, clock, callTimeoutMs, onRetry } = options;
    const { datanodeAddresses = new Map(), retryDelaysMs = defaultRetryDelaysMs } = options;
    const ca = tls?.ca;
    const isTls = namenodes.some((namenode) => namenode.tls);
    this.#agent = new (isTls ? HttpsAgent : HttpAgent)({ keepAlive: true });
    this.#namenodes = new Namenodes({
      addresses: namenodes,
      identity: { user, doAs },
      token: delegationToken,
      agent: this.#agent,
      ca,
    });
    this.#writes = new DatanodeWrites({
      namenodes: this.#namenodes,
      addresses: datanodeAddresses,
      ca,
    });
    this.#callOptions = { clock, callTimeoutMs, retryDelaysMs, onRetry };
    this.#signal = options.signal;
    this.#signal?.addEventListener('abort', this.#onAbort, { once: true });
    if (this.#signal?.aborted) this.close();
  }

  get activeNamenode(): string | undefined {
    return this.#namenodes.active;
  }

  async create(path: string, content: readonly Uint8Array[]): Promise<void> {
    await this.#call('CREATE', path, (call) => this.#writes.write(call, 'CREATE', content));
  }

  async upload(path: string): Promise<Upload> {
    return this.#call('CREATE', path, async (call) => {
      const write = await this.#writes.begin(call);
      const upload: ChunkedUpload = new ChunkedUpload(write, path, this.#callOptions, () =>
        this.#open.delete(upload),
      );
      this.#open.add(upload);
      if (this.#isClosed) upload.stop(closed());
      return upload;
    });
  }

  async append(path: string, content: readonly Uint8Array[]): Promise<void> {
    await this.#call('APPEND', path, (call) => this.#writes.write(call, 'APPEND', content));
  }

  async truncate(path: string, lengthBytes: number): Promise<boolean> {
    const parameters = { newlength: String(lengthBytes) };
    return this.#ask('TRUNCATE', path, { method: 'POST', kind: 'change', parameters }, readBoolean);
  }

  async rename(from: string, to: string): Promise<void> {
    const parameters = { destination: to, renameoptions: 'NONE' };
    const question: Question = { method: 'PUT', kind: 'change', parameters };
    // Nothing is said on success. A server that does not know the option says whether it did it.
    const isDone = await this.#ask('RENAME', from, question, (body) =>
      body === '' ? true : readBoolean(body),
    );
    if (isDone) return;
    const message = `RENAME ${from}: not done; ${from} or the folder of ${to} is missing, or ${to} is there`;
    throw new WebHdfsError(message, { failure: 'refused', outcome: 'refused' });
  }

  async delete(path: string): Promise<boolean> {
    return this.#ask('DELETE', path, { method: 'DELETE', kind: 'change' }, readBoolean);
  }

  async status(path: string): Promise<FileStatus | undefined> {
    const question: Question = { method: 'GET', kind: 'read' };
    return unlessMissing(this.#ask('GETFILESTATUS', path, question, readFileStatus));
  }

  async list(path: string): Promise<readonly FileStatus[]> {
    const entries: FileStatus[] = [];
    for (;;) {
      const after = entries.at(-1)?.name;
      const parameters: Record<string, string> = after === undefined ? {} : { startAfter: after };
      const question: Question = { method: 'GET', kind: 'read', parameters };
      const page = await unlessMissing(
        this.#ask('LISTSTATUS_BATCH', path, question, readStatusPage),
      );
      entries.push(...(page?.entries ?? []));
      if (page === undefined || page.remainingCount === 0 || page.entries.length === 0) break;
      if (entries.length > entriesMax) throw tooMany(path);
    }
    return entries;
  }

  async makeDirectories(path: string): Promise<void> {
    await this.#ask('MKDIRS', path, { method: 'PUT', kind: 'change' }, readBoolean);
  }

  close(): void {
    this.#isClosed = true;
    this.#signal?.removeEventListener('abort', this.#onAbort);
    for (const open of this.#open) open.stop(closed());
    this.#agent.destroy();
  }

  async #ask<Value>(
    op: string,
    path: string,
    question: Question,
    read: (body: string) => Value | undefined,
  ): Promise<Value> {
    return this.#call(op, path, async (call) => {
      const answer: NamenodeAnswer = await this.#namenodes.ask(call, question);
      const value = read(answer.body);
      if (value !== undefined) return value;
      const found = JSON.stringify(answer.body.slice(0, 100));
      throw unreadable(call, answer.asked, `${found}; is it the HTTP port of a namenode?`);
    });
  }

  async #call<Value>(
    op: string,
    path: string,
    work: (call: Call) => Promise<Value>,
  ): Promise<Value> {
    if (this.#isClosed) {
      const message = `${op} ${path}: the client is closed`;
      throw new WebHdfsError(message, { failure: 'unavailable', outcome: 'refused' });
    }
    const call = new Call(op, path, this.#callOptions);
    this.#open.add(call);
    try {
      return await work(call);
    } finally {
      call.end();
      this.#open.delete(call);
    }
  }
}

async function unlessMissing<Value>(answer: Promise<Value>): Promise<Value | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof WebHdfsError && error.failure === 'missing') return undefined;
    throw error;
  }
}

function closed(): Error {
  return new Error('the client was closed');
}

function tooMany(path: string): WebHdfsError {
  const message = `LISTSTATUS_BATCH ${path}: a folder with more than ${entriesMax} entries`;
  return new WebHdfsError(message, { failure: 'refused', outcome: 'refused' });
}
