import assert from 'node:assert/strict';
import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { startAvroSource } from '../support/avro-source.js';
import { run, start } from '../support/command-line.js';
import { freePorts } from '../support/free-port.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { startThriftSource } from '../support/thrift.js';
import { ownKey, ownTrust } from '../support/tls-files.js';
import { eventually } from '../support/until.js';

function target(port: number): string[] {
  return ['-H', '127.0.0.1', '-p', `${port}`];
}

test('flume-ng avro-client sends the lines of a file, five a call, with the headers', async (t) => {
  const { context, port } = await startAvroSource(t);
  const directory = temporaryDirectory(t);
  const file = join(directory, 'access.log');
  writeFileSync(file, 'one\r\ntwo\nthree\n\nfive\nsix');
  const headers = join(directory, 'headers.properties');
  writeFileSync(headers, 'origin = web1\nteam: shop\n');
  const words = ['--conf', directory, ...target(port), '--filename', file, '-R', headers];
  const { code, stdout, stderr } = await run('flume-ng-bin', ['avro-client', ...words]);
  assert.deepEqual([code, stdout, stderr], [0, '', '']);
  assert.deepEqual(context.bodies, ['one', 'two', 'three', '', 'five', 'six']);
  assert.deepEqual(
    context.batches.map(({ size }) => size),
    [5, 1],
  );
  assert.deepEqual({ ...context.batches[1]!.headersOf(0) }, { origin: 'web1', team: 'shop' });
});

test('without a file the standard input is sent, in calls of batch-size, deflated', async (t) => {
  const { context, port } = await startAvroSource(t, { 'compression-type': 'deflate' });
  const properties = join(temporaryDirectory(t), 'rpc.properties');
  writeFileSync(
    properties,
    `hosts = h1\nhosts.h1 = 127.0.0.1:${port}\nbatch-size = 400\ncompression-type = deflate\n`,
  );
  const lines = Array.from({ length: 1_000 }, (_, i) => `line ${i}`);
  const input = `${lines.join('\n')}\n`;
  const { code } = await run('tailrace', ['avro-client', '--rpcProps', properties], { input });
  assert.equal(code, 0);
  assert.deepEqual(context.bodies, lines);
  assert.deepEqual(
    context.batches.map(({ size }) => size),
    [400, 400, 200],
  );
});

for (const protocol of ['compact', 'binary'] as const)
  test(`a client of type thrift sends to a Thrift source (${protocol}, TLS)`, async (t) => {
    const { context, port } = await startThriftSource(t, { ...ownKey, protocol });
    const properties = join(temporaryDirectory(t), 'rpc.properties');
    const lines = [
      'client.type = thrift',
      'hosts = h1',
      `hosts.h1 = 127.0.0.1:${port}`,
      `protocol = ${protocol}`,
      'batch-size = 2',
      'ssl = true',
      `truststore = ${ownTrust.truststore}`,
      `truststore-password = ${ownTrust['truststore-password']}`,
    ];
    writeFileSync(properties, lines.join('\n'));
    const words = ['avro-client', '-P', properties];
    const { code, stderr } = await run('tailrace', words, { input: 'one\ntwo\nthree' });
    assert.deepEqual([code, stderr], [0, '']);
    assert.deepEqual(context.bodies, ['one', 'two', 'three']);
    assert.deepEqual(
      context.batches.map(({ size }) => size),
      [2, 1],
    );
  });

test('by TLS the source is trusted whose certificate is in the trust store', async (t) => {
  const { context, port } = await startAvroSource(t, { ...ownKey, 'compression-type': 'deflate' });
  const properties = join(temporaryDirectory(t), 'rpc.properties');
  const lines = [
    'hosts = h1',
    `hosts.h1 = 127.0.0.1:${port}`,
    'compression-type = deflate',
    'ssl = true',
  ];
  const send = (...more: string[]) => {
    writeFileSync(properties, [...lines, ...more].join('\n'));
    return run('tailrace', ['avro-client', '-P', properties], { input: 'one\ntwo' });
  };
  const { truststore, 'truststore-password': password } = ownTrust;
  const trusting = await send(`truststore = ${truststore}`, `truststore-password = ${password}`);
  assert.deepEqual([trusting.code, trusting.stderr], [0, '']);
  assert.deepEqual(context.bodies, ['one', 'two']);
  const distrusting = await send();
  assert.equal(distrusting.code, 1);
  assert.match(distrusting.stderr, /Unable to open connection to Flume: .*certificate/);
  assert.deepEqual(context.bodies, ['one', 'two']);
});

test('a full batch is sent although the input goes on', async (t) => {
  const { context, port } = await startAvroSource(t);
  const client = start('tailrace', ['avro-client', ...target(port)]);
  t.after(() => void client.child.kill('SIGKILL'));
  client.child.stdin!.write('1\n2\n3\n4\n5\n6\n');
  await eventually(() => context.batches.length > 0, 'a call came');
  assert.deepEqual(context.bodies, ['1', '2', '3', '4', '5']);
  client.child.stdin!.end();
  assert.equal((await client.untilExit()).code, 0);
  assert.deepEqual(context.bodies, ['1', '2', '3', '4', '5', '6']);
});

test('the files of a directory are sent oldest first, and each is marked', async (t) => {
  const { context, port } = await startAvroSource(t);
  const directory = temporaryDirectory(t);
  const files = { late: 'c\nd', early: 'a\r\nb\n', 'read.COMPLETED': 'no\n', '.hidden': 'no\n' };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
  utimesSync(join(directory, 'early'), 1_000, 1_000);
  writeFileSync(join(directory, 'empty'), '');
  utimesSync(join(directory, 'empty'), 500, 500);
  const words = ['avro-client', ...target(port), '--dirname', directory];
  const { code, stderr } = await run('tailrace', words);
  assert.deepEqual([code, stderr], [0, '']);
  // Flume's LINE deserializer leaves a CR, and makes an event of an empty file.
  assert.deepEqual(context.bodies, ['', 'a\r', 'b', 'c', 'd']);
  assert.deepEqual(readdirSync(directory).toSorted(), [
    '.hidden',
    'early.COMPLETED',
    'empty.COMPLETED',
    'late.COMPLETED',
    'read.COMPLETED',
  ]);
});

test('a file that is not delivered keeps its name', async (t) => {
  const [port] = (await freePorts(1)) as [number];
  const directory = temporaryDirectory(t);
  writeFileSync(join(directory, 'a'), 'one\n');
  const words = ['avro-client', ...target(port), '--dirname', directory];
  const { code, stderr } = await run('tailrace', words);
  assert.equal(code, 1);
  assert.match(stderr, /^avro-client: Unable to open connection to Flume: .*ECONNREFUSED/);
  assert.deepEqual(readdirSync(directory), ['a']);
});

test('a file that is not there is an error', async (t) => {
  const { port } = await startAvroSource(t);
  const words = ['avro-client', ...target(port), '-F', 'no-such-file'];
  const { code, stderr } = await run('tailrace', words);
  assert.equal(code, 1);
  assert.match(stderr, /^avro-client: Unable to send data to Flume: ENOENT.*no-such-file/);
});

const mistakes: readonly [readonly string[], RegExp][] = [
  [[], /Either --rpcProps or both --host and --port must be specified\./],
  [['-H', 'web1'], /You must specify a port to connect to with --port/],
  [['-p', '4545'], /You must specify a hostname to connect to with --host/],
  [
    ['-H', 'web1', '-p', '1', '-F', 'a', '--dirname', 'b'],
    /--filename and --dirname options cannot be used simultaneously/,
  ],
  [['-H', 'web1', '-p', 'x'], /It must be a whole number from 1 to 65535/],
];

test("wrong use is told in the words of Flume's client, with code 64", async () => {
  for (const [words, message] of mistakes) {
    const { code, stderr } = await run('flume-ng-bin', ['avro-client', ...words]);
    assert.equal(code, 64);
    assert.match(stderr, message);
  }
});

test('properties that cannot be read end it with 78', async () => {
  const { code, stderr } = await run('flume-ng-bin', ['avro-client', '-P', 'no-such-file']);
  assert.equal(code, 78);
  assert.match(stderr, /no-such-file:1: configuration file does not exist/);
});
