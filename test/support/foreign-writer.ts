/** Another client of HDFS that has a file open for appending. */
import { once } from 'node:events';
import { request, type ClientRequest } from 'node:http';
import type { HdfsPeer } from './hdfs-peer.js';
import { eventually } from './until.js';

export class ForeignWriter {
  readonly #request: ClientRequest;

  private constructor(location: string) {
    this.#request = request(location, { method: 'POST' });
    this.#request.on('error', () => {}); // HDFS may take the file away from it
  }

  /** Resolves when it has the file's lease, and has written something. */
  static async open(hdfs: HdfsPeer, path: string): Promise<ForeignWriter> {
    const query = 'op=APPEND&noredirect=true&user.name=hdfs';
    const url = `http://${hdfs.namenodes[0]}/webhdfs/v1${path}?${query}`;
    const answer = await fetch(url, { method: 'POST' });
    const { Location } = (await answer.json()) as { Location: string };
    const writer = new ForeignWriter(Location);
    writer.#request.write('of somebody else\n');
    await eventually(async () => !(await hdfs.isClosed(path)), `${path} is open`);
    return writer;
  }

  async close(): Promise<void> {
    this.#request.end();
    const response = once(this.#request, 'response');
    await Promise.race([response, once(this.#request, 'close')]);
    this.#request.destroy();
  }
}
