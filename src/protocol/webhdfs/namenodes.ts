import type { Agent } from 'node:http';
import { addressName, namenodeTarget } from './addresses.js';
import type { HttpAddress, Identity } from './addresses.js';
import type { Call } from './call.js';
import { Exchange } from './exchange.js';
import type { HttpAnswer } from './exchange.js';
import { badAnswer, isNamenodeGone, noAnswer } from './failures.js';
import type { Asked } from './failures.js';
import { WebHdfsError } from './web-hdfs.js';

export interface NamenodesOptions {
  /** At least one. */
  readonly addresses: readonly HttpAddress[];
  readonly identity: Identity;
  readonly agent: Agent;
  readonly ca: string | undefined;
}

export interface Question {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  readonly parameters?: Readonly<Record<string, string>>;
  /**
   * read: changes nothing. change: is never sent twice, once it may have been carried out. place:
   * the first step of a write, which changes nothing and is answered with a datanode's address; for
   * CREATE a standby answers it, too.
   */
  readonly kind: 'read' | 'change' | 'place';
}

export interface NamenodeAnswer extends HttpAnswer {
  readonly namenode: HttpAddress;
  readonly asked: Asked;
}

/**
 * The namenodes of one service, of which one is active. The one that answered last is asked first;
 * when it turns out to be none, the next one is, with pauses, until the call has no tries left.
 */
export class Namenodes {
  readonly #options: NamenodesOptions;
  #current = 0;
  #active: string | undefined;

  constructor(options: NamenodesOptions) {
    this.#options = options;
  }

  get active(): string | undefined {
    return this.#active;
  }

  async ask(call: Call, question: Question): Promise<NamenodeAnswer> {
    const failed = new Map<string, WebHdfsError>();
    for (;;) {
      const namenode = this.#options.addresses[this.#current]!;
      try {
        return await this.#askOne(namenode, call, question);
      } catch (error) {
        if (!(error instanceof WebHdfsError) || !isNamenodeGone(error)) throw error;
        this.leave(namenode);
        if (error.outcome === 'unknown') throw error;
        failed.set(addressName(namenode), error);
        if (!(await call.again(error))) throw noneActive(call, failed, error);
      }
    }
  }

  /** Asks the next one from now on, unless somebody else has seen to that. */
  leave(namenode: HttpAddress): void {
    const { addresses } = this.#options;
    if (addresses[this.#current] !== namenode) return;
    this.#current = (this.#current + 1) % addresses.length;
    if (this.#active === addressName(namenode)) this.#active = undefined;
  }

  async #askOne(namenode: HttpAddress, call: Call, question: Question): Promise<NamenodeAnswer> {
    const { method, parameters = {}, kind } = question;
    const { identity, ca, agent } = this.#options;
    const target = namenodeTarget(call.op, call.path, parameters, identity);
    const request = { method, address: namenode, target, ca };
    const name = addressName(namenode);
    const asked: Asked = { server: 'namenode', name, mayChange: kind === 'change' };
    const limitMs = this.#limitMs(call, kind);
    const ask = (kept?: Agent): Promise<HttpAnswer> => {
      const exchange = new Exchange({ ...request, agent: kept });
      exchange.end();
      return call.waitFor(exchange, exchange.answer, limitMs).catch((error: unknown) => {
        // It was closing the connection while nobody used it.
        if (exchange.isOnKeptConnection && !call.isOver) return ask();
        throw noAnswer(call, asked, error);
      });
    };
    // A change has a connection of its own: nobody can close that between two requests.
    const answer = await ask(kind === 'change' ? undefined : agent);
    if (!isExpected(answer, kind)) throw badAnswer(call, asked, answer);
    if (kind !== 'place' || call.op !== 'CREATE') this.#active = name;
    return { ...answer, namenode, asked };
  }

  /** A frozen namenode must leave time for the others, where asking them does no harm. */
  #limitMs(call: Call, kind: Question['kind']): number {
    const { length } = this.#options.addresses;
    return kind === 'change' || length === 1 ? Infinity : call.timeoutMs / (length + 1);
  }
}

function isExpected({ status }: HttpAnswer, kind: Question['kind']): boolean {
  // Namenodes before 2.9 and 3.0 do not know `noredirect`.
  return status === 200 || (kind === 'place' && (status === 307 || status === 302));
}

function noneActive(
  call: Call,
  failed: ReadonlyMap<string, WebHdfsError>,
  last: WebHdfsError,
): WebHdfsError {
  if (failed.size < 2) return last;
  const each = [...failed.values()].map(({ message }) => message).join(' | ');
  const message = `${call.op} ${call.path}: no namenode is active: ${each}`;
  const { failure, outcome, exception } = last;
  return new WebHdfsError(message, { failure, outcome, exception, cause: last.cause });
}
