/* The http source, beside that of a real Flume 1.11: the same requests, answers and events. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { avroEventsIn, flumeTwins, type Twin, type TwinPlace } from '../support/flume-twins.js';
import { exchange, messageIn, type HttpRequest } from '../support/http-client.js';
import { eventually } from '../support/until.js';

const sources = ['json', 'blob', 'plainblob', 'morph', 'full'] as const;
type SourceName = (typeof sources)[number];

/** Every source has a channel, and each but the full one an Avro file. */
function configOf({ directory, ports }: TwinPlace): string {
  const lines = sources.flatMap((name, i) => [
    `a.sources.${name}.type = http`,
    `a.sources.${name}.bind = 127.0.0.1`,
    `a.sources.${name}.port = ${ports[i]}`,
    `a.sources.${name}.channels = ${name}`,
    `a.channels.${name}.type = memory`,
    `a.channels.${name}.keep-alive = 1`,
  ]);
  const drained = sources.filter((name) => name !== 'full');
  const sinks = drained.flatMap((name) => [
    `a.channels.${name}.capacity = 1000`,
    `a.sinks.${name}.type = file_roll`,
    `a.sinks.${name}.channel = ${name}`,
    `a.sinks.${name}.sink.directory = ${join(directory, name)}`,
    `a.sinks.${name}.sink.rollInterval = 0`,
    `a.sinks.${name}.sink.serializer = avro_event`,
  ]);
  return [
    `a.sources = ${sources.join(' ')}`,
    `a.channels = ${sources.join(' ')}`,
    `a.sinks = ${drained.join(' ')}`,
    ...lines,
    ...sinks,
    'a.sources.blob.handler = org.apache.flume.source.http.BLOBHandler',
    'a.sources.blob.handler.mandatoryParameters = basename,host',
    'a.sources.plainblob.handler = org.apache.flume.source.http.BLOBHandler',
    'a.sources.morph.handler = org.apache.flume.sink.solr.morphline.BlobHandler',
    'a.sources.morph.handler.maxBlobLength = 10',
    'a.channels.full.capacity = 2',
    'a.channels.full.transactionCapacity = 2',
  ].join('\n');
}

interface Sent extends HttpRequest {
  readonly to?: SourceName;
  /** The answer's text names things of Java. */
  readonly ownText?: boolean;
  /** Where we mean to differ: our status. */
  readonly ourStatus?: number;
}

const json = (body: string | Buffer, charset?: string): Sent => ({
  headers: {
    'Content-Type': `application/json${charset === undefined ? '' : `; charset=${charset}`}`,
  },
  body,
});
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
const utf32 = (text: string): Buffer => {
  const bytes = Buffer.alloc(4 * text.length);
  Array.from(text, (one, i) => bytes.writeUInt32BE(one.codePointAt(0)!, 4 * i));
  return bytes;
};

const taken: readonly Sent[] = [
  json('[{"headers":{"a":"1","b":"2"},"body":"hello"}]'),
  { ...json('[{"headers":{"a":"1"},"body":"by get"}]'), method: 'GET', path: '/any/path?x=1' },
  { ...json('[{"body":"by head"}]'), method: 'HEAD' },
  json('[]'),
  json('[{"body":"one"},{"headers":{"k":"é"},"body":"two"},{}]'),
  json('[{"headers":{"a":1,"b":true,"d":1.50},"body":5}]'),
  json('[{"headers":[],"body":"array"},{"headers":[["k","v"]],"body":"pairs"}]'),
  json('[{"headers":null,"body":null}]'),
  json('[{"body":"extra","other":[1,{"z":2}]}]'),
  json('[{"body":"dup1","body":"dup2"}]'),
  json("[{'body':'single'},{body:unquoted},{body=eq;headers=>{a=b}}]"),
  json('/* c */[{"body":"comment"} // x\n]'),
  json('# c\n[{"body":"hash"}]'),
  json(')]}\'\n[{"body":"protected"}]'),
  json('[{"body":"a\nb\tc \\u00e9\\ud83d\\ude00\\n\\/ \\ud83d lone"}]'),
  json('[{"body":TRUE},{"body":1e400},{"body":NaN},{"body":007}]'),
  json('\ufeff[{"body":"mark"}]'),
  json('[{"body":"é€😀"}]', 'utf-8'),
  json('[{"body":"quoted é"}]', '"UTF-8"'),
  json('[{"body":"utf8 é"}]', 'UTF8'),
  json(Buffer.concat([utf16('\ufeff'), utf16('[{"body":"u16 é \\ud83d"}]')]), 'utf-16'),
  json(utf16('[{"body":"u16 without a mark"},{"body":""}]'), 'utf-16'),
  json(utf32('[{"body":"u32 é"}]'), 'utf-32'),
  json(
    Buffer.concat([
      Buffer.from('[{"body":"bad '),
      Buffer.from([0xff, 0xc3, 0x22]),
      Buffer.from('}]'),
    ]),
  ),
  { headers: { 'Content-Type': 'text/plain' }, body: '[{"body":"text/plain"}]' },
  { headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: '[{"body":"form"}]' },
  { body: '[{"body":"no type"}]' },
  { ...json('[{"body":"chunked"}]'), headers: { 'Transfer-Encoding': 'chunked' } },
  json(`[{"body":"${'x'.repeat(300_000)}"}]`),
  { to: 'blob', path: '/?basename=f1&host=h', body: 'blob body' },
  { to: 'blob', path: '/?basename=a%20b+c%C3%A9&host=h&host=h2&empty=&noval', body: 'enc' },
  {
    to: 'blob',
    path: '/?basename=1&host=2',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'k=v&l=m+n',
  },
  { to: 'blob', method: 'GET', path: '/;p=1?basename=%41&host=h;x=y' },
  {
    to: 'morph',
    path: '/?a=1&b=2',
    headers: { 'Content-Type': 'text/csv; charset=x' },
    body: '0123',
  },
  { to: 'morph', path: '/?a=1', body: '0123456789' },
  { to: 'morph', path: '/?a=1', body: '0123456789abcdef' },
  { to: 'morph', path: '/?Content-Type=mine', headers: { 'Content-Type': 'text/csv' }, body: '' },
  {
    to: 'morph',
    path: '/?k=q',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'k=v&l=m+n',
  },
  { to: 'full', ...json('[{"body":"1"},{"body":"2"}]') },
];

const refused: readonly Sent[] = [
  ...['[}', '{}', '"text"', '42', '[1]', '[', '[{"body":"cut', '[{"headers":"s"}]'].map((text) =>
    json(text),
  ),
  ...['[{"headers":{"a":{"x":1}}}]', '[{"headers":{"a":"1","a":"2"}}]', '[{"body":{"x":1}}]'].map(
    (text) => json(text),
  ),
  ...['[] trailing', '[{"body":"t"} {}]', '[{"body":"\\x"}]', '[{"body":"x",}]'].map((text) =>
    json(text),
  ),
  ...['', '  ', 'null', '[null]', '[{"body":"t"},]', '[;{"body":"semi"};]'].map((text) => ({
    ...json(text),
    ownText: true,
  })),
  { method: 'GET', ownText: true },
  json('[{"body":"latin"}]', 'ISO-8859-1'),
  json('[{"body":"le"}]', 'utf-16le'),
  { ...json('[{"body":"x"}]', 'nonsense'), ownText: true },
  { ...json('[}'), path: '/a<b>' },
  { ...json('[{"body":"\\uzzzz"}]'), ourStatus: 400, ownText: true },
  { method: 'PUT', ...json('[]') },
  { method: 'DELETE' },
  { method: 'PATCH', ...json('[]') },
  { method: 'OPTIONS' },
  { method: 'TRACE' },
  { ...json('[]'), headers: { 'X-Long': 'y'.repeat(9000) } },
  { to: 'blob', path: '/?basename=f1', body: 'no host' },
  { to: 'blob', body: 'none' },
  { to: 'blob', path: '/?basename=%zz&host=h' },
  { to: 'blob', path: '/?basename=%ff%c3&host=h' },
  // Without mandatoryParameters Flume asks for one that has an empty name.
  { to: 'plainblob', path: '/?k=v', body: 'x', ourStatus: 200, ownText: true },
  { to: 'full', ...json('[{"body":"3"}]') },
  { to: 'full', ...json('[{"body":"4"},{"body":"5"},{"body":"6"}]'), ownText: true },
];

async function answersOf(twin: Twin, requests: readonly Sent[]) {
  const answers: { status: number; message: string | undefined }[] = [];
  for (const { to = 'json', ...request } of requests) {
    const { status, text } = await exchange(twin.ports[sources.indexOf(to)]!, request);
    answers.push({ status, message: messageIn(text) });
  }
  return answers;
}

test('the http source answers as that of Flume, and makes the same events', async (t) => {
  const directories = sources.filter((name) => name !== 'full');
  const twins = await flumeTwins(t, { directories, portCount: sources.length, config: configOf });
  for (const { name, ports } of twins)
    for (const port of ports) await eventually(() => isServed(port), `${name} serves ${port}`);
  const [flume, ours] = twins;

  for (const [i, theirs] of (await answersOf(flume, taken)).entries())
    assert.equal(theirs.status, 200, `Flume takes ${JSON.stringify(taken[i])}`);
  for (const [i, { status }] of (await answersOf(ours, taken)).entries())
    assert.equal(status, 200, `we take ${JSON.stringify(taken[i])}`);

  const theirAnswers = await answersOf(flume, refused);
  const ourAnswers = await answersOf(ours, refused);
  for (const [i, request] of refused.entries()) {
    const { ourStatus, ownText } = request;
    const [theirs, mine] = [theirAnswers[i]!, ourAnswers[i]!];
    const about = JSON.stringify(request).slice(0, 300);
    assert.notEqual(theirs.status, 200, about);
    assert.equal(mine.status, ourStatus ?? theirs.status, about);
    if (!ownText) assert.equal(mine.message, theirs.message, about);
  }

  for (const name of ['json', 'blob', 'morph']) {
    const eventsOf = ({ directory }: Twin) => avroEventsIn(join(directory, name));
    let [theirs, mine] = [await eventsOf(flume), await eventsOf(ours)];
    await eventually(async () => {
      [theirs, mine] = [await eventsOf(flume), await eventsOf(ours)];
      return theirs.length > 0 && theirs.length === mine.length;
    }, `both have written as many events of ${name}`).catch(() => {});
    assert.deepEqual(plain(mine), plain(theirs));
  }
  t.diagnostic(`${taken.length + refused.length} requests`);
});

function plain(events: Awaited<ReturnType<typeof avroEventsIn>>): unknown[] {
  return events.map(({ headers, body }) => [{ ...headers }, body.toString('hex')]);
}

async function isServed(port: number): Promise<boolean> {
  return exchange(port, { method: 'OPTIONS' }).then(
    () => true,
    () => false,
  );
}
