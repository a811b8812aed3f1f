import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '#src/core/clock.js';
import { WebHdfsClient } from '#src/protocol/webhdfs/client.js';
import type { WebHdfsClientOptions } from '#src/protocol/webhdfs/client.js';
import { WebHdfsError } from '#src/protocol/webhdfs/web-hdfs.js';
import type { WebHdfsFailure } from '#src/protocol/webhdfs/web-hdfs.js';
import { FakeClock } from './fake-clock.js';
import { answerJson } from './scripted-http-server.js';
import type { ScriptedHttpServer } from './scripted-http-server.js';

type CleanUp = { after(cleanUp: () => void): void };

export interface ClientUnderTest {
  readonly client: WebHdfsClient;
  readonly clock: FakeClock;
  /** What was tried again. */
  readonly retries: readonly WebHdfsError[];
}

/** A client of 30 s a call on a clock that the test moves, with three tries and no pauses. */
export function clientOf(
  test: CleanUp,
  namenodes: readonly { readonly port: number }[],
  options: Partial<Omit<WebHdfsClientOptions, 'clock'>> & { readonly clock?: Clock } = {},
): ClientUnderTest {
  const clock = new FakeClock();
  const retries: WebHdfsError[] = [];
  const client = new WebHdfsClient({
    namenodes: namenodes.map(({ port }) => ({ tls: false, host: '127.0.0.1', port })),
    user: 'flume',
    callTimeoutMs: 30_000,
    clock,
    retryDelaysMs: [0, 0],
    onRetry: (error) => void retries.push(error),
    ...options,
  });
  test.after(() => client.close());
  return { client, clock, retries };
}

/** The first step of a write: the namenode names this datanode. */
export function nameDatanode(
  response: ServerResponse,
  datanode: Pick<ScriptedHttpServer, 'port'>,
  scheme = 'http',
): void {
  answerJson(response, 200, {
    Location: `${scheme}://127.0.0.1:${datanode.port}/webhdfs/v1/f?step=2`,
  });
}

/** An answer that is an error; `call` is what a datanode was asking the namenode. */
export function answerException(
  response: ServerResponse,
  exception: string,
  options: { readonly status?: number; readonly call?: string; readonly told?: string } = {},
): void {
  const { status = 403, call, told = 'told by a test' } = options;
  const stack = call === undefined ? '' : `\n\tat org.apache.NameNodeRpcServer.${call}(N.java:1)`;
  const message = `${told}${stack}`;
  answerJson(response, status, { RemoteException: { exception, javaClassName: 'x', message } });
}

/** A connection that breaks, as of a server that is killed. */
export function reset(request: IncomingMessage): void {
  request.socket.resetAndDestroy();
}

/** For `assert.rejects`: an error of this handling, with a message like this. */
export function failsAs(
  failure: WebHdfsFailure,
  outcome: WebHdfsError['outcome'],
  message = /./,
): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof WebHdfsError, String(error));
    assert.deepEqual([error.failure, error.outcome], [failure, outcome], error.message);
    assert.match(error.message, message);
    return true;
  };
}
