import type { Clock } from '../../core/clock.js';
import type { FileSystem } from '../../core/file-system.js';
import type { EventFileFormat } from './event-file.js';
import type { ValueFormat } from './sequence-file.js';
import { type SerializerOptions } from './serializers.js';
export interface EventFileOptions {
    readonly fileType: 'SequenceFile' | 'DataStream' | 'CompressedStream';
    /** As written by the user; undefined: not written. */
    readonly codecName: string | undefined;
    /** The values of a SequenceFile. */
    readonly writeFormat: ValueFormat;
    /** Of the other two: one of Flume's names, or the class of its builder. */
    readonly serializer: string;
    readonly serializerOptions: SerializerOptions;
    readonly clock: Pick<Clock, 'nowMs'>;
    /** For the files of Avro schemas. */
    readonly fileSystem: FileSystem;
    /** The 16 bytes by which a reader finds its place, others for each file; by default random. */
    readonly syncMarker?: () => Buffer;
}
/** Throws ConfigError, in Flume's words where it has some, for what does not go together. */
export declare function eventFileFormat(options: EventFileOptions): EventFileFormat;
