/** Flume's event serializers by their names: what DataStream and CompressedStream files hold. */
import { ConfigError } from '../../core/errors.js';
import { avroBlockCodec } from './avro-block-codec.js';
import { AvroDatumEncoder } from './avro-datum-encoder.js';
import { AvroEventEncoder } from './avro-event-encoder.js';
import { AvroSchemas } from './avro-schemas.js';
import { EventTextEncoder } from './event-text-encoder.js';
const builderPackage = 'org.apache.flume.serialization.';
const avroEventSerializer = 'org.apache.flume.sink.hdfs.AvroEventSerializer$Builder';
/** By short name, in lower case, and by the class of the builder that stands behind it. */
const serializers = new Map([
    ['text', textSerializer(false)],
    [`${builderPackage}BodyTextEventSerializer$Builder`, textSerializer(false)],
    ['header_and_text', textSerializer(true)],
    [`${builderPackage}HeaderAndBodyTextEventSerializer$Builder`, textSerializer(true)],
    ['avro_event', avroEvents],
    [`${builderPackage}FlumeEventAvroEventSerializer$Builder`, avroEvents],
    [avroEventSerializer, avroData],
]);
/** Makes the encoders of files; throws ConfigError for what there is not. */
export function serializerNamed(name, options, parts) {
    const serializer = serializers.get(name) ?? serializers.get(name.toLowerCase());
    if (serializer !== undefined)
        return serializer(options, parts);
    throw new ConfigError(`serializer: there is no "${name}"; choose from text, header_and_text, avro_event and ${avroEventSerializer}. Classes of your own in Java cannot be run`);
}
function textSerializer(withHeaders) {
    return ({ appendNewline }) => {
        return () => new EventTextEncoder({ withHeaders, appendNewline });
    };
}
function avroEvents(options, parts) {
    const container = containerOptions(options, parts);
    return () => new AvroEventEncoder(container);
}
function avroData(options, parts) {
    const container = containerOptions(options, parts);
    const schemas = new AvroSchemas(parts.fileSystem, options.schemaURL);
    return () => new AvroDatumEncoder(container, schemas);
}
function containerOptions({ compressionCodec, syncIntervalBytes }, { syncMarker }) {
    return { codec: avroBlockCodec(compressionCodec), syncIntervalBytes, syncMarker };
}
//# sourceMappingURL=serializers.js.map