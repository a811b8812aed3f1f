import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { ConfigSource } from '#src/cli/config-source.js';
import { formatProblem } from '#src/config/problems.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

type Test = Parameters<typeof temporaryDirectory>[0];

const lines = [
  'a1.sources = r1',
  'a1.channels = c1',
  'a1.sinks = k1',
  'a1.sources.r1.type = seq',
  'a1.sources.r1.channels = c1',
  'a1.channels.c1.type = memory',
  'a1.sinks.k1.type = logger',
  'a1.sinks.k1.channel = c1',
  'a1.sinks.k1.maxBytesToLog = ${sys:bytes}',
].join('\n');

/** Serves one text; what it was asked, and what it answered. */
class ConfigServer {
  text = lines;
  lastModified = 'Sat, 21 Nov 2026 10:00:00 GMT';
  readonly log: string[] = [];
  readonly #server = createServer((request, response) => {
    const status = this.#statusOf(request);
    this.log.push(`${request.url} ${status}`);
    response.writeHead(status, { 'last-modified': this.lastModified });
    response.end(status === 200 ? this.text : '');
  });

  async start(t: Test): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    t.after(() => this.#server.close());
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  #statusOf({ url, headers }: IncomingMessage): number {
    if (url === '/none') return 404;
    const expected = `Basic ${Buffer.from('tom:s3:ret').toString('base64')}`;
    if (url!.startsWith('/secret') && headers.authorization !== expected) return 401;
    return headers['if-modified-since'] === this.lastModified ? 304 : 200;
  }
}

function bytesToLog({ model }: Awaited<ReturnType<ConfigSource['load']>>): unknown {
  return model?.agents[0]?.sinks[0]?.config['maxBytesToLog'];
}

const agentName = 'a1';
const systemProperties = { bytes: '20' };

test('a configuration is fetched, and again only when it has changed', async (t) => {
  const server = new ConfigServer();
  const address = await server.start(t);
  const source = new ConfigSource({
    files: [],
    uris: [`http://tom:s3%3Aret@${address}/secret.properties?x`],
    agentName,
    systemProperties,
  });
  assert.deepEqual(source.names, [`http://${address}/secret.properties?x`]);
  assert.equal(bytesToLog(await source.load()), 20);
  assert.equal(bytesToLog(await source.load()), 20);
  server.lastModified = 'Sat, 21 Nov 2026 10:00:01 GMT';
  server.text = lines.replace('${sys:bytes}', '30');
  assert.equal(bytesToLog(await source.load()), 30);
  const path = '/secret.properties?x';
  assert.deepEqual(server.log, [`${path} 200`, `${path} 304`, `${path} 200`]);
});

test('what a server refuses is told with its address, without the password', async (t) => {
  const address = await new ConfigServer().start(t);
  const read = async (uri: string): Promise<string> => {
    const { model, problems } = await new ConfigSource({ files: [], uris: [uri] }).load();
    assert.equal(model, undefined);
    return problems.map(formatProblem).join('\n').replaceAll(address, 'server');
  };
  assert.equal(
    await read(`http://${address}/none`),
    'http://server/none:1: cannot be read: the server answered 404',
  );
  assert.equal(
    await read(`http://tom:wrong@${address}/secret`),
    'http://server/secret:1: cannot be read: the server answered 401; check --conf-user and --conf-password',
  );
  assert.match(await read('http://127.0.0.1:1/x'), /:1\/x:1: cannot be read: /);
});

test('an address that is no web server is refused', () => {
  for (const uri of ['classpath:a.conf', 'ftp://x/y', 'hdfs:///a'])
    assert.throws(() => new ConfigSource({ files: [], uris: [uri] }), /classpath|is not read/);
});

test('a URI overrides a file key by key', async (t) => {
  const server = new ConfigServer();
  server.text = 'a1.sinks.k1.maxBytesToLog = 7';
  const uris = [`http://${await server.start(t)}/more`];
  const file = join(temporaryDirectory(t), 'a.conf');
  writeFileSync(file, lines);
  const source = new ConfigSource({ files: [file], uris, agentName, systemProperties });
  assert.equal(bytesToLog(await source.load()), 7);
});

test('the backup has what was merged and resolved, for its owner, and is started from', async (t) => {
  const directory = temporaryDirectory(t);
  const file = join(directory, 'a.conf');
  writeFileSync(file, `${lines}\nx.note = $\${kept} é\\u0142\n`);
  const options = { files: [file], agentName, systemProperties, backupDirectory: directory };
  assert.equal(bytesToLog(await new ConfigSource(options).load()), 20);
  const backup = join(directory, '.a1.properties');
  assert.equal(statSync(backup).mode & 0o777, 0o600);
  assert.match(readFileSync(backup, 'latin1'), /^a1\.sinks\.k1\.maxBytesToLog = 20$/m);

  rmSync(file);
  const restored = await new ConfigSource({ ...options, systemProperties: {} }).load();
  assert.equal(bytesToLog(restored), 20);
  assert.equal(restored.backup, backup);
  assert.equal(restored.leaves.get('x.note')?.value, '${kept} éł');
});

test('a wrong configuration is no reason to take the backup, nor is a file that goes later', async (t) => {
  const directory = temporaryDirectory(t);
  const file = join(directory, 'a.conf');
  writeFileSync(file, lines);
  const options = { files: [file], agentName, systemProperties, backupDirectory: directory };
  const source = new ConfigSource(options);
  assert.equal(bytesToLog(await source.load()), 20);
  writeFileSync(file, lines.replace('seq', 'sequence'));
  assert.equal((await new ConfigSource(options).load()).model, undefined);
  rmSync(file);
  assert.equal((await source.load()).model, undefined);
});

test("Kafka's topic configs are checked where they are written", async (t) => {
  const file = join(temporaryDirectory(t), 'broker.yaml');
  writeFileSync(
    file,
    `broker:
  topicDefaults: { configs: { max.message.bytes: many } }
  topics:
    a: { configs: { cleanup.polcy: compact, segment.bytes: 3 } }
    b: { configs: { min.compaction.lag.ms: 9, max.compaction.lag.ms: 8 } }
    c: { configs: { cleanup.policy: compact } }
`,
  );
  const { model, problems } = await new ConfigSource({ files: [file] }).load();
  assert.equal(model, undefined);
  assert.deepEqual(
    problems.map((problem) => formatProblem(problem).replace(`${file}:`, '')),
    [
      '2: broker.topicDefaults.configs.max.message.bytes: Invalid value many for configuration max.message.bytes: Not a number of type INT',
      '4: broker.topics.a.configs.cleanup.polcy: Unknown topic config name: cleanup.polcy',
      '4: broker.topics.a.configs.segment.bytes: Invalid value 3 for configuration segment.bytes: Value must be at least 14',
      '5: broker.topics.b: conflict topic config setting min.compaction.lag.ms (9) > max.compaction.lag.ms (8)',
    ],
  );
});
