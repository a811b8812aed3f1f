import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseJsonEvents } from '#src/codecs/json-events/json-events.js';
import { JsonSyntaxError } from '#src/codecs/json-events/lenient-json.js';
import { fc } from '../../support/properties.js';

const event = (body: string, headers?: Record<string, string>) => ({ headers, body });

// Each seen on a Flume 1.11.0 (Gson 2.9.1).
const read: readonly (readonly [string, unknown])[] = [
  ['[]', []],
  ['', undefined],
  [' \n\t', undefined],
  ['// only a comment', undefined],
  ['null', undefined],
  ['NULL', undefined],
  ['[null]', [null]],
  ['[{}]', [event('')]],
  ['[{"body":null}]', [event('')]],
  ['[{"headers":null,"body":"x"}]', [event('x')]],
  ['[{"headers":{},"body":"x"}]', [event('x')]],
  ['[{"headers":[],"body":"x"}]', [event('x')]],
  ['[{"headers":[["a","1"],["b",2]]}]', [event('', { a: '1', b: '2' })]],
  [
    '[{"headers":{"a":1,"b":true,"c":null,"d":1.50},"body":5}]',
    [event('5', { a: '1', b: 'true', d: '1.50' })],
  ],
  [
    '[{"body":TRUE},{"body":1e400},{"body":NaN},{"body":007}]',
    ['true', '1e400', 'NaN', '007'].map((body) => event(body)),
  ],
  ['[{"body":"extra","other":[1,{"z":[]}],"more":{}}]', [event('extra')]],
  ['[{"body":"one","body":"two"}]', [event('two')]],
  ["[{'body':'single'}]", [event('single')]],
  ['[{body:unquoted}]', [event('unquoted')]],
  ['[{body=eq;headers=>{a=b}}]', [event('eq', { a: 'b' })]],
  ['/* c */[{"body":"comment"} // x\n]', [event('comment')]],
  ['# c\n[{"body":"hash"}]', [event('hash')]],
  [')]}\'\n[{"body":"protected"}]', [event('protected')]],
  ['\ufeff[{"body":"mark"}]', [event('mark')]],
  ['[{"body":"a\nb\tc"}]', [event('a\nb\tc')]],
  ['[{"body":"\\u00e9\\ud83d\\ude00\\n\\/\\\'\\\n"}]', [event("é😀\n/'\n")]],
  ['[{"body":"t"},]', [event('t'), null]],
  ['[;{"body":"semi"};]', [null, event('semi'), null]],
  ['[{"headers":{"__proto__":"p"}}]', [event('', Object.fromEntries([['__proto__', 'p']]))]],
];

for (const [text, events] of read)
  test(`${JSON.stringify(text)} is read as Flume reads it`, () => {
    assert.deepEqual(parseJsonEvents(text), events);
  });

const refused = [
  '{}',
  '{"headers":{},"body":"x"}',
  '"text"',
  '42',
  '[1]',
  '[}',
  '[',
  ',',
  '[[]]',
  '[{"headers":"s"}]',
  '[{"headers":{"a":{"x":1}}}]',
  '[{"headers":{"a":"1","a":"2"}}]',
  '[{"headers":[["a"]]}]',
  '[{"headers":[,]}]',
  '[{"body":{"x":1}}]',
  '[{"body":[1]}]',
  '[{"body":}]',
  '[{"body" "x"}]',
  '[{,}]',
  '[{"body":"x",}]',
  '[{"body":"t"}] trailing',
  '[] []',
  '[] // comment',
  '[{"body":"t"} {"body":"u"}]',
  '[{"body":"bad \\x escape"}]',
  '[{"body":"\\u12"}]',
  '[{"body":"cut"',
  '[{"body":"cut',
  '[{"body":"cut\\',
  '/* open',
  '[/x]',
];

for (const text of refused)
  test(`${JSON.stringify(text)} is refused`, () => {
    assert.throws(() => parseJsonEvents(text), JsonSyntaxError);
  });

test('what JSON can say is read as it is said', () => {
  const headers = fc.dictionary(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }));
  const events = fc.array(fc.record({ headers, body: fc.string({ unit: 'binary' }) }));
  fc.assert(
    fc.property(events, fc.constantFrom(undefined, 1, '\t'), (given, space) => {
      const expected = given.map(({ headers: own, body }) => ({
        headers: Object.keys(own).length === 0 ? undefined : { ...own },
        body,
      }));
      assert.deepEqual(parseJsonEvents(JSON.stringify(given, undefined, space)), expected);
    }),
  );
});

test('unknown members of any shape are passed over', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify([{ other: value, body: 'x' }]);
      assert.deepEqual(parseJsonEvents(text), [event('x')]);
    }),
  );
});

test('any text ends in events or in a JsonSyntaxError', () => {
  const pieces =
    '[ ] { } , ; : = > " \' \\ \\u00e9 # / /* */ // body headers null true 1 [{"body":"x"}]'.split(
      ' ',
    );
  const part = fc.constantFrom(...pieces, '\n', ' ', '\ud83d', ")]}'\n");
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      try {
        parseJsonEvents(parts.join(''));
      } catch (error) {
        assert.ok(error instanceof JsonSyntaxError, String(error));
      }
    }),
    { numRuns: 2_000 },
  );
});

test('deep nesting is refused, not run into', () => {
  assert.throws(() => parseJsonEvents(`[{"x":${'['.repeat(1_000_000)}`), JsonSyntaxError);
  assert.throws(() => parseJsonEvents(`[{"x":${'{"a":'.repeat(1_000_000)}`), JsonSyntaxError);
});
