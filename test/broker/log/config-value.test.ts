import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { topicConfigs } from '#src/broker/log/topic-config-definitions.js';
import { topicConfigProblem } from '#src/broker/log/topic-configs.js';

describe('the value of a topic config', () => {
  // As Apache Kafka 3.9.2 words it.
  const wrong: [name: string, value: string, problem: string][] = [
    ['retention.ms', 'soon', 'Not a number of type LONG'],
    ['retention.ms', '9223372036854775808', 'Not a number of type LONG'],
    ['max.message.bytes', '99999999999', 'Not a number of type INT'],
    ['segment.bytes', '1', 'Value must be at least 14'],
    ['min.cleanable.dirty.ratio', '2.0', 'Value must be no more than 1'],
    ['cleanup.policy', 'bogus', 'String must be one of: compact, delete'],
    ['message.timestamp.type', 'X', 'String must be one of: CreateTime, LogAppendTime'],
    ['preallocate', 'yes', 'Expected value to be either true or false'],
  ];
  for (const [name, value, problem] of wrong)
    it(`${name} cannot be ${value}`, () => {
      assert.equal(
        topicConfigProblem({ [name]: value }),
        `Invalid value ${value} for configuration ${name}: ${problem}`,
      );
    });

  const right: [name: string, value: string][] = [
    ['retention.ms', '9223372036854775807'],
    ['max.message.bytes', ' 17 '],
    ['cleanup.policy', 'delete, compact'],
    ['cleanup.policy', ''],
    ['preallocate', 'TRUE'],
  ];
  for (const [name, value] of right)
    it(`${name} can be ${JSON.stringify(value)}`, () => {
      assert.equal(topicConfigProblem({ [name]: value }), undefined);
    });

  it('is right where it is the default', () => {
    const defaults = topicConfigs.map(({ name, defaultValue }) => [name, defaultValue] as const);
    assert.equal(topicConfigProblem(Object.fromEntries(defaults)), undefined);
  });
});
