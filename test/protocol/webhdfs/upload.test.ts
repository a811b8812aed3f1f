import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { freePorts } from '../../support/free-port.js';
import {
  answerException,
  clientOf,
  failsAs,
  nameDatanode,
  reset,
} from '../../support/scripted-hdfs.js';
import type { ClientUnderTest } from '../../support/scripted-hdfs.js';
import { bodyOf, scriptedHttpServer } from '../../support/scripted-http-server.js';
import { until } from '../../support/until.js';

async function uploadTo(
  t: TestContext,
  script: (request: IncomingMessage, response: ServerResponse) => void | Promise<void>,
): Promise<ClientUnderTest> {
  const datanode = await scriptedHttpServer(t, script);
  const namenode = await scriptedHttpServer(t, (_, response) => nameDatanode(response, datanode));
  return clientOf(t, [namenode]);
}

test('an upload is one request of unknown length, done at its 201', async (t) => {
  let body = '';
  let headers: IncomingMessage['headers'] = {};
  const { client, clock } = await uploadTo(t, async (request, response) => {
    response.writeContinue();
    headers = request.headers;
    body = String(await bodyOf(request));
    response.writeHead(201).end();
  });
  const upload = await client.upload('/f');
  await upload.write([Buffer.from('a'), Buffer.alloc(0)]);
  await upload.write([]);
  await upload.write([Buffer.alloc(300_000, 'b')]);
  await upload.end();
  assert.equal(body, `a${'b'.repeat(300_000)}`);
  assert.equal(headers['transfer-encoding'], 'chunked');
  assert.equal(headers['content-type'], 'application/octet-stream');
  assert.equal(clock.pendingCount, 0, 'and while nothing is asked no time runs');
});

test('a datanode that is not there is passed over before anything is sent', async (t) => {
  const gone = { port: (await freePorts(1))[0]! };
  const datanode = await scriptedHttpServer(t, async (request, response) => {
    await bodyOf(request);
    response.writeHead(201).end();
  });
  const namenode = await scriptedHttpServer(t, (_, response) =>
    nameDatanode(response, namenode.requests.length === 1 ? gone : datanode),
  );
  const { client } = clientOf(t, [namenode]);
  const upload = await client.upload('/f');
  await upload.end();
  assert.equal(datanode.requests.length, 1);
});

test('a refusal while the file is written is told by the next write or the end', async (t) => {
  const { client } = await uploadTo(t, (request, response) => {
    request.pause();
    answerException(response, 'FileAlreadyExistsException', { call: 'create' });
  });
  const refused = failsAs('exists', 'refused', /^CREATE \/f at datanode .*FileAlreadyExists/);
  const writing = await client.upload('/f');
  await assert.rejects(async () => {
    for (;;) await writing.write([Buffer.alloc(1_000_000)]);
  }, refused);
  await assert.rejects(writing.write([Buffer.from('x')]), refused);
  const ending = await client.upload('/f');
  await ending.write([Buffer.from('x')]);
  await assert.rejects(ending.end(), refused);
});

test('a refusal at the end says that a part may be there', async (t) => {
  const { client } = await uploadTo(t, async (request, response) => {
    await bodyOf(request);
    answerException(response, 'DSQuotaExceededException', { call: 'addBlock' });
  });
  const upload = await client.upload('/f');
  await upload.write([Buffer.from('x')]);
  await assert.rejects(upload.end(), failsAs('full', 'unknown', /a part may have been written/));
});

test('a datanode that takes no more holds the writer, and fails it after the call timeout', async (t) => {
  const { client, clock } = await uploadTo(t, (request) => void request.pause());
  const upload = await client.upload('/f');
  let writes = 0;
  const message = /^Callable timed out after 30000 ms on file: \/f \(CREATE: no answer of datanode/;
  const failed = assert.rejects(
    async () => {
      for (; ; writes++) await upload.write([Buffer.alloc(1_000_000)]);
    },
    failsAs('unavailable', 'unknown', message),
  );
  let before = -1;
  await until(() => clock.pendingCount === 1);
  while (writes !== before) {
    before = writes;
    await new Promise((resolve) => setImmediate(resolve));
  }
  await clock.advance(30_000);
  await failed;
  assert.ok(writes < 60, `${writes} MB were taken`);
});

test('an end without an answer is unknown after the call timeout', async (t) => {
  const { client, clock } = await uploadTo(t, (request) => void request.resume());
  const upload = await client.upload('/f');
  await upload.write([Buffer.from('x')]);
  const failed = assert.rejects(upload.end(), failsAs('unavailable', 'unknown', /timed out/));
  await until(() => clock.pendingCount === 1);
  await clock.advance(30_000);
  await failed;
});

test('a connection that breaks between two writes is told by the next one', async (t) => {
  let datanodeSide: IncomingMessage | undefined;
  const { client } = await uploadTo(t, (request) => {
    datanodeSide = request;
    request.resume();
  });
  const upload = await client.upload('/f');
  await upload.write([Buffer.from('x')]);
  await until(() => datanodeSide !== undefined);
  reset(datanodeSide!);
  const broken = failsAs('unavailable', 'unknown', /^CREATE \/f at datanode/);
  await assert.rejects(async () => {
    for (;;) await upload.write([Buffer.alloc(1_000_000)]);
  }, broken);
  await assert.rejects(upload.end(), broken);
});

test('an abort breaks off at once, and the datanode sees no end', async (t) => {
  let wasAborted = false;
  const { client } = await uploadTo(t, async (request) => {
    await bodyOf(request).catch(() => (wasAborted = true));
  });
  const upload = await client.upload('/f');
  await upload.write([Buffer.from('x')]);
  upload.abort();
  await assert.rejects(upload.end(), failsAs('unavailable', 'unknown', /the upload was aborted/));
  await until(() => wasAborted);
});

test('success before the end is no success', async (t) => {
  const { client } = await uploadTo(t, (request, response) => {
    request.resume();
    response.writeHead(201).end();
  });
  const upload = await client.upload('/f');
  await assert.rejects(
    async () => {
      for (;;) await upload.write([Buffer.alloc(1_000_000)]);
    },
    failsAs('unavailable', 'unknown', /success before/),
  );
});

test('closing the client breaks uploads off', async (t) => {
  const { client } = await uploadTo(t, (request) => void request.resume());
  const upload = await client.upload('/f');
  const failed = assert.rejects(
    upload.end(),
    failsAs('unavailable', 'unknown', /client was closed/),
  );
  client.close();
  await failed;
});
