import { test } from 'node:test';
import { assertGolden } from '../../support/golden.js';
import { RawKafkaConnection } from '../../support/raw-kafka-connection.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';
import { startTestBroker } from '../../support/test-broker.js';
import { transactionAnswers } from '../../support/transaction-questions.js';

test('producers and transactions are answered as Apache Kafka answers them', async (t) => {
  const { broker, ...address } = await startTestBroker(temporaryDirectory(t));
  t.after(() => broker.stop());
  const connection = await RawKafkaConnection.open(address);
  t.after(() => connection.close());
  assertGolden(await transactionAnswers(connection), 'kafka-transactions.txt');
});
