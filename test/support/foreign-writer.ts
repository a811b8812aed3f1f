/** Another client of HDFS that has a file open for appending. */
import { request, type ClientRequest } from 'node:http';
import type { HdfsPeer } from './hdfs-peer.js';
import { eventually } from './until.js';

export class ForeignWriter {
  readonly #request: ClientRequest;
  /** It was answered, or broke off: HDFS may take the file away from it. */
  readonly #ended: Promise<void>;
  #hasEnded = false;

  private constructor(location: string) {
    this.#request = request(location, { method: 'POST' });
    this.#ended = new Promise((resolve) => {
      for (const event of ['response', 'error', 'close']) this.#request.on(event, () => resolve());
    });
    void this.#ended.then(() => (this.#hasEnded = true));
  }

  /** Resolves when the file is open, or with nothing when it is not there or somebody else's now. */
  static async open(hdfs: HdfsPeer, path: string): Promise<ForeignWriter | undefined> {
    const query = 'op=APPEND&noredirect=true&user.name=hdfs';
    const url = `http://${hdfs.namenodes[0]}/webhdfs/v1${path}?${query}`;
    const answer = await fetch(url, { method: 'POST' });
    const { Location } = (await answer.json()) as { Location?: string };
    if (Location === undefined) return undefined;
    const writer = new ForeignWriter(Location);
    // It writes nothing: the sink may finish the file without having noticed.
    writer.#request.flushHeaders();
    // A file that was renamed meanwhile is not looked for: neither open nor closed.
    const isClosed = (): Promise<boolean> => hdfs.isClosed(path).catch(() => false);
    await eventually(async () => writer.#hasEnded || !(await isClosed()), `${path} is open`);
    return writer.#hasEnded ? undefined : writer;
  }

  async close(): Promise<void> {
    this.#request.end();
    await this.#ended;
    this.#request.destroy();
  }
}
