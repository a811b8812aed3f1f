import { Kafka, logLevel } from 'kafkajs';

/** Creates topics by kafkajs, which shares no code with ours. */
export async function createTopics(
  address: string,
  topics: readonly string[],
  numPartitions: number,
): Promise<void> {
  const admin = kafkaAt(address).admin();
  await admin.connect();
  await admin.createTopics({ topics: topics.map((topic) => ({ topic, numPartitions })) });
  await admin.disconnect();
}

/** Value `i` goes to partition `i` modulo `partitionCount`. */
export async function produceValues(
  address: string,
  { topic, partitionCount }: { readonly topic: string; readonly partitionCount: number },
  values: readonly string[],
): Promise<void> {
  const producer = kafkaAt(address).producer();
  await producer.connect();
  const messages = values.map((value, i) => ({ value, partition: i % partitionCount }));
  await producer.send({ topic, messages });
  await producer.disconnect();
}

function kafkaAt(address: string): Kafka {
  return new Kafka({ brokers: [address], logLevel: logLevel.NOTHING });
}
