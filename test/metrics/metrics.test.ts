import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PipelineStatus } from '#src/core/status.js';
import { flumeMetrics } from '#src/metrics/flume-json.js';
import { prometheusText } from '#src/metrics/prometheus.js';
import { SamplePipeline } from '../support/sample-pipeline.js';

test('one agent has the keys and strings of Flume', () => {
  const status = new SamplePipeline({ seconds: 10 }).status();
  const metrics = flumeMetrics({ startedMs: 5, agents: status.agents.slice(2) });
  assert.deepEqual(Object.keys(metrics), ['SOURCE.tier1', 'CHANNEL.buffer', 'SINK.topic']);
  assert.deepEqual(metrics['CHANNEL.buffer'], {
    Type: 'CHANNEL',
    StartTime: '5',
    StopTime: '0',
    ChannelSize: '410000',
    ChannelCapacity: '1000000',
    ChannelFillPercentage: '41.0',
    EventPutAttemptCount: '0',
    EventPutSuccessCount: '0',
    EventTakeAttemptCount: '0',
    EventTakeSuccessCount: '2100',
    EventPutErrorCount: '0',
    EventTakeErrorCount: '0',
    CheckpointWriteErrorCount: '0',
    CheckpointBackupWriteErrorCount: '0',
    Open: 'true',
    Closed: '0',
    Unhealthy: '0',
  });
  assert.equal(metrics['SOURCE.tier1']?.['ChannelWriteFail'], '0');
  assert.equal(metrics['SINK.topic']?.['EventWriteFail'], '0');
  assert.equal(metrics['SINK.topic']?.['KafkaEventSendTimer'], '0');
});

test("a channel's fill is a double of Java", () => {
  const fillOf = (events: number, capacityEvents: number): string | undefined => {
    const { agents } = new SamplePipeline().status();
    const components = agents[2]!.components.map((each) => ({
      ...each,
      fill: { events, capacityEvents },
    }));
    const metrics = flumeMetrics({ startedMs: 5, agents: [{ ...agents[2]!, components }] });
    return metrics['CHANNEL.buffer']?.['ChannelFillPercentage'];
  };
  assert.equal(fillOf(0, 100), '0.0');
  assert.equal(fillOf(1, 8), '12.5');
  assert.equal(fillOf(0, 0), '1.7976931348623157E308');
});

test('several agents keep their components apart by the name of the agent', () => {
  const status = new SamplePipeline().status();
  const metrics = flumeMetrics(status);
  assert.ok('CHANNEL.web1.buffer' in metrics && 'CHANNEL.web2.buffer' in metrics);
});

test('names with quotes and newlines do not break the text format', async () => {
  const status = new SamplePipeline().status();
  const [query] = status.queries;
  const hostile: PipelineStatus = { ...status, queries: [{ ...query!, name: 'a"b\\c\nd' }] };
  const text = await prometheusText(hostile);
  assert.match(text, /^tailrace_query_lag_records\{query="a\\"b\\\\c\\nd"\} 40$/m);
});

test('an output tells what it lacks, and a query that it holds back says so', async () => {
  const status = new SamplePipeline().status();
  const [query] = status.queries;
  const output = { type: 'kafka', place: 'late', isForLateRows: true, deliveredRows: 7 } as const;
  const outputs = [{ ...output, waitingRows: 12 }];
  const lagging = { ...status, queries: [{ ...query!, outputs, paused: '12 rows wait' }] };
  const text = await prometheusText(lagging);
  const labels = '{query="pages",type="kafka",place="late",rows="late"}';
  assert.ok(text.includes(`tailrace_query_output_waiting_rows${labels} 12\n`), text);
  assert.ok(text.includes(`tailrace_query_output_rows_total${labels} 7\n`));
  assert.match(text, /^tailrace_query_paused\{query="pages"\} 1$/m);
  assert.match(await prometheusText(status), /^tailrace_query_paused\{query="pages"\} 0$/m);
});

test('a group tells its members and how far it is behind in each partition', async () => {
  const status = new SamplePipeline().status();
  const member = { id: 'c-1', clientId: 'c', host: '127.0.0.1', partitions: [] };
  const offsets = [{ topic: 'access', partition: 2, offset: 30, lag: 12 }];
  const groups = [{ name: 'readers', state: 'Stable', members: [member], offsets }];
  const text = await prometheusText({ ...status, broker: { ...status.broker!, groups } });
  assert.match(text, /^tailrace_group_members\{group="readers"\} 1$/m);
  assert.match(
    text,
    /^tailrace_group_lag_records\{group="readers",topic="access",partition="2"\} 12$/m,
  );
});

test('an empty pipeline has metrics of the process alone', async () => {
  const status = { ...new SamplePipeline().status(), stages: [], agents: [], queries: [] };
  const { broker: _, ...empty } = status;
  const text = await prometheusText(empty);
  assert.match(text, /^tailrace_memory_rss_bytes 141000000$/m);
  assert.doesNotMatch(text, /component|query|partition/);
});
