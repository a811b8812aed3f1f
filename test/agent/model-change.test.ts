import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeBetween } from '#src/agent/model-change.js';
import type { AgentModel } from '#src/config/model.js';
import { agentModel, component } from '../support/agent-model.js';

/** Two flows of their own, and a group of two sinks on a third channel that both sources feed. */
function flows(line = 1): AgentModel {
  const at = (name: string, type: string, config = {}) => component(name, type, config, line);
  return agentModel({
    sources: [
      { ...at('r1', 'netcat', { port: 1 }), channels: ['c1', 'c3'] },
      { ...at('r2', 'netcat', { port: 2 }), channels: ['c2', 'c3'] },
    ],
    channels: [at('c1', 'file'), at('c2', 'memory', { capacity: 10 }), at('c3', 'file')],
    sinks: [
      { ...at('k1', 'null'), channel: 'c1' },
      { ...at('k2', 'null'), channel: 'c2' },
      { ...at('k3', 'null'), channel: 'c3' },
      { ...at('k4', 'null'), channel: 'c3' },
    ],
    sinkGroups: [
      { name: 'g', sinks: ['k3', 'k4'], processor: at('g', 'failover', { 'priority.k3': 1 }) },
    ],
  });
}

type Mutable<T> = unknown extends T ? T : { -readonly [K in keyof T]: Mutable<T[K]> };

/** What leaves and enters, as `-r1 +r1`; `~c2` takes other options over. */
function changeOf(edit: (model: Mutable<AgentModel>) => void, before = flows()): string {
  const after = structuredClone(flows(7)) as Mutable<AgentModel>;
  edit(after);
  const change = changeBetween(before, after, (name) => name === 'c2');
  const { channels, sinkGroups, sources } = change;
  const named = (sign: string, models: readonly { readonly name: string }[]): string[] =>
    models.map(({ name }) => `${sign}${name}`);
  const sinksOf = (groups: typeof sinkGroups.leaving) => groups.flatMap(({ sinks }) => sinks);
  return [
    ...named('~', change.reconfigured),
    ...named('-', sources.leaving),
    ...named('-', sinksOf(sinkGroups.leaving)),
    ...named('-', channels.leaving),
    ...named('+', channels.entering),
    ...named('+', sinksOf(sinkGroups.entering)),
    ...named('+', sources.entering),
  ].join(' ');
}

const cases: readonly (readonly [string, (model: Mutable<AgentModel>) => void, string])[] = [
  ['nothing but the lines', () => {}, ''],
  [
    'options in another order',
    ({ sources }) => void (sources[0]!.config = { ...sources[0]!.config }),
    '',
  ],
  ['an option of a source', ({ sources }) => void (sources[0]!.config = { port: 9 }), '-r1 +r1'],
  ['the type of a source', ({ sources }) => void (sources[0]!.type = 'avro'), '-r1 +r1'],
  [
    'an interceptor',
    ({ sources }) => void sources[1]!.interceptors.push(component('i', 'host')),
    '-r2 +r2',
  ],
  ['a selector', ({ sources }) => void (sources[1]!.selector.type = 'multiplexing'), '-r2 +r2'],
  ['the channels of a source', ({ sources }) => void sources[1]!.channels.pop(), '-r2 +r2'],
  ['an option of a sink', ({ sinks }) => void (sinks[0]!.config = { a: 1 }), '-k1 +k1'],
  [
    'an option of one sink of a group',
    ({ sinks }) => void (sinks[3]!.config = { a: 1 }),
    '-k3 -k4 +k3 +k4',
  ],
  [
    'the processor of a group',
    ({ sinkGroups }) => void (sinkGroups[0]!.processor.config = { 'priority.k3': 5 }),
    '-k3 -k4 +k3 +k4',
  ],
  ['a group that is dissolved', (model) => void (model.sinkGroups = []), '-k3 -k4 +k3 +k4'],
  [
    'an option of a channel, with what is attached to it',
    ({ channels }) => void (channels[0]!.config = { capacity: 5 }),
    '-r1 -k1 -c1 +c1 +k1 +r1',
  ],
  [
    'a channel that two sources and a group share',
    ({ channels }) => void (channels[2]!.config = { capacity: 5 }),
    '-r1 -r2 -k3 -k4 -c3 +c3 +k3 +k4 +r1 +r2',
  ],
  [
    'an option of a channel that can take it over',
    ({ channels }) => void (channels[1]!.config = { capacity: 5 }),
    '~c2',
  ],
  [
    'the type of a channel',
    ({ channels }) => void (channels[1]!.type = 'file'),
    '-r2 -k2 -c2 +c2 +k2 +r2',
  ],
  [
    'a channel that is gone with its sink',
    (model) => {
      model.channels.splice(1, 1);
      model.sinks.splice(1, 1);
      model.sources[1]!.channels.shift();
    },
    '-r2 -k2 -c2 +r2',
  ],
  [
    'a new flow',
    (model) => {
      model.channels.push(component('c9', 'file'));
      model.sinks.push({ ...component('k9', 'null'), channel: 'c9' });
    },
    '+c9 +k9',
  ],
  [
    'a sink that moves to another channel',
    ({ sinks }) => void (sinks[0]!.channel = 'c2'),
    '-k1 +k1',
  ],
];

for (const [title, edit, expected] of cases)
  test(`a reload restarts for ${title}: ${expected || 'nothing'}`, () => {
    assert.equal(changeOf(edit), expected);
  });

test('a start is the change from nothing, and a stop the one to it', () => {
  const none = agentModel({});
  assert.equal(
    changeOf(() => {}, none),
    '+c1 +c2 +c3 +k3 +k4 +k1 +k2 +r1 +r2',
  );
  assert.equal(
    changeOf((model) => Object.assign(model, none)),
    '-r1 -r2 -k3 -k4 -k1 -k2 -c1 -c2 -c3',
  );
});
