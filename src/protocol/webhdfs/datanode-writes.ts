/*
 * The two steps of CREATE and APPEND:
 *
 *   1  namenode  noredirect=true ──▶ 200 {"Location": "http://datanode…"}, of old ones 307 Location
 *   2  datanode  the body        ──▶ 201 / 200, and the connection is closed
 *
 * The first step of CREATE checks nothing: what is in the way (file exists, safe mode, a standby)
 * shows in the second, when the body is on its way. Again from the first step goes what certainly
 * wrote nothing: a datanode that is not there (dead ones are named for up to 10.5 minutes), and a
 * namenode that is not active.
 */
import { addressName, readLocation } from './addresses.js';
import type { DatanodeAddresses, DatanodeTarget } from './addresses.js';
import type { Call } from './call.js';
import { Exchange } from './exchange.js';
import {
  badAnswer,
  isNamenodeGone,
  isUnreached,
  noAnswer,
  unreachedIpOf,
  unreadable,
} from './failures.js';
import type { Asked } from './failures.js';
import type { NamenodeAnswer, Namenodes, Question } from './namenodes.js';
import { jsonOf } from './remote-exception.js';
import { WebHdfsError } from './web-hdfs.js';

export interface DatanodeWritesOptions {
  readonly namenodes: Namenodes;
  readonly addresses: DatanodeAddresses;
  readonly ca: string | undefined;
}

/** A request to a datanode that is going on. */
export interface OpenWrite {
  readonly exchange: Exchange;
  readonly asked: Asked;
}

const steps = {
  CREATE: { method: 'PUT', parameters: { overwrite: 'false' }, doneStatus: 201 },
  APPEND: { method: 'POST', parameters: {}, doneStatus: 200 },
} as const;

type WriteOp = keyof typeof steps;

export class DatanodeWrites {
  readonly #options: DatanodeWritesOptions;

  constructor(options: DatanodeWritesOptions) {
    this.#options = options;
  }

  /** Writes a body that is there as a whole. */
  async write(call: Call, op: WriteOp, content: readonly Uint8Array[]): Promise<void> {
    const length = content.reduce((sum, { byteLength }) => sum + byteLength, 0);
    await this.#attempt(call, op, async (datanode) => {
      const { exchange, asked } = this.#open(op, datanode, { 'content-length': length });
      exchange.end(content);
      await reach(call, exchange, asked);
      const answer = await call.waitFor(exchange, exchange.answer).catch((error: unknown) => {
        throw noAnswer(call, asked, error);
      });
      if (answer.status !== doneStatusOf(op)) throw badAnswer(call, asked, answer);
    });
  }

  /** Connects for a body of unknown length. */
  async begin(call: Call): Promise<OpenWrite> {
    return this.#attempt(call, 'CREATE', async (datanode) => {
      const open = this.#open('CREATE', datanode, { 'transfer-encoding': 'chunked' });
      const { exchange, asked } = open;
      exchange.begin();
      await reach(call, exchange, asked);
      return open;
    });
  }

  async #attempt<Value>(
    call: Call,
    op: WriteOp,
    step: (datanode: DatanodeTarget) => Promise<Value>,
  ): Promise<Value> {
    const unreached = new Set<string>();
    for (;;) {
      const place = await this.#place(call, op, unreached);
      const datanode = this.#locate(call, place);
      try {
        return await step(datanode);
      } catch (error) {
        if (!(error instanceof WebHdfsError)) throw error;
        if (error.exception !== undefined && isNamenodeGone(error)) {
          this.#options.namenodes.leave(place.namenode);
        } else if (isUnreached(error)) {
          unreached.add(datanode.host).add(unreachedIpOf(error) ?? datanode.host);
        } else {
          throw error;
        }
        if (error.outcome === 'unknown' || !(await call.again(error))) throw error;
      }
    }
  }

  /** A datanode that was not there a moment ago is better than none, as in a cluster of one. */
  async #place(call: Call, op: WriteOp, unreached: Set<string>): Promise<NamenodeAnswer> {
    const { namenodes } = this.#options;
    try {
      return await namenodes.ask(call, questionOf(op, unreached));
    } catch (error) {
      const isIo = error instanceof WebHdfsError && error.exception === 'IOException';
      if (!isIo || unreached.size === 0) throw error;
      unreached.clear();
      return namenodes.ask(call, questionOf(op, unreached));
    }
  }

  #locate(call: Call, place: NamenodeAnswer): DatanodeTarget {
    const location = place.location ?? (jsonOf(place.body)?.Location as unknown);
    try {
      const text = typeof location === 'string' ? location : undefined;
      return readLocation(text, place.namenode, this.#options.addresses);
    } catch (error) {
      throw unreadable(call, place.asked, (error as Error).message, error);
    }
  }

  #open(
    op: WriteOp,
    datanode: DatanodeTarget,
    headers: Record<string, string | number>,
  ): OpenWrite {
    const { address, host, target } = datanode;
    const exchange = new Exchange({
      method: steps[op].method,
      address,
      target,
      headers: { 'content-type': 'application/octet-stream', ...headers },
      ca: this.#options.ca,
      serverName: host,
    });
    return { exchange, asked: { server: 'datanode', name: addressName(address), mayChange: true } };
  }
}

/** A datanode that is switched off refuses nothing: the call must have time left for another. */
async function reach(call: Call, exchange: Exchange, asked: Asked): Promise<void> {
  const limitMs = call.timeoutMs / 3;
  await call.waitFor(exchange, exchange.connected, limitMs).catch((error: unknown) => {
    throw noAnswer(call, asked, error);
  });
}

export function doneStatusOf(op: WriteOp): number {
  return steps[op].doneStatus;
}

/**
 * A namenode takes the datanodes that are not wanted by host and transfer port, which we do not
 * know, or by host alone, and passes over hosts that it does not know.
 */
function questionOf(op: WriteOp, unreached: ReadonlySet<string>): Question {
  const { method, parameters } = steps[op];
  const excluded = unreached.size > 0 && { excludedatanodes: [...unreached].join(',') };
  return { method, kind: 'place', parameters: { ...parameters, noredirect: 'true', ...excluded } };
}
