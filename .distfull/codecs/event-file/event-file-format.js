import { randomBytes } from 'node:crypto';
import { ConfigError } from '../../core/errors.js';
import { CompressedEncoder } from './compressed-encoder.js';
import { codecNamed } from './hadoop-codecs.js';
import { SequenceFileBlocks } from './sequence-file-blocks.js';
import { SequenceFileRecords } from './sequence-file-records.js';
import { serializerNamed } from './serializers.js';
const randomMarker = () => randomBytes(16);
/** Throws ConfigError, in Flume's words where it has some, for what does not go together. */
export function eventFileFormat(options) {
    const codec = options.codecName === undefined ? undefined : codecNamed(options.codecName);
    return { extension: codec?.extension ?? '', encoder: encoderOf(options, codec) };
}
function encoderOf(options, codec) {
    switch (options.fileType) {
        case 'DataStream':
            return dataStream(options);
        case 'CompressedStream':
            return compressedStream(options, codec);
        case 'SequenceFile':
            return sequenceFile(options, codec);
    }
}
function dataStream(options) {
    if (options.codecName !== undefined)
        throw new ConfigError("fileType: DataStream which does NOT support compressed output. Please don't set codeC or change the fileType if compressed output is desired.");
    return serializer(options);
}
function compressedStream(options, codec) {
    if (codec === undefined)
        throw new ConfigError("It's essential to set compress codec when fileType is: CompressedStream");
    const serialized = serializer(options);
    return () => new CompressedEncoder(serialized(), codec.compressor());
}
function sequenceFile({ writeFormat, clock, syncMarker = randomMarker }, codec) {
    const sequence = { writeFormat, clock, syncMarker };
    if (codec === undefined)
        return () => new SequenceFileRecords(sequence);
    return () => new SequenceFileBlocks(sequence, codec);
}
function serializer(options) {
    const { syncMarker = randomMarker, fileSystem } = options;
    return serializerNamed(options.serializer, options.serializerOptions, { fileSystem, syncMarker });
}
//# sourceMappingURL=event-file-format.js.map