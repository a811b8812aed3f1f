import { setMaxListeners } from 'node:events';
import { fetch } from '#src/broker/api/fetch.js';
import type { RequestContext } from '#src/broker/api/handler.js';
import type { BrokerState } from '#src/broker/broker-state.js';
import { headerOf } from '#src/broker/log/batch-validation.js';
import { FetchSessions, type FetchSessionLimits } from '#src/broker/fetch/fetch-sessions.js';
import { defaultLimits } from '#src/broker/limits.js';
import {
  fetchApi,
  type FetchRequest,
  type FetchRequestInput,
  type FetchResponseInput,
} from '#src/generated/kafka/fetch.js';
import { MessageReader } from '#src/protocol/kafka/reader.js';
import { MessageWriter } from '#src/protocol/kafka/writer.js';
import { SimFileSystem } from '../sim/sim-file-system.js';
import { openStateOn } from './broker-state.js';
import { FakeClock } from './fake-clock.js';
import { batchOf } from './record-batches.js';

/** As a broker reads it in `version`: with all defaults. */
export function fetchRequest(input: FetchRequestInput, version = 12): FetchRequest {
  const writer = new MessageWriter();
  fetchApi.writeRequest(writer, input, version);
  return fetchApi.readRequest(new MessageReader(Buffer.concat(writer.finish())), version);
}

/** The fetches of a broker without its server, on a clock that stands still. */
export class Fetching {
  readonly clock = new FakeClock();
  readonly sessions: FetchSessions;
  /** How often a topic was looked for: once a partition that a fetch looks at. */
  looks = 0;
  /** Of replies that are not sent. */
  heldBytes = 0;
  roomBytes = Infinity;
  readonly gone = new AbortController();
  #state!: BrokerState;

  static async open(
    topics: Readonly<Record<string, number>>,
    limits: Partial<FetchSessionLimits> = {},
  ): Promise<Fetching> {
    const fetching = new Fetching(limits);
    fetching.#state = await openStateOn(new SimFileSystem(1), { clock: fetching.clock });
    for (const [name, partitions] of Object.entries(topics))
      await fetching.#state.topics.create({ name, partitions, configs: {} });
    const get = fetching.#state.topics.get.bind(fetching.#state.topics);
    fetching.#state.topics.get = (name) => {
      fetching.looks++;
      return get(name);
    };
    return fetching;
  }

  private constructor(limits: Partial<FetchSessionLimits>) {
    setMaxListeners(1_000, this.gone.signal);
    this.sessions = new FetchSessions(this.clock, { ...defaultLimits.fetch, ...limits });
  }

  get topics(): BrokerState['topics'] {
    return this.#state.topics;
  }

  async append(topic: string, index: number, text: string): Promise<void> {
    const batch = batchOf([text]);
    const partition = this.topics.partition(topic, index)!;
    await partition.append(batch, headerOf(batch), undefined).safe;
  }

  async ask(input: FetchRequestInput, version = 12): Promise<FetchResponseInput> {
    const handled = fetch.handle(fetchRequest(input, version), this.#context(version));
    return (await handled)!;
  }

  #context(version: number): RequestContext {
    const { clock, sessions } = this;
    const broker = {
      ...this.#state,
      nodeId: 1,
      fetchSessions: sessions,
      limits: defaultLimits,
      clock,
    };
    const node = { nodeId: 1, host: 'localhost', port: 9 };
    const reply = {
      turn: () => Promise.resolve(),
      roomBytes: this.roomBytes,
      hold: (bytes: number) => void (this.heldBytes += bytes),
      allocate: (bytes: number) => Buffer.alloc(bytes),
      drop: () => {},
    };
    const context = { broker, node, version, signal: this.gone.signal, reply };
    // What the handler of Fetch uses.
    return context as unknown as RequestContext;
  }
}

export interface AskedPartition {
  readonly topic?: string;
  readonly partition: number;
  readonly offset?: number;
}

export function partitionsOf(
  ...asked: readonly AskedPartition[]
): NonNullable<FetchRequestInput['topics']> {
  return asked.map(({ topic = 't', partition, offset = 0 }) => ({
    topic,
    partitions: [{ partition, fetchOffset: offset, partitionMaxBytes: 1e6 }],
  }));
}

/** `topic/partition` of what is answered, in order. */
export function answered(response: FetchResponseInput): string[] {
  return response.responses.flatMap(({ topic, partitions }) =>
    partitions.map(({ partitionIndex }) => `${topic}/${partitionIndex}`),
  );
}
