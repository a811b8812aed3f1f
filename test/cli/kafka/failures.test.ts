import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explained } from '#src/cli/kafka/failures.js';
import { KafkaConnectionError } from '#src/protocol/kafka/client/kafka-errors.js';

test('what to do is said in the options that the user of the cluster has', () => {
  const error = new KafkaConnectionError('cannot connect', { wasSent: false });
  assert.match(explained(error), /^cannot connect; .*--command-config.*--bootstrap-server/);
  const target = explained(error, { servers: '--to', properties: '--to-config' });
  assert.match(target, /\(--to-config\).*--to host:port/);
  assert.doesNotMatch(target, /--command-config|--bootstrap-server/);
});
