/**
 * Writes events to files of a local directory and begins a new one at an interval. Exactly once from a durable channel.
 */
export interface FileRollSinkConfig {
    /**
     * Where the files go; made if it is missing.
     */
    'sink.directory': string;
    /**
     * Seconds after which a new file is begun, an empty one if nothing came; 0: never.
     */
    'sink.rollInterval': number;
    /**
     * Most events written at once. From a durable channel each write is synced.
     */
    'sink.batchSize': number;
    /**
     * File names: `default` is `<start in ms>-<n>`, `rolltime` is `<yyyyMMddHHmmss>-<n>`. Also by the class names of Flume's builders.
     */
    'sink.pathManager': 'default' | 'rolltime';
    /**
     * Put before each file name.
     */
    'sink.pathManager.prefix': string;
    /**
     * Put behind each file name, after a dot.
     */
    'sink.pathManager.extension': string;
    /**
     * What the files hold: `text` the body, `header_and_text` the headers before it, `avro_event` an Avro file of events with their headers, `org.apache.flume.sink.hdfs.AvroEventSerializer$Builder` an Avro file of bodies that are Avro data. Also by the class names of Flume's builders.
     */
    'sink.serializer': string;
    /**
     * End each event of the two text serializers with a newline.
     */
    'sink.serializer.appendNewline': boolean;
    /**
     * Bytes of an Avro block, before compression. Each write to the file ends a block, too.
     */
    'sink.serializer.syncIntervalBytes': number;
    /**
     * Compression of Avro blocks.
     */
    'sink.serializer.compressionCodec': 'null' | 'deflate' | 'snappy';
    /**
     * File of the Avro schema of bodies that bring none in the header `flume.avro.schema.url` or `flume.avro.schema.literal`.
     */
    'sink.serializer.schemaURL'?: string;
}
