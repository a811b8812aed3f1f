/**
 * Reads whole files that are moved into a directory, and marks each when all of it is stored. A file must not change once it is there, and no name may come twice: such a file is refused and reported, and the others go on. Exactly once with a durable channel.
 */
export interface SpooldirSourceConfig {
    /**
     * The directory. It must exist.
     */
    spoolDir: string;
    /**
     * Put behind the name of a file that has been read. Files with such a name are never read.
     */
    fileSuffix: string;
    /**
     * `immediate` removes a file that has been read.
     */
    deletePolicy: 'never' | 'immediate';
    /**
     * How a file that has been read is marked: by a new name, or by an empty file of that name in `trackerDir`, for directories that must not be changed.
     */
    trackingPolicy: 'rename' | 'tracker_dir';
    /**
     * Where `tracker_dir` keeps its marks; made if it is missing. Relative to `spoolDir`.
     */
    trackerDir: string;
    /**
     * Add the absolute path of the file as a header.
     */
    fileHeader: boolean;
    /**
     * Name of the header with the path.
     */
    fileHeaderKey: string;
    /**
     * Add the name of the file as a header.
     */
    basenameHeader: boolean;
    /**
     * Name of the header with the name.
     */
    basenameHeaderKey: string;
    /**
     * Regular expression for whole file names: what does not match is not read.
     */
    includePattern: string;
    /**
     * Regular expression for whole names of files and directories that are left alone, also where `includePattern` matches. Names that begin with a dot are left alone, too.
     */
    ignorePattern: string;
    /**
     * Read the directories below, too.
     */
    recursiveDirectorySearch: boolean;
    /**
     * Which file is next, by modification time, then by name. `random` is the order of the listing.
     */
    consumeOrder: 'oldest' | 'youngest' | 'random';
    /**
     * Milliseconds between two looks at the directory.
     */
    pollDelay: number;
    /**
     * Most events in a batch.
     */
    batchSize: number;
    /**
     * Longest pause after a refusal of the channel, in milliseconds. The first is 250.
     */
    maxBackoff: number;
    /**
     * Character set of the files; the event's body is in `deserializer.outputCharset`. Any that contains ASCII will do: UTF-8, ISO-8859-1, windows-1252, GBK, GB18030, Big5, Shift_JIS, EUC-JP, EUC-KR and so on; UTF-16 is refused.
     */
    inputCharset: string;
    /**
     * What becomes of bytes that are no text: `fail` refuses the rest of the file, from the line on in which they are; `replace` writes U+FFFD; `ignore` leaves them out.
     */
    decodeErrorPolicy: 'fail' | 'replace' | 'ignore';
    /**
     * How a file becomes events. `LINE`: a line each. `AVRO`: a datum of an Avro container file each (codecs null, deflate, snappy), in Avro's binary form, with its schema in a header. `BLOB` (or `org.apache.flume.sink.solr.morphline.BlobDeserializer$Builder`): the whole file. With `LINE` and `BLOB` an empty file is one empty event.
     */
    deserializer: string;
    /**
     * Of `AVRO`: `hash` puts the CRC-64-AVRO of the schema into the header `flume.avro.schema.hash`, `literal` the schema itself into `flume.avro.schema.literal`.
     */
    'deserializer.schemaType': 'hash' | 'literal';
    /**
     * Of `BLOB`: bytes of an event. A longer file becomes several events.
     */
    'deserializer.maxBlobLength': number;
    /**
     * Longest line in characters. A longer one becomes several events.
     */
    'deserializer.maxLineLength': number;
    /**
     * Character set of the events; what it has no bytes for becomes `?`.
     */
    'deserializer.outputCharset': string;
    /**
     * @deprecated
     * Flume ignores it, too.
     */
    bufferMaxLines?: number;
}
