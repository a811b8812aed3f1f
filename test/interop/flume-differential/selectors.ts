import type { Pair } from './pair.js';
import { blockedChannel, json, netcat, requests, says, source, toFiles } from './parts.js';

const http = source('type = http\nbind = 127.0.0.1\nport = $port');
const channels = (...names: readonly string[]): string =>
  source(`channels = ${names.map((name) => `${name}$n`).join(' ')}`);
const files = (...names: readonly string[]): string =>
  names.map((name) => toFiles(name)).join('\n');
const of = (...values: readonly (string | undefined)[]): Parameters<typeof json>[0] =>
  values.map((value, i) => ({ headers: value === undefined ? {} : { kind: value }, body: `${i}` }));

export const selectorPairs: readonly Pair[] = [
  {
    name: 'replicating copies all into each channel',
    config: [netcat, channels('c', 'd'), files('c', 'd')].join('\n'),
    input: says('one\ntwo\n'),
    gives: { answers: 'OK\nOK\n', content: { c: 'one\ntwo\n', d: 'one\ntwo\n' } },
  },
  {
    name: 'replicating does not wait for an optional channel that is full',
    config: [
      netcat,
      channels('c', 'full'),
      source('selector.type = replicating\nselector.optional = full$n'),
      files('c'),
      blockedChannel('full', 1),
    ].join('\n'),
    input: says('one\ntwo\nthree\n'),
    gives: { answers: 'OK\nOK\nOK\n', content: { c: 'one\ntwo\nthree\n' } },
  },
  {
    name: 'multiplexing goes by the whole value, and by default where there is none',
    config: [
      http,
      channels('c', 'd', 'e'),
      source(`selector.type = multiplexing
        selector.header = kind
        selector.mapping.one = c$n
        selector.mapping.two.1 = d$n c$n
        selector.default = e$n`),
      files('c', 'd', 'e'),
    ].join('\n'),
    input: requests(json(of('one', 'two.1', 'two', 'One', undefined, '', ' ', 'one '))),
    gives: { answers: '200\n', content: { c: '0\n1\n', d: '1\n', e: '2\n3\n4\n5\n6\n7\n' } },
  },
  {
    name: 'multiplexing without a default drops what nothing is mapped for',
    config: [
      http,
      channels('c', 'd'),
      source(`selector.type = org.apache.flume.channel.MultiplexingChannelSelector
        selector.mapping.c = c$n
        selector.mapping.d = d$n`),
      files('c', 'd'),
    ].join('\n'),
    input: requests(
      json(
        ['c', 'x', 'd'].map((value) => ({
          headers: { 'flume.selector.header': value },
          body: value,
        })),
      ),
    ),
    gives: { answers: '200\n', content: { c: 'c\n', d: 'd\n' } },
  },
  {
    name: 'multiplexing goes to optional channels beside those of the mapping or of the default',
    config: [
      http,
      channels('c', 'd', 'e'),
      source(`selector.type = multiplexing
        selector.header = kind
        selector.mapping.one = c$n
        selector.default = d$n
        selector.optional.one = e$n
        selector.optional.two = e$n d$n`),
      files('c', 'd', 'e'),
    ].join('\n'),
    input: requests(json(of('one', 'two', 'three'))),
    gives: { answers: '200\n', content: { c: '0\n', d: '1\n2\n', e: '0\n1\n' } },
  },
  {
    name: 'multiplexing passes over an optional channel that is full',
    config: [
      http,
      channels('c', 'full'),
      source(`selector.type = multiplexing
        selector.header = kind
        selector.default = c$n
        selector.optional.one = full$n`),
      files('c'),
      blockedChannel('full', 1),
    ].join('\n'),
    input: requests(json(of('one')), json(of('one')), json(of('two')), json(of('one'))),
    gives: { answers: '200\n200\n200\n200\n', content: { c: '0\n0\n0\n0\n' } },
  },
  {
    name: 'load_balancing cannot be configured: its source is left out',
    config: [
      source("type = exec\nshell = /bin/sh -c\ncommand = printf '1\\\\n2\\\\n3\\\\n'"),
      channels('c', 'd'),
      source('selector.type = load_balancing\nselector.policy = ROUND_ROBIN'),
      files('c', 'd'),
    ].join('\n'),
    gives: { content: { c: '', d: '' } },
    deviation: {
      component: 'load_balancing selector',
      differs: 'works; Flume 1.11 drops a source that has it',
      why: 'Flume knows the type, but cannot configure it',
      gives: { content: { c: '1\n3\n', d: '2\n' } },
    },
  },
];
