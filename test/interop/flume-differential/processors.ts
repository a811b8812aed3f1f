import type { Pair } from './pair.js';
import { component, netcat, says, source, toFiles, unreachable } from './parts.js';

/** A source, one channel, and a group of the sink `out` and of others that reach nobody. */
function group(unreachableNames: readonly string[], processor: string): string {
  const members = [...unreachableNames, 'out'].map((name) => `${name}$n`);
  return [
    netcat,
    source('channels = out$n'),
    toFiles('out'),
    ...unreachableNames.map((name) => unreachable(name, 'out$n')),
    component('sinkgroups.g$n', `sinks = ${members.join(' ')}\n${processor}`),
  ].join('\n');
}

const threeLines = {
  input: says('one\ntwo\nthree\n'),
  gives: { answers: 'OK\nOK\nOK\n', content: { out: 'one\ntwo\nthree\n' } },
};

export const processorPairs: readonly Pair[] = [
  {
    name: 'default runs the one sink of its group',
    config: group([], 'processor.type = default'),
    ...threeLines,
  },
  {
    name: 'failover delivers by the next sink when the best one fails',
    config: group(
      ['x', 'y'],
      `processor.type = failover
      processor.priority.x$n = 10
      processor.priority.y$n = 7
      processor.priority.out$n = 5
      processor.maxpenalty = 1000`,
    ),
    ...threeLines,
  },
  {
    name: 'failover takes sinks without a priority in their order, after the others',
    config: group(['x'], 'processor.type = failover\nprocessor.priority.x$n = 1'),
    ...threeLines,
  },
  {
    name: 'load_balance goes on to the next sink when one fails',
    config: group(['x'], 'processor.type = load_balance'),
    ...threeLines,
  },
  {
    name: 'load_balance leaves a failed sink alone with backoff',
    config: group(
      ['x', 'y'],
      `processor.type = LOAD_BALANCE
      processor.selector = RANDOM
      processor.backoff = true
      processor.selector.maxTimeOut = 5000`,
    ),
    ...threeLines,
  },
];
