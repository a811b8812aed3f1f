import { systemClock, type Clock } from '#src/core/clock.js';
import { WebHdfsClient, type WebHdfsClientOptions } from '#src/protocol/webhdfs/client.js';

/** A client of flume's for namenodes at `host:port`, closed at the end of the test. */
export function webHdfsClient(
  test: { after(cleanUp: () => void): void },
  addresses: readonly string[],
  options: Partial<WebHdfsClientOptions> & { readonly clock?: Clock } = {},
): WebHdfsClient {
  const namenodes = addresses.map((address) => {
    const [host, port] = address.split(':');
    return { tls: false, host: host!, port: Number(port) };
  });
  const client = new WebHdfsClient({
    namenodes,
    user: 'flume',
    callTimeoutMs: 30_000,
    clock: systemClock,
    ...options,
  });
  test.after(() => client.close());
  return client;
}
