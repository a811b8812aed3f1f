/** Every client of Kafka runs one scenario, and sees what it would see at Kafka. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startBrokerProcess } from '../support/broker-process.js';
import { RunningCommand } from '../support/command-line.js';
import { faultCount } from '../support/fault-count.js';
import { kafkaClients } from '../support/kafka-clients.js';
import type { KafkaClient } from '../support/kafka-clients.js';
import { expectedSteps } from '../support/kafka-scenario.js';
import type { Step } from '../support/kafka-scenario.js';
import { startKafka } from '../support/kafka-server.js';

const limitMs = 240_000;

async function stepsOf(client: KafkaClient, address: string): Promise<Step[]> {
  const { program, args } = client.command();
  const prefix = client.name.replaceAll(/[^a-z0-9]+/gi, '-');
  const run = new RunningCommand(program, [...args, address, prefix], { limitMs });
  const { code, stdout, stderr } = await run.untilExit();
  assert.equal(code, 0, `${client.name}\n${stdout}\n${stderr}`);
  const steps = stdout.trim().split('\n');
  return steps.map((line) => JSON.parse(line) as Step);
}

async function runScenario(client: KafkaClient, address: string): Promise<void> {
  const steps = await stepsOf(client, address);
  // One by one: the first that differs is told alone.
  for (const [i, expected] of expectedSteps(client).entries()) assert.deepEqual(steps[i], expected);
}

/** Two run at a time: their waits for rebalances take longer than their work. */
const sideBySide = { concurrency: 2, timeout: 540_000 };

test('each client sees at the broker what it must see', sideBySide, async (t) => {
  const { address } = await startBrokerProcess(t);
  await Promise.all(
    kafkaClients.map((client) =>
      t.test(client.name, async () => {
        await runScenario(client, address);
      }),
    ),
  );
});

// In full only: it judges the scenario, which changes seldom.
if (faultCount(1, 0) === 1)
  test('each client sees the same at Apache Kafka 3.9', sideBySide, async (t) => {
    const { port } = await startKafka(t);
    await Promise.all(
      kafkaClients.map((client) =>
        t.test(client.name, async () => {
          await runScenario(client, `127.0.0.1:${port}`);
        }),
      ),
    );
  });
