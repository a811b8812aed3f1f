import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namenodeTarget, readLocation } from '#src/protocol/webhdfs/addresses.js';
import { WebHdfsError } from '#src/protocol/webhdfs/web-hdfs.js';
import { fc } from '../../support/properties.js';

const namenode = { tls: false, host: 'nn', port: 9870 };
const safeNamenode = { ...namenode, tls: true };

test('any path and parameter come out of the URL as they went in', () => {
  const segment = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((name) => !/[/\0]/.test(name) && name !== '.' && name !== '..');
  fc.assert(
    fc.property(fc.array(segment, { minLength: 1 }), fc.string(), (names, value) => {
      const path = `/${names.join('/')}`;
      const target = namenodeTarget('OPEN', path, { value }, {});
      const url = new URL(`http://nn${target}`);
      assert.equal(url.pathname, target.split('?')[0], 'nobody normalizes it');
      const found = url.pathname.split('/').map(decodeURIComponent).join('/');
      assert.equal(found, `/webhdfs/v1${path}`);
      assert.equal(url.searchParams.get('value'), value);
      assert.match(target, /^[!-~]+$/);
    }),
  );
});

test('a path that a URL would change is refused before it is sent', () => {
  for (const path of ['', 'a', '/a/', '//a', '/a/../b', '/./a', '/a\0', '/\ud800']) {
    assert.throws(
      () => namenodeTarget('CREATE', path, {}, {}),
      (error) =>
        error instanceof WebHdfsError && error.failure === 'refused' && error.outcome === 'refused',
      JSON.stringify(path),
    );
  }
  assert.equal(namenodeTarget('LISTSTATUS', '/', {}, {}), '/webhdfs/v1/?op=LISTSTATUS');
});

test('the user is named, or the token sent, and on whose behalf', () => {
  const targetOf = (identity: object): string =>
    namenodeTarget('OPEN', '/f', {}, identity).split('?')[1]!;
  assert.equal(targetOf({ user: 'flume' }), 'op=OPEN&user.name=flume');
  assert.equal(targetOf({ user: 'a&b', doAs: 'eve' }), 'op=OPEN&user.name=a%26b&doas=eve');
  assert.equal(targetOf({ user: 'flume', delegationToken: 'T+1' }), 'op=OPEN&delegation=T%2B1');
});

test('a Location is taken as it is', () => {
  const location = 'http://dn1:9864/webhdfs/v1/a%20b%2F?op=CREATE&namenoderpcaddress=nn%3A8020';
  assert.deepEqual(readLocation(location, namenode, new Map()), {
    address: { tls: false, host: 'dn1', port: 9864 },
    host: 'dn1',
    target: '/webhdfs/v1/a%20b%2F?op=CREATE&namenoderpcaddress=nn%3A8020',
  });
  assert.deepEqual(readLocation('https://[::1]/x', namenode, new Map()).address, {
    tls: true,
    host: '::1',
    port: 443,
  });
});

test('a datanode is reached where datanodeAddresses say, by host and port before host', () => {
  const addresses = new Map([
    ['dn1', { host: '10.0.0.1' }],
    ['dn1:2', { host: '10.0.0.2', port: 22 }],
  ]);
  const reached = (location: string): string => {
    const { address, host } = readLocation(location, namenode, addresses);
    return `${host} at ${address.host}:${address.port}`;
  };
  assert.equal(reached('http://dn1:1/'), 'dn1 at 10.0.0.1:1');
  assert.equal(reached('http://dn1:2/'), 'dn1 at 10.0.0.2:22');
  assert.equal(reached('http://dn2:1/'), 'dn2 at dn2:1');
});

test('a Location that leads elsewhere is refused, and its token is not told', () => {
  for (const [location, where, why] of [
    [undefined, namenode, /names no datanode/],
    ['/webhdfs/v1/f?delegation=secret', namenode, /no http or https address: "\/webhdfs/],
    ['file:///etc/passwd?delegation=secret', namenode, /"file:\/\/\/etc\/passwd"$/],
    ['http://dn1/f?delegation=secret', safeNamenode, /no https address: "http:\/\/dn1\/f"$/],
  ] as const) {
    assert.throws(
      () => readLocation(location, where, new Map()),
      (error) => {
        assert.match((error as Error).message, why);
        assert.doesNotMatch((error as Error).message, /secret/);
        return true;
      },
    );
  }
});
