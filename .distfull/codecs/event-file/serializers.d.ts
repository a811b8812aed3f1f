import type { FileSystem } from '../../core/file-system.js';
import { type AvroCodecName } from './avro-block-codec.js';
import type { EventFileEncoder } from './event-file.js';
/** As `serializer.<name>` in a configuration. */
export interface SerializerOptions {
    /** Of the two text serializers. */
    readonly appendNewline: boolean;
    /** Of the Avro ones: the bytes of a block, before compression. */
    readonly syncIntervalBytes: number;
    readonly compressionCodec: AvroCodecName;
    /** Of bodies that are Avro data: the schema's file, for events that do not bring theirs. */
    readonly schemaURL: string | undefined;
}
export interface SerializerParts {
    /** For the files of Avro schemas. */
    readonly fileSystem: FileSystem;
    /** 16 bytes, others for each file. */
    readonly syncMarker: () => Buffer;
}
/** Makes the encoders of files; throws ConfigError for what there is not. */
export declare function serializerNamed(name: string, options: SerializerOptions, parts: SerializerParts): () => EventFileEncoder;
