import { systemClock } from '#src/core/clock.js';
import type { ProduceRequestInput } from '#src/generated/kafka/produce.js';
import type { KafkaCluster } from '#src/protocol/kafka/client/cluster.js';
import { KafkaConnectionError } from '#src/protocol/kafka/client/kafka-errors.js';
import { ErrorCode } from '#src/protocol/kafka/error-codes.js';
import { decodeRecords, readBatchHeader } from '#src/protocol/kafka/record-batch.js';

/** What goes wrong while the requests of one try are under way. */
export interface Fault {
  /** The connection breaks: so many requests are answered, and so many more carried out. */
  readonly answered: number;
  readonly carriedOut: number;
  /** The partition refuses the request of this number in the try. */
  readonly refused: { readonly partition: number; readonly request: number };
  /** A batch that is there already is answered with an error, as old brokers do. */
  readonly tellsDuplicates: boolean;
}

interface Partition {
  readonly values: string[];
  /** Of the last batches: as many as a broker knows again. */
  readonly last: { readonly from: number; readonly to: number }[];
}

/**
 * Partitions of a cluster in memory that take batches as a broker does from an idempotent producer
 * (KIP-98), each of the next tries with a fault.
 */
export class FaultyPartitions {
  readonly faults: Fault[] = [];
  /** Most requests that were under way at a time, for one partition. */
  requestsInFlightMax = 0;
  readonly #partitions = new Map<number, Partition>();
  #fault: Fault | undefined;
  #requests = 0;
  #inFlight = 0;

  valuesOf(partition: number): readonly string[] {
    return this.#partition(partition).values;
  }

  /** What a producer needs of a cluster. */
  get cluster(): KafkaCluster {
    const identity = { errorCode: 0, producerId: 7, producerEpoch: 0 };
    const send = (api: { name: string }, request: unknown): Promise<unknown> =>
      api.name === 'Produce'
        ? this.#produce(request as ProduceRequestInput)
        : Promise.resolve(identity);
    const connection = { send };
    return {
      clock: { ...systemClock, sleep: async () => {} },
      signal: undefined,
      retryTimeoutMs: 60_000,
      leader: async () => connection,
      anyConnection: async () => connection,
      forgetTopic: () => {},
    } as unknown as KafkaCluster;
  }

  async #produce(request: ProduceRequestInput): Promise<unknown> {
    if (this.#inFlight++ === 0) this.#beginTry();
    this.requestsInFlightMax = Math.max(this.requestsInFlightMax, this.#inFlight);
    const number = this.#requests++;
    const { answered, carriedOut } = this.#fault ?? { answered: Infinity, carriedOut: 0 };
    const responses = number < answered + carriedOut ? this.#carryOut(request, number) : [];
    await Promise.resolve();
    this.#inFlight--;
    if (number < answered) return { responses };
    throw new KafkaConnectionError('connection lost', { wasSent: true });
  }

  #beginTry(): void {
    this.#fault = this.faults.shift();
    this.#requests = 0;
  }

  #carryOut({ topicData }: ProduceRequestInput, number: number): unknown[] {
    return topicData!.map(({ name, partitionData }) => ({
      name,
      partitionResponses: partitionData!.map(({ index, records }) => ({
        index,
        errorCode: this.#append(index!, records!, number),
        errorMessage: null,
        recordErrors: [],
      })),
    }));
  }

  #append(partition: number, batch: Buffer, request: number): number {
    const refused = this.#fault?.refused;
    if (refused?.partition === partition && refused.request === request)
      return ErrorCode.NOT_LEADER_OR_FOLLOWER;
    const { values, last } = this.#partition(partition);
    const { baseSequence: from, recordCount } = readBatchHeader(batch, 0);
    const records = decodeRecords(batch, 0);
    const texts = Array.from({ length: recordCount }, (_, i) => String(records.valueAt(i)));
    const to = from + recordCount;
    if (from >= 0 && last.some((known) => known.from === from && known.to === to))
      return this.#fault?.tellsDuplicates === true ? ErrorCode.DUPLICATE_SEQUENCE_NUMBER : 0;
    if (from >= 0 && from !== (last.at(-1)?.to ?? 0)) return ErrorCode.OUT_OF_ORDER_SEQUENCE_NUMBER;
    last.push({ from, to });
    if (last.length > 5) last.shift();
    values.push(...texts);
    return 0;
  }

  #partition(index: number): Partition {
    let found = this.#partitions.get(index);
    if (found === undefined) this.#partitions.set(index, (found = { values: [], last: [] }));
    return found;
  }
}
