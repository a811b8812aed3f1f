import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConfigError } from '#src/core/errors.js';
import { fileSystemOf, type FileSystemOptions } from '#src/sinks/hdfs/file-system-address.js';

type Options = Omit<FileSystemOptions, 'where'>;

function of(path: string, options: Options = {}) {
  return fileSystemOf(path, { where: 'agent.conf:3: hdfs.', ...options });
}

/** `http://host:port …  path` */
function short(path: string, options?: Options): string {
  const { namenodes, folderTemplate } = of(path, options);
  const urls = namenodes.map(
    ({ tls, host, port }) => `${tls ? 'https' : 'http'}://${host} ${port}`,
  );
  return `${urls.join(', ')} ${folderTemplate}`;
}

test('a path of Flume is asked at the HTTP port of its namenode', () => {
  assert.equal(short('hdfs://nn/logs/%Y'), 'http://nn 9870 /logs/%Y');
  assert.equal(short('hdfs://nn:8020/logs'), 'http://nn 9870 /logs');
  assert.equal(short('hdfs://nn:8020/logs', { webhdfsPort: 50070 }), 'http://nn 50070 /logs');
  assert.equal(short('hdfs://nn:8020/logs', { tls: true }), 'https://nn 9871 /logs');
  assert.equal(short('HDFS://nn.example.org/%{a}/'), 'http://nn.example.org 9870 /%{a}/');
  assert.equal(short('hdfs://nn'), 'http://nn 9870 /');
});

test('a path of WebHDFS names the HTTP port itself', () => {
  assert.equal(short('webhdfs://nn/a'), 'http://nn 9870 /a');
  assert.equal(short('webhdfs://nn:50070/a', { webhdfsPort: 1 }), 'http://nn 50070 /a');
  assert.equal(short('swebhdfs://nn/a'), 'https://nn 9871 /a');
  assert.equal(short('swebhdfs://nn:50470/a'), 'https://nn 50470 /a');
  assert.equal(short('webhdfs://[::1]:50070/a'), 'http://::1 50070 /a');
  assert.equal(short('hdfs://[fe80::1]/a'), 'http://fe80::1 9870 /a');
});

test('hdfs.namenodes go before what the path names', () => {
  const namenodes = ['nn1:50070', 'nn2', '[::1]:9870'];
  const both = 'http://nn1 50070, http://nn2 9870, http://::1 9870';
  for (const path of ['hdfs://cluster/a', 'hdfs:///a', 'hdfs:/a', '/a', 'webhdfs://cluster/a'])
    assert.equal(short(path, { namenodes }), `${both} /a`);
  assert.equal(short('swebhdfs://x/a', { namenodes: ['nn1'] }), 'https://nn1 9871 /a');
  assert.equal(short('/a', { namenodes: ['nn1'], webhdfsPort: 50070 }), 'http://nn1 50070 /a');
});

test('the explanation says who is asked, and by which option', () => {
  assert.equal(
    of('hdfs://nn:8020/a').explanation,
    "hdfs.path names nn and Hadoop's RPC port 8020, which is not used: WebHDFS is looked for at " +
      'http://nn:9870 (hdfs.webhdfsPort). If nn is a nameservice (HA), name its namenodes in ' +
      'hdfs.namenodes',
  );
  assert.match(of('hdfs://nn/a').explanation, /^hdfs\.path names nn: WebHDFS is looked for at/);
  assert.equal(of('webhdfs://[::1]/a').explanation, 'hdfs.path names http://[::1]:9870');
  assert.equal(
    of('hdfs://cluster/a', { namenodes: ['nn1', 'nn2:1'] }).explanation,
    'hdfs.namenodes names http://nn1:9870, http://nn2:1',
  );
});

const refused: Readonly<Record<string, RegExp>> = {
  '/a': /hdfs\.path: "\/a" names no namenode.*hdfs:\/\/host\/a, or give hdfs\.namenodes/,
  'hdfs:///a': /names no namenode/,
  'a/b': /"a\/b" does not begin with \/ or hdfs:\/\//,
  '%{root}/a': /an event must not choose the root/,
  'file:///tmp/a': /file is no file system of this sink.*file_roll/,
  's3a://bucket/a': /s3a is no file system of this sink/,
  'http://nn:9870/a': /http is no file system of this sink/,
  'hdfs://%{cluster}/a': /"%\{cluster\}" has an escape: an event cannot choose the cluster/,
  'hdfs://nn:%H/a': /has an escape/,
  'hdfs://user@nn/a': /"user@nn" is no address: write host or host:port/,
  'hdfs://nn:0/a': /is no address/,
  'hdfs://nn:65536/a': /is no address/,
  'hdfs://nn:/a': /is no address/,
  'hdfs://::1/a': /an IPv6 address as \[::1\]:9870/,
  'hdfs://[nn]/a': /is no address/,
};

test('what leads to no HDFS is refused with what to write', () => {
  for (const [path, message] of Object.entries(refused))
    assert.throws(
      () => of(path),
      (error) =>
        error instanceof ConfigError &&
        error.message.startsWith('agent.conf:3: hdfs.path: ') &&
        message.test(error.message),
      path,
    );
  assert.throws(() => of('/a', { namenodes: ['http://nn:9870'] }), {
    message:
      'agent.conf:3: hdfs.namenodes: "http://nn:9870" is no address: write host or host:port, ' +
      'and an IPv6 address as [::1]:9870',
  });
});
