/** Flume's deserializers by their names: how a spooled file becomes events. */
import { Charset } from '../../codecs/charset.js';
import { textCoding } from '../../codecs/text-coding.js';
import { ConfigError } from '../../core/errors.js';
import { AvroEventReader } from './avro-event-reader.js';
import { blobPieces } from './blob-pieces.js';
import { linePieces } from './line-pieces.js';
import { PieceReader } from './piece-reader.js';
const line = (config, location) => {
    return inPieces(linePieces({
        charset: charsetOf(config.inputCharset, location),
        charsetName: config.inputCharset,
        policy: config.decodeErrorPolicy,
        output: outputCodingOf(config, location),
        maxLineCharacters: config['deserializer.maxLineLength'],
    }));
};
const avro = (config) => (file, options) => new AvroEventReader(file, config['deserializer.schemaType'], options);
const blob = (config) => inPieces(blobPieces(config['deserializer.maxBlobLength']));
const deserializers = new Map([
    ['line', line],
    ['org.apache.flume.serialization.linedeserializer$builder', line],
    ['avro', avro],
    ['org.apache.flume.serialization.avroeventdeserializer$builder', avro],
    ['blob', blob],
    ['org.apache.flume.sink.solr.morphline.blobdeserializer$builder', blob],
]);
/** @throws ConfigError for what is not supported, by its name. */
export function deserializerOf(config, location) {
    const make = deserializers.get(config.deserializer.toLowerCase());
    if (make !== undefined)
        return make(config, location);
    throw new ConfigError(`${location}: deserializer: "${config.deserializer}" is not supported; use LINE, AVRO or BLOB, ` +
        'or convert the files before they are moved into the directory');
}
function inPieces(pieces) {
    return (file, options) => new PieceReader(file, pieces, options);
}
function charsetOf(name, location) {
    try {
        return new Charset(name);
    }
    catch (error) {
        throw new ConfigError(`${location}: inputCharset: "${name}" cannot be read; use a character set that contains ` +
            'ASCII (UTF-8, ISO-8859-1, GBK …), or convert the files before', { cause: error });
    }
}
function outputCodingOf(config, location) {
    const name = config['deserializer.outputCharset'];
    try {
        return textCoding(name);
    }
    catch (error) {
        throw new ConfigError(`${location}: deserializer.outputCharset: unknown character set "${name}"; one is UTF-8`, { cause: error });
    }
}
//# sourceMappingURL=deserializers.js.map