/**
 * A sink that writes each event as a line of JSON, exactly once: the file's length is stored with the
 * channel's position (the commit record), and what a crash left behind it is cut off again.
 *
 * @type {import('tailrace/plugin').SinkPlugin<{ file: string, batchSize: number }>}
 */
import { open, rename } from 'node:fs/promises';

export const sink = {
  type: 'json-lines',
  schema: {
    type: 'object',
    properties: {
      file: { type: 'string', minLength: 1, 'x-path': true, description: 'What it appends to.' },
      batchSize: { type: 'integer', minimum: 1, default: 100, description: 'Events a delivery.' },
    },
    required: ['file'],
  },
  create: (context) => new JsonLinesSink(context.config),
};

class JsonLinesSink {
  #config;
  #file;
  #length = 0;

  constructor(config) {
    this.#config = config;
    this.limit = { events: config.batchSize, bytes: 1_048_576 };
  }

  async start() {
    this.#file = await open(this.#config.file, 'a+');
  }

  async stop() {
    await this.#file?.close();
  }

  /** After a start and after every doubt: the file is made what the record says. */
  async recover({ commitRecord }) {
    this.#length = commitRecord?.length ?? 0;
    if (commitRecord === undefined) await this.#setAside();
    await this.#file.truncate(this.#length);
    return 'restored';
  }

  /** Without a record nothing in the file counts as delivered, nor is it ours to cut. */
  async #setAside() {
    if ((await this.#file.stat()).size === 0) return;
    await this.#file.close();
    await rename(this.#config.file, `${this.#config.file}.before`);
    await this.start();
  }

  async deliver({ batch }) {
    const lines = Array.from({ length: batch.size }, (_, i) =>
      JSON.stringify({ ...batch.headersOf(i), body: batch.body(i).toString() }),
    );
    const bytes = Buffer.from(`${lines.join('\n')}\n`);
    await this.#file.write(bytes);
    await this.#file.datasync();
    this.#length += bytes.length;
    return { length: this.#length };
  }
}
