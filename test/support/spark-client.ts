import { once } from 'node:events';
import { connect } from 'node:net';
import avsc from 'avsc';
import { sparkProtocol } from '#src/protocol/avro-rpc/spark-protocol.js';

export interface SparkBatch {
  readonly errorMsg: string;
  readonly sequenceNumber: string;
  readonly events: readonly { readonly headers: Record<string, string>; readonly body: Buffer }[];
}

export interface SparkClient {
  getEventBatch(n: number): Promise<SparkBatch>;
  ack(sequenceNumber: string): Promise<unknown>;
  nack(sequenceNumber: string): Promise<unknown>;
  leave(): void;
}

/** Of avsc it is ten seconds. */
const answerLimitMs = 60_000;

/** Spark's end of the protocol, by avsc, which shares no code with ours. */
export async function sparkClient(
  test: { after(cleanUp: () => void): void },
  port: number,
): Promise<SparkClient> {
  const service = avsc.Service.forProtocol(JSON.parse(sparkProtocol.text));
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const client = service.createClient({ buffering: true, timeout: answerLimitMs });
  client.createChannel(socket);
  const leave = (): void => void socket.destroy();
  test.after(leave);
  const call = (message: string, request: object): Promise<unknown> =>
    new Promise((resolve, reject) =>
      client.emitMessage(message, request, undefined, (error: unknown, answer: unknown) =>
        error ? reject(error) : resolve(answer),
      ),
    );
  return {
    getEventBatch: (n) => call('getEventBatch', { n }) as Promise<SparkBatch>,
    ack: (sequenceNumber) => call('ack', { sequenceNumber }),
    nack: (sequenceNumber) => call('nack', { sequenceNumber }),
    leave,
  };
}
