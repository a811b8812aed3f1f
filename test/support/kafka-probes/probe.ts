/**
 * A request that is sent to our broker and to Apache Kafka, to compare the answers field by field.
 * Rows are by area, a file each; `index.ts` is the table.
 */
import type { KafkaApi } from '#src/generated/kafka/wire.js';

export interface Probe {
  readonly title: string;
  /** Sends what it likes; what it resolves with is compared. */
  ask(world: ProbeWorld): Promise<unknown>;
  /** Where ours differs, and why: the reason by the path of the field (`topics.0.errorCode`). */
  readonly differs?: Readonly<Record<string, string>>;
}

/** The same at both: topic `t` has one partition with a record at 1,000 ms and one at 2,000 ms. */
export interface ProbeWorld {
  readonly topicId: string;
  /** Of `t`. */
  readonly leaderEpoch: number;
  /** On one connection, which is opened anew when it was closed. */
  ask<Input, Response>(
    api: KafkaApi<any, Input, Response, any>,
    version: number,
    message: Input,
  ): Promise<Response>;
  /** On a connection of its own: the payload of the answer in hexadecimal digits, or `closed`. */
  exchange(bytes: Buffer): Promise<string>;
  /** Milliseconds that `work` took. */
  timed(work: () => Promise<unknown>): Promise<number>;
}

/** A row that asks one thing. */
export function probe<Input, Response>(
  title: string,
  api: KafkaApi<any, Input, Response, any>,
  version: number,
  message: Input | ((world: ProbeWorld) => Input),
  differs: Probe['differs'] = {},
): Probe {
  const input = (world: ProbeWorld): Input =>
    typeof message === 'function' ? (message as (world: ProbeWorld) => Input)(world) : message;
  return {
    title: `${api.name} v${version}: ${title}`,
    ask: (world) => world.ask(api, version, input(world)),
    differs,
  };
}

/** A row of bytes that are no request of any codec. */
export function rawProbe(title: string, bytes: Buffer): Probe {
  return { title, ask: (world) => world.exchange(bytes) };
}
