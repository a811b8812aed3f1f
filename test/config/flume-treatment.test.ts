/* What Flume makes of a wrong configuration, situation by situation: refused, and with --lenient done. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { componentTables } from '#src/agent/component-tables.js';
import { loadConfig, type LoadedConfig } from '#src/config/load-config.js';
import { formatProblem } from '#src/config/problems.js';
import { flumeSituations } from '../support/flume-situations.js';

function load(text: string, lenient: boolean): Promise<LoadedConfig> {
  return loadConfig({
    files: ['f'],
    texts: new Map([['f', text]]),
    agentName: 'a1',
    lenient,
    tables: componentTables,
    env: {},
    sysProperties: {},
  });
}

function runningOf({ model }: LoadedConfig): string | undefined {
  if (model === undefined) return undefined;
  const [{ sources, channels, sinks, sinkGroups }] = model.agents as [(typeof model.agents)[0]];
  const parts = [
    sources.map(({ name, channels: named }) => `${name}>${named.join(',')}`),
    channels.map(({ name }) => name),
    sinks.map(({ name }) => name),
    sinkGroups.map((each) => `${each.name}:${each.sinks.join(',')}`),
  ];
  return parts
    .map((names) => names.join(','))
    .join(' ')
    .trimEnd();
}

for (const { situation, text, refused, lenient } of flumeSituations) {
  test(`${situation}: ${refused === undefined ? 'runs' : 'is refused'}`, async () => {
    const strict = await load(text, false);
    const messages = strict.problems.map(formatProblem);
    if (refused === undefined) assert.equal(runningOf(strict), lenient, messages.join('\n'));
    else {
      assert.equal(strict.model, undefined);
      assert.match(
        messages.find((message) => !message.includes(': warning: '))!,
        refused,
      );
    }
    const loose = await load(text, true);
    assert.equal(runningOf(loose), lenient, loose.problems.map(formatProblem).join('\n'));
    assert.ok(refused === undefined || loose.problems.length > 0, 'nothing is dropped in silence');
  });
}
