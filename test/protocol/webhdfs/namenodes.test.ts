import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freePorts } from '../../support/free-port.js';
import { answerException, clientOf, failsAs, reset } from '../../support/scripted-hdfs.js';
import { answerJson, scriptedHttpServer } from '../../support/scripted-http-server.js';
import { until } from '../../support/until.js';

const file = {
  pathSuffix: '',
  type: 'FILE',
  length: 12,
  modificationTime: 1_795_247_141_153,
  blockSize: 1_048_576,
};
const status = { name: '', isDirectory: false, lengthBytes: 12, modifiedTimeMs: 1_795_247_141_153 };

test('a question names operation, user and path, and asks past the filter of forged ones', async (t) => {
  const headers: unknown[] = [];
  const namenode = await scriptedHttpServer(t, (request, response) => {
    headers.push(request.headers['x-xsrf-header']);
    answerJson(response, 200, { FileStatus: file });
  });
  const { client } = clientOf(t, [namenode], { doAs: 'eve' });
  assert.deepEqual(await client.status('/logs/a b'), status);
  const target = '/webhdfs/v1/logs/a%20b?op=GETFILESTATUS&user.name=flume&doas=eve';
  assert.deepEqual(namenode.requests, [`GET ${target}`]);
  assert.deepEqual(headers, ['tailrace']);
  assert.equal(client.activeNamenode, `127.0.0.1:${namenode.port}`);
});

test('only the exception says that a file is missing, not the status', async (t) => {
  let exception: string | undefined = 'FileNotFoundException';
  const namenode = await scriptedHttpServer(t, (_, response) => {
    if (exception === undefined) return void response.writeHead(404).end('<html>');
    return answerException(response, exception, { status: 404 });
  });
  const { client } = clientOf(t, [namenode]);
  assert.equal(await client.status('/f'), undefined);
  assert.deepEqual(await client.list('/f'), []);
  exception = undefined;
  await assert.rejects(client.status('/f'), failsAs('refused', 'refused', /dfs\.webhdfs\.enabled/));
});

test('a folder is listed page by page', async (t) => {
  const pages = [
    { names: ['a', 'b'], remainingEntries: 1 },
    { names: ['c'], remainingEntries: 0 },
  ];
  const namenode = await scriptedHttpServer(t, (_, response) => {
    const { names, remainingEntries } = pages.shift()!;
    const entries = names.map((name) => ({ ...file, pathSuffix: name }));
    const partialListing = { FileStatuses: { FileStatus: entries } };
    answerJson(response, 200, { DirectoryListing: { partialListing, remainingEntries } });
  });
  const { client } = clientOf(t, [namenode]);
  const names = (await client.list('/logs')).map(({ name }) => name);
  assert.deepEqual(names, ['a', 'b', 'c']);
  assert.match(namenode.requests[1]!, /op=LISTSTATUS_BATCH&startAfter=b&/);
});

test('a standby sends to the next namenode, which is asked first from then on', async (t) => {
  const standby = await scriptedHttpServer(t, (_, response) =>
    answerException(response, 'StandbyException'),
  );
  const active = await scriptedHttpServer(t, (_, response) =>
    answerJson(response, 200, { boolean: true }),
  );
  const { client, retries } = clientOf(t, [standby, active]);
  await client.makeDirectories('/d');
  assert.equal(await client.delete('/d'), true);
  assert.equal(standby.requests.length, 1);
  assert.equal(active.requests.length, 2);
  assert.equal(client.activeNamenode, `127.0.0.1:${active.port}`);
  assert.deepEqual(
    retries.map(({ exception }) => exception),
    ['StandbyException'],
  );
});

test('calls at once that fail at the same namenode leave it together', async (t) => {
  const standby = await scriptedHttpServer(t, (_, response) =>
    answerException(response, 'StandbyException'),
  );
  const active = await scriptedHttpServer(t, (_, response) =>
    answerJson(response, 200, { FileStatus: file }),
  );
  const { client } = clientOf(t, [standby, active]);
  const calls = Array.from({ length: 5 }, () => client.status('/f'));
  assert.equal((await Promise.all(calls)).length, 5);
  assert.equal(active.requests.length, 5);
});

test('with no namenode to be had, the error names each one', async (t) => {
  const gone = { port: (await freePorts(1))[0]! };
  const standby = await scriptedHttpServer(t, (_, response) =>
    answerException(response, 'StandbyException'),
  );
  const { client, retries } = clientOf(t, [gone, standby]);
  const message = new RegExp(
    `^RENAME /a: no namenode is active: 127.0.0.1:${gone.port} \\(ECONNREFUSED\\), ` +
      `127.0.0.1:${standby.port} \\(StandbyException\\); hdfs.namenodes`,
  );
  await assert.rejects(client.rename('/a', '/b'), failsAs('unavailable', 'refused', message));
  assert.equal(retries.length, 2, 'as many as there are pauses');
  assert.equal(client.activeNamenode, undefined);
});

test('tries pause longer and longer, and end with the time of the call', async (t) => {
  const gone = { port: (await freePorts(1))[0]! };
  const options = { retryDelaysMs: [0, 1_000, 60_000], callTimeoutMs: 10_000 };
  const { client, clock, retries } = clientOf(t, [gone], options);
  const call = client.status('/f');
  const failed = assert.rejects(call, failsAs('unavailable', 'refused', /ECONNREFUSED/));
  await until(() => retries.length === 1 && clock.pendingCount === 2);
  await clock.advance(1_000);
  await until(() => retries.length === 2 && clock.pendingCount === 2);
  await clock.advance(9_000);
  await failed;
  assert.equal(clock.pendingCount, 0);
});

test('a read whose connection breaks is asked again, a change is not', async (t) => {
  let isBroken = true;
  const namenode = await scriptedHttpServer(t, (request, response) => {
    if (isBroken) reset(request);
    else answerJson(response, 200, { FileStatus: file });
    isBroken = false;
  });
  const { client } = clientOf(t, [namenode]);
  assert.deepEqual(await client.status('/f'), status);
  isBroken = true;
  await assert.rejects(client.rename('/a', '/b'), failsAs('unavailable', 'unknown'));
  assert.equal(namenode.requests.length, 3);
  const rename = 'PUT /webhdfs/v1/a?op=RENAME&destination=%2Fb&renameoptions=NONE&user.name=flume';
  assert.equal(namenode.requests[2], rename);
});

test('a kept connection that the namenode closes costs no try, and no change uses one', async (t) => {
  const ports: (number | undefined)[] = [];
  const namenode = await scriptedHttpServer(t, (request, response) => {
    const isKept = ports.includes(request.socket.remotePort);
    ports.push(request.socket.remotePort);
    if (isKept) return reset(request);
    const { method } = request;
    return answerJson(response, 200, method === 'GET' ? { FileStatus: file } : { boolean: true });
  });
  const { client, retries } = clientOf(t, [namenode]);
  await client.status('/f');
  await client.status('/f');
  assert.deepEqual([ports.length, ports[1]], [3, ports[0]], 'kept, and then a new one');
  await client.makeDirectories('/d');
  await client.delete('/f');
  assert.equal(new Set(ports.slice(2)).size, 3);
  assert.equal(retries.length, 0);
});

test('a rename says nothing when it is done, and only NONE is ever asked for', async (t) => {
  let body = '';
  const namenode = await scriptedHttpServer(t, (_, response) => void response.end(body));
  const { client } = clientOf(t, [namenode]);
  await client.rename('/a', '/b c');
  assert.match(namenode.requests[0]!, /destination=%2Fb%20c&renameoptions=NONE/);
  body = '{"boolean":false}';
  await assert.rejects(client.rename('/a', '/b'), failsAs('refused', 'refused', /not done/));
});

test('what is no WebHDFS, or too long, or half, fails with what it was', async (t) => {
  let answer = '<html>welcome</html>';
  const namenode = await scriptedHttpServer(t, (request, response) => {
    if (answer !== 'half') return void response.end(answer);
    response.writeHead(200, { 'content-length': 100 }).write('{"boolean":');
    return void setImmediate(() => reset(request));
  });
  const { client } = clientOf(t, [namenode], { retryDelaysMs: [] });
  await assert.rejects(client.status('/f'), failsAs('unavailable', 'refused', /<html>welcome/));
  await assert.rejects(client.delete('/f'), failsAs('unavailable', 'unknown', /<html>welcome/));
  answer = '{"FileStatus":{"pathSuffix":"","type":"FILE","length":-1,"modificationTime":0}}';
  await assert.rejects(client.status('/f'), failsAs('unavailable', 'refused'));
  answer = 'x'.repeat(2_000_000);
  await assert.rejects(
    client.status('/f'),
    failsAs('unavailable', 'refused', /longer than 1048576/),
  );
  answer = 'half';
  await assert.rejects(client.delete('/f'), failsAs('unavailable', 'unknown'));
});

test('a namenode that says nothing uses up the call: Flume says it in these words', async (t) => {
  const namenode = await scriptedHttpServer(t, () => {});
  const { client, clock } = clientOf(t, [namenode]);
  for (const [act, outcome] of [
    [() => client.status('/f'), 'refused'],
    [() => client.truncate('/f', 1), 'unknown'],
  ] as const) {
    const asked = namenode.requests.length;
    const message = /^Callable timed out after 30000 ms on file: \/f \(\w+: no answer of namenode/;
    const failed = assert.rejects(act(), failsAs('unavailable', outcome, message));
    await until(() => namenode.requests.length > asked);
    await clock.advance(30_000);
    await failed;
  }
});

test('a frozen namenode leaves a read time for the other one', async (t) => {
  const frozen = await scriptedHttpServer(t, () => {});
  const other = await scriptedHttpServer(t, (_, response) =>
    answerJson(response, 200, { FileStatus: file }),
  );
  const { client, clock } = clientOf(t, [frozen, other]);
  const call = client.status('/f');
  await until(() => frozen.requests.length === 1);
  await clock.advance(10_000);
  assert.deepEqual(await call, status);
});

test('without a call timeout nothing waits on the clock', async (t) => {
  const namenode = await scriptedHttpServer(t, () => {});
  const { client, clock } = clientOf(t, [namenode], { callTimeoutMs: Infinity });
  const call = assert.rejects(client.status('/f'), failsAs('unavailable', 'refused', /closed/));
  await until(() => namenode.requests.length === 1);
  assert.equal(clock.pendingCount, 0);
  client.close();
  await call;
});

test('an abort ends what is open, and later calls reject', async (t) => {
  const namenode = await scriptedHttpServer(t, () => {});
  const stop = new AbortController();
  const { client, clock } = clientOf(t, [namenode], { signal: stop.signal });
  const calls = [client.status('/f'), client.delete('/f')];
  const rejected = Promise.all(
    calls.map((call) => assert.rejects(call, { message: /the client was closed/ })),
  );
  await until(() => namenode.requests.length === 2);
  stop.abort();
  await rejected;
  await assert.rejects(client.delete('/f'), failsAs('unavailable', 'refused', /is closed/));
  assert.equal(clock.pendingCount, 0);
});

test('a call goes out again with the token that has taken the place of a refused one', async (t) => {
  const invalid = 'org.apache.hadoop.security.token.SecretManager$InvalidToken';
  const reason = `Failed to obtain user group information: ${invalid}: Token for x is expired`;
  const namenode = await scriptedHttpServer(t, (request, response) => {
    if (request.url!.includes('delegation=new')) answerJson(response, 200, { FileStatus: file });
    else answerException(response, 'SecurityException', { told: reason });
  });
  const refused: string[] = [];
  let text = 'old';
  let next = 'old';
  const renew = async (token: string): Promise<boolean> => {
    refused.push(token);
    text = next;
    return text !== token;
  };
  const delegationToken = {
    get text() {
      return text;
    },
    renew,
  };
  const { client } = clientOf(t, [namenode], { delegationToken });
  const told = /: InvalidToken: Token for x is expired; fetch a new one into the file of hdfs\.del/;
  await assert.rejects(client.status('/f'), failsAs('refused', 'refused', told));
  next = 'new';
  assert.deepEqual(await client.status('/f'), status);
  assert.deepEqual(refused, ['old', 'old']);
  const asked = namenode.requests.map((request) => /delegation=(\w+)/.exec(request)![1]);
  assert.deepEqual(asked, ['old', 'old', 'new']);
});
