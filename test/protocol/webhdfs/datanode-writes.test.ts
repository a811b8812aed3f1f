import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freePorts } from '../../support/free-port.js';
import { loopbackCertificate } from '../../support/loopback-certificate.js';
import {
  answerException,
  clientOf,
  failsAs,
  nameDatanode,
  reset,
} from '../../support/scripted-hdfs.js';
import { answerJson, bodyOf, scriptedHttpServer } from '../../support/scripted-http-server.js';
import { until } from '../../support/until.js';

const content = [Buffer.from('hello '), Buffer.alloc(0), Buffer.from('world')];

test('a write takes two steps, and passes over the 100 Continue that nobody asked for', async (t) => {
  const seen: unknown[] = [];
  const datanode = await scriptedHttpServer(t, async (request, response) => {
    response.writeContinue();
    const { connection, 'content-type': type, 'content-length': length } = request.headers;
    seen.push(String(await bodyOf(request)), type, length, connection);
    response.writeHead(request.method === 'PUT' ? 201 : 200).end();
  });
  const namenode = await scriptedHttpServer(t, (_, response) => nameDatanode(response, datanode));
  const { client, clock } = clientOf(t, [namenode]);
  await client.create('/a', content);
  await client.append('/a', content);
  const sent = ['hello world', 'application/octet-stream', '11', 'close'];
  assert.deepEqual(seen, [...sent, ...sent]);
  assert.deepEqual(namenode.requests, [
    'PUT /webhdfs/v1/a?op=CREATE&overwrite=false&noredirect=true&user.name=flume',
    'POST /webhdfs/v1/a?op=APPEND&noredirect=true&user.name=flume',
  ]);
  const secondStep = '/webhdfs/v1/f?step=2';
  assert.deepEqual(datanode.requests, [`PUT ${secondStep}`, `POST ${secondStep}`]);
  assert.equal(clock.pendingCount, 0);
});

test('an old namenode that redirects is understood, one step far', async (t) => {
  let isDatanodeRedirecting = false;
  const datanode = await scriptedHttpServer(t, async (request, response) => {
    await bodyOf(request);
    if (!isDatanodeRedirecting) return void response.writeHead(201).end();
    return void response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end();
  });
  const namenode = await scriptedHttpServer(t, (_, response) => {
    const location = `http://127.0.0.1:${datanode.port}/webhdfs/v1/f?step=2`;
    response.writeHead(307, { location }).end();
  });
  const { client } = clientOf(t, [namenode]);
  await client.create('/a', content);
  isDatanodeRedirecting = true;
  await assert.rejects(client.create('/a', content), failsAs('unavailable', 'unknown', /307/));
});

test('a namenode that leads to no datanode writes nothing', async (t) => {
  const bodies = ['', '{}', '{"Location":5}', '{"Location":"ftp://dn/f"}', '{"Location":"/f"}'];
  const namenode = await scriptedHttpServer(t, (_, response) => void response.end(bodies[0]));
  const { client } = clientOf(t, [namenode]);
  while (bodies.length > 0) {
    const why = /CREATE \/a at namenode .*(names no datanode|its Location is no http)/;
    await assert.rejects(client.create('/a', content), failsAs('unavailable', 'refused', why));
    bodies.shift();
  }
});

test('a datanode that is not there is excluded, and another one asked for', async (t) => {
  const gone = { port: (await freePorts(1))[0]! };
  const bodies: string[] = [];
  const datanode = await scriptedHttpServer(t, async (request, response) => {
    bodies.push(String(await bodyOf(request)));
    response.writeHead(200).end();
  });
  const namenode = await scriptedHttpServer(t, (_, response) =>
    nameDatanode(response, namenode.requests.length === 1 ? gone : datanode),
  );
  const { client, retries } = clientOf(t, [namenode]);
  await client.append('/a', content);
  assert.deepEqual(bodies, ['hello world']);
  assert.equal(retries.length, 1);
  assert.match(retries[0]!.message, /ECONNREFUSED.*hdfs\.datanodeAddresses/);
  assert.match(namenode.requests[1]!, /&excludedatanodes=127\.0\.0\.1&/);
});

test('the only datanode is asked for again when the namenode knows no other', async (t) => {
  const gone = { port: (await freePorts(1))[0]! };
  const datanode = await scriptedHttpServer(t, async (request, response) => {
    await bodyOf(request);
    response.writeHead(200).end();
  });
  const namenode = await scriptedHttpServer(t, (request, response) => {
    if (request.url!.includes('excludedatanodes')) return answerException(response, 'IOException');
    return nameDatanode(response, namenode.requests.length === 1 ? gone : datanode);
  });
  const { client } = clientOf(t, [namenode]);
  await client.append('/a', content);
  assert.equal(namenode.requests.length, 3);
});

test('when all datanodes are gone, nothing was sent', async (t) => {
  const gone = { port: (await freePorts(1))[0]! };
  const namenode = await scriptedHttpServer(t, (_, response) => nameDatanode(response, gone));
  const { client } = clientOf(t, [namenode]);
  const failed = failsAs('unavailable', 'refused', /^APPEND \/a at datanode .*ECONNREFUSED/);
  await assert.rejects(client.append('/a', content), failed);
  assert.equal(namenode.requests.length, 3);
});

test('a standby shows in the second step only: the next namenode gets the write', async (t) => {
  const bodies: string[] = [];
  const datanode = await scriptedHttpServer(t, async (request, response) => {
    bodies.push(String(await bodyOf(request)));
    if (bodies.length === 1) answerException(response, 'StandbyException', { call: 'create' });
    else response.writeHead(201).end();
  });
  const namenodes = [0, 1].map(() =>
    scriptedHttpServer(t, (_, response) => nameDatanode(response, datanode)),
  );
  const [standby, active] = await Promise.all(namenodes);
  const { client } = clientOf(t, [standby!, active!]);
  await client.create('/a', content);
  assert.deepEqual(bodies, ['hello world', 'hello world']);
  assert.deepEqual([standby!.requests.length, active!.requests.length], [1, 1]);
  await client.create('/b', content);
  assert.equal(standby!.requests.length, 1, 'the other one is asked first now');
});

test('a write that broke off at the namenode is not sent again, but the next goes elsewhere', async (t) => {
  let answer = (): [string, string] => ['StandbyException', 'addBlock'];
  const datanode = await scriptedHttpServer(t, async (request, response) => {
    await bodyOf(request);
    const [exception, call] = answer();
    answerException(response, exception, { call });
  });
  const namenodes = [0, 1].map(() =>
    scriptedHttpServer(t, (_, response) => nameDatanode(response, datanode)),
  );
  const [first, second] = await Promise.all(namenodes);
  const { client } = clientOf(t, [first!, second!]);
  await assert.rejects(client.create('/a', content), failsAs('unavailable', 'unknown'));
  assert.deepEqual([first!.requests.length, second!.requests.length], [1, 0]);
  answer = () => ['SafeModeException', 'create'];
  await assert.rejects(client.create('/a', content), failsAs('unavailable', 'refused'));
  assert.deepEqual([first!.requests.length, second!.requests.length], [1, 1]);
});

test('a connection that breaks in the body, or after it, leaves it unknown', async (t) => {
  const breaks = [
    (request: Parameters<typeof reset>[0]) => request.once('data', () => reset(request)),
    (request: Parameters<typeof reset>[0]) => request.resume().once('end', () => reset(request)),
  ];
  const datanode = await scriptedHttpServer(t, (request) => void breaks[0]!(request));
  const namenode = await scriptedHttpServer(t, (_, response) => nameDatanode(response, datanode));
  const { client } = clientOf(t, [namenode]);
  while (breaks.length > 0) {
    const failed = failsAs('unavailable', 'unknown', /^APPEND \/a at datanode/);
    await assert.rejects(client.append('/a', [Buffer.alloc(4_000_000)]), failed);
    breaks.shift();
  }
  assert.equal(datanode.requests.length, 2);
});

test('an early refusal is read, although the datanode takes no more of the body', async (t) => {
  const datanode = await scriptedHttpServer(t, (request, response) => {
    request.pause();
    response.shouldKeepAlive = false;
    answerException(response, 'AlreadyBeingCreatedException', { call: 'append' });
  });
  const namenode = await scriptedHttpServer(t, (_, response) => nameDatanode(response, datanode));
  const { client } = clientOf(t, [namenode]);
  const failed = failsAs('busy', 'refused', /AlreadyBeingCreatedException/);
  await assert.rejects(client.append('/a', [Buffer.alloc(8_000_000)]), failed);
});

test('a datanode that does not answer leaves it unknown when the time is up', async (t) => {
  const datanode = await scriptedHttpServer(t, (request) => void request.resume());
  const namenode = await scriptedHttpServer(t, (_, response) => nameDatanode(response, datanode));
  const { client, clock } = clientOf(t, [namenode]);
  const message = /^Callable timed out after 30000 ms on file: \/a \(CREATE: no answer of datanode/;
  const failed = assert.rejects(
    client.create('/a', content),
    failsAs('unavailable', 'unknown', message),
  );
  await until(() => datanode.requests.length === 1);
  await clock.advance(30_000);
  await failed;
});

test('a datanode is reached by another address, and believed by the name it has', async (t) => {
  const datanode = await scriptedHttpServer(
    t,
    async (request, response) => {
      await bodyOf(request);
      response.writeHead(201).end();
    },
    loopbackCertificate,
  );
  const namenode = await scriptedHttpServer(
    t,
    (_, response) => answerJson(response, 200, { Location: 'https://datanode.test:9865/f' }),
    loopbackCertificate,
  );
  const options = {
    namenodes: [{ tls: true, host: '127.0.0.1', port: namenode.port }],
    tls: { ca: loopbackCertificate.cert },
    datanodeAddresses: new Map([['datanode.test', { host: '127.0.0.1', port: datanode.port }]]),
  };
  await clientOf(t, [], options).client.create('/a', content);
  assert.deepEqual(datanode.requests, ['PUT /f']);
  const stranger = clientOf(t, [], { ...options, tls: undefined }).client;
  const failed = failsAs('refused', 'refused', /certificate.*hdfs\.tls\.ca/);
  await assert.rejects(stranger.create('/a', content), failed);
});
