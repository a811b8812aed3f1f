import assert from 'node:assert/strict';
import { JavaProcess } from './java-process.js';
import { kafkaTool } from './peers.js';

/** Kafka's command line tools, all in one JVM, one after the other. The caller ends it. */
export class KafkaTools {
  readonly #java = new JavaProcess('kafka-peer', 'RunTools', {
    heap: '256m',
    args: [],
    classPath: [kafkaTool().args.at(-1)!],
  });

  /** What a tool prints, errors too. `words`: its class and its options. */
  async run(words: string, wanted: number | 'any status' = 0): Promise<string> {
    this.#java.say(words);
    const { status, text } = (await this.#java.answer()) as { status: number; text: string };
    if (wanted !== 'any status') assert.equal(status, wanted, `${words}\n${text}`);
    return text;
  }

  kill(): Promise<void> {
    return this.#java.kill();
  }
}
