/** Options of Kafka's own producer (`kafka.producer.*`) in the program's words. */
import type { FileSystem } from '../../../core/file-system.js';
import type { CompressionCodec } from '../record-batch.js';
import { type KafkaSecurityReader } from '../security/settings.js';
/** The part of a component's checked configuration that is read here. */
export interface ProducerClientOptions {
    readonly 'kafka.producer.compression.type': CompressionCodec;
    readonly 'kafka.producer.max.request.size': number;
    readonly 'kafka.producer.request.timeout.ms': number;
    readonly 'kafka.producer.transaction.timeout.ms': number;
    readonly 'kafka.producer.client.id': string;
}
export interface ProducerClientSettings {
    readonly codec: CompressionCodec;
    readonly recordBatchBytesMax: number;
    readonly requestTimeoutMs: number;
    readonly transactionTimeoutMs: number;
    readonly clientId: string;
    readonly security: KafkaSecurityReader | undefined;
}
export declare const producerPrefix = "kafka.producer.";
/** `where`: `file:line: sink k1`. Throws ConfigError for options that can never work. */
export declare function producerClientSettings(config: ProducerClientOptions, where: string, fileSystem: FileSystem): ProducerClientSettings;
