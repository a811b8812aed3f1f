/** Pieces of a pipeline file: agents that many tests have in common. */

export interface WebAgent {
  /** A file group: a directory and a pattern. */
  readonly files: string;
  /** Of the collector's Avro source. */
  readonly port: number;
  readonly batchSize?: number;
  readonly maxLineLength?: number;
  readonly channel?: string;
}

/** `web1` tails files over a channel and Avro into a collector. */
export function webAgent({
  files,
  port,
  batchSize = 500,
  maxLineLength = 1_048_576,
  channel = '{ type: file }',
}: WebAgent): string {
  return `  web1:
    sources:
      access:
        type: taildir
        filegroups: { main: '${files}' }
        batchSize: ${batchSize}
        maxLineLength: ${maxLineLength}
        channels: [buffer]
    channels:
      buffer: ${channel}
    sinks:
      next: { type: avro, channel: buffer, hostname: 127.0.0.1, port: ${port}, batch-size: ${batchSize} }
`;
}

export interface TopicSink {
  readonly broker: string;
  readonly batchSize?: number;
}

/** `collector` takes what the web agents send and writes it to the topic `access`. */
export function collectorAgent({ port, ...topic }: TopicSink & { readonly port: number }): string {
  return `  collector:
    sources:
      tier1: { type: avro, bind: 127.0.0.1, port: ${port}, channels: [buffer] }
    channels:
      buffer: { type: file }
    sinks:
${topicSink(topic)}`;
}

/** The sink `topic` of the channel `buffer`. */
export function topicSink({ broker, batchSize = 1000 }: TopicSink): string {
  return `      topic:
        type: kafka
        channel: buffer
        kafka.bootstrap.servers: '${broker}'
        kafka.topic: access
        flumeBatchSize: ${batchSize}
`;
}
