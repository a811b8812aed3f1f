import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { combinedFormat } from '#src/codecs/combined/index.js';
import { fc } from '../../support/properties.js';
import { parse } from '../../support/rows.js';
import { formatWith } from '../../support/table-formats.js';

const time = '17/May/2015:10:05:03 +0000';
const ts = Date.UTC(2015, 4, 17, 10, 5, 3);
const combinedText =
  '$remote_addr - $remote_user [$time_local] "$request" $status $body_bytes_sent ' +
  '"$http_referer" "$http_user_agent"';
const timed = await formatWith('nginx', {
  logFormat: `${combinedText} $request_time "$http_x_forwarded_for"`,
});

describe('format nginx', () => {
  test('fields are named as in combined, the others as their variable', () => {
    const { rows, rejected } = parse(timed, [
      `192.0.2.1 - anna [${time}] "GET /a?b=1 HTTP/1.1" 200 12 "http://r/" "curl \\"x\\"" 0.123 "-"`,
    ]);
    assert.deepEqual(rejected, []);
    assert.deepEqual(rows, [
      {
        ip: '192.0.2.1',
        user: 'anna',
        ts,
        method: 'GET',
        path: '/a',
        query: 'b=1',
        protocol: 'HTTP/1.1',
        status: 200,
        bytes: 12,
        referer: 'http://r/',
        agent: 'curl \\"x\\"',
        request_time: 0.123,
        http_x_forwarded_for: null,
      },
    ]);
  });

  test('the text of format combined is read by its scanner', async () => {
    assert.equal(await formatWith('nginx', { logFormat: combinedText }), combinedFormat);
    const logFormat = '%h %l %u %t \\"%r\\" %>s %O \\"%{Referer}i\\" \\"%{User-Agent}i\\"';
    assert.equal(await formatWith('apache', { logFormat }), combinedFormat);
  });

  test('a whole directive of nginx.conf may be given', async () => {
    const logFormat = `log_format main escape=default '$remote_addr [$time_local] '\n  '"$request" $status';`;
    const format = await formatWith('nginx', { logFormat });
    const { rows } = parse(format, [`h [${time}] "GET / HTTP/1.1" 200`]);
    assert.deepEqual(rows[0], {
      ip: 'h',
      ts,
      method: 'GET',
      path: '/',
      query: null,
      protocol: 'HTTP/1.1',
      status: 200,
    });
  });

  test('times may be of ISO 8601 or seconds, and the second one keeps its name', async () => {
    const logFormat = '$time_iso8601 ${msec} $request_uri $uri';
    const { rows } = parse(await formatWith('nginx', { logFormat }), [
      '2015-05-17T12:05:03+02:00 1431857103.250 /a?x /a\r',
    ]);
    assert.deepEqual(rows, [{ ts, msec: ts + 250, path: '/a', query: 'x', uri: '/a' }]);
  });

  test('a dash is NULL, but 0 in bytes', async () => {
    const logFormat = '$status $body_bytes_sent $request_time $request_uri [$time_local]';
    const { rows } = parse(await formatWith('nginx', { logFormat }), [`- - - - [${time}]`]);
    const row = { status: null, bytes: 0, request_time: null, path: null, query: null, ts };
    assert.deepEqual(rows, [row]);
  });

  for (const [line, reason] of [
    [`h - - [${time}] "GET`, '$request: expected "\\" " behind it, from byte 36 of the line on'],
    [
      `h - - [17/Mai/2015:10:05:03 +0000] "-" 200 1 "-" "-" 0 "-"`,
      '$time_local: expected a time as 17/May/2015:10:05:03 +0000 at byte 7 of the line, ' +
        'found "17/Mai/2015:10:05:03 +0000"',
    ],
    [
      `h - - [${time}] "-" x 1 "-" "-" 0 "-"`,
      '$status: expected a number or - at byte 39 of the line, found "x"',
    ],
    [`h - - [${time}] "-" 1 1 "-" "-" 0 "-" x`, 'expected the end of the line at byte 56'],
    ['h', '$remote_addr: expected " - " behind it, from byte 0 of the line on'],
  ] as const)
    test(`a line of another form is rejected: ${reason}`, () => {
      assert.deepEqual(parse(timed, [line]), { rows: [], rejected: [{ bodyIndex: 0, reason }] });
    });

  for (const [logFormat, message] of [
    ['no variable', /has no field/],
    ['$status$request', /\$status and \$request stand side by side/],
    ['$status $', /has a \$ without a variable's name in " \$"/],
  ] as const)
    test(`the log_format ${logFormat} is refused`, async () => {
      await assert.rejects(formatWith('nginx', { logFormat }), message);
    });

  test('reads what format combined reads, to the same values', async () => {
    // The space at the end of the line keeps it from being combined itself.
    const general = await formatWith('nginx', { logFormat: `${combinedText} ` });
    const quoted = fc.stringMatching(/^(?:[ !#-,.-[\]-~]|\\["\\]){0,20}$/);
    const request = fc.oneof(
      quoted,
      quoted.map((target) => `GET /${target.replaceAll(' ', '?')} HTTP/1.1`),
    );
    const number = fc.oneof(fc.nat().map(String), fc.constant('-'));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(request, number, number, quoted, quoted), { maxLength: 4 }),
        (parts) => {
          const lines = parts.map(
            ([r, status, bytes, referer, agent]) =>
              `h - - [${time}] "${r}" ${status} ${bytes} "${referer}" "${agent}" `,
          );
          const [here, there] = [parse(general, lines), parse(combinedFormat, lines)];
          assert.deepEqual(here.rejected, there.rejected);
          assert.deepEqual(
            here.rows.map((row) => ({ ...row, ident: null })),
            there.rows,
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  test('arbitrary bytes, and lines cut or damaged anywhere, end in a row or a reason', () => {
    const line = `h - u [${time}] "GET /a?b HTTP/1.1" 200 12 "http://r/" "x" 0.1 "-"`;
    const damaged = fc
      .tuple(fc.nat(line.length), fc.nat(4), fc.uint8Array({ maxLength: 4 }))
      .map(([at, cut, put]) =>
        Buffer.concat([Buffer.from(line.slice(0, at)), put, Buffer.from(line.slice(at + cut))]),
      );
    const body = fc.oneof(fc.uint8Array({ maxLength: 80 }), damaged);
    fc.assert(
      fc.property(fc.array(body, { maxLength: 8 }), (bodies) => {
        const { rows, rejected } = parse(timed, bodies);
        assert.equal(rows.length + rejected.length, bodies.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('formats common and apache', () => {
  test('common has the columns of combined without referer and agent', async () => {
    const format = await formatWith('common');
    assert.deepEqual(
      format.columns,
      combinedFormat.columns.slice(0, -2).map((column) => {
        const nullable = column.name !== 'ts' && column.name !== 'bytes';
        return { ...column, nullable };
      }),
    );
    const { rows, rejected } = parse(format, [
      `h id frank [${time}] "GET /a HTTP/1.0" 200 -`,
      `h - - [${time}] "GET /a HTTP/1.0" 200 5 "-" "curl"`,
    ]);
    assert.deepEqual(rows[0], {
      ip: 'h',
      ident: 'id',
      user: 'frank',
      ts,
      method: 'GET',
      path: '/a',
      query: null,
      protocol: 'HTTP/1.0',
      status: 200,
      bytes: 0,
    });
    assert.match(
      rejected[0]!.reason,
      /^%b: expected a number or - at byte 57 of the line, found "5 /,
    );
  });

  test('headers, cookies and durations of Apache are columns by their names', async () => {
    const logFormat = '%v:%p %h %t "%r" %>s %D %{ms}T "%{X-Forwarded-For}i" %{sid}C 100%%';
    const { rows } = parse(await formatWith('apache', { logFormat }), [
      `example.org:443 h [${time}] "-" 200 1500 2 "10.0.0.1, 10.0.0.2" abc 100%`,
    ]);
    const { vhost, port, duration_us, duration_s_ms, x_forwarded_for, sid } = rows[0]!;
    assert.deepEqual(
      [vhost, port, duration_us, duration_s_ms, x_forwarded_for, sid],
      ['example.org', 443, 1500, 2, '10.0.0.1, 10.0.0.2', 'abc'],
    );
  });

  test('a directive that is not known is refused with its name', async () => {
    await assert.rejects(
      formatWith('apache', { logFormat: '%h %{%Y}t' }),
      /%\{%Y\}t is not known here; take it out of the log, or read the line by format regex/,
    );
  });
});
