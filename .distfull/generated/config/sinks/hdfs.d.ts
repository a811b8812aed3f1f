/**
 * Writes events to files in HDFS over WebHDFS, with the options of Flume's sink and without Hadoop's jars. From a durable channel each event is exactly once in the files that have their final names.
 */
export interface HdfsSinkConfig {
    /**
     * Folder of the files, with escapes such as `%Y-%m-%d` and `%{host}`; missing folders are made. `hdfs://host:8020/…` is asked at `hdfs.webhdfsPort` of that host, `webhdfs://host:9870/…` (`swebhdfs://` with TLS) at that port, a name of several namenodes (HA) at `hdfs.namenodes`. Escapes of dates need the header `timestamp` or `hdfs.useLocalTimeStamp`.
     */
    'hdfs.path': string;
    /**
     * Beginning of each file's name, with the same escapes. Agents that write to one folder need different ones: put `%{host}` or `%[localhost]` in.
     */
    'hdfs.filePrefix': string;
    /**
     * End of each file's name, such as `.log`: no dot is added. It takes the place of the codec's ending: write `.log.gz` for `.gz` to stay.
     */
    'hdfs.fileSuffix': string;
    /**
     * Put before the name of a file that is being written, such as `_`, which Hive and MapReduce pass over.
     */
    'hdfs.inUsePrefix': string;
    /**
     * Put behind the name of a file that is being written.
     */
    'hdfs.inUseSuffix': string;
    /**
     * No suffix while a file is being written; `hdfs.inUseSuffix` is not looked at. Without a prefix either, a file has its final name from the beginning.
     */
    'hdfs.emptyInUseSuffix': boolean;
    /**
     * Seconds after which an open file is finished; 0: never.
     */
    'hdfs.rollInterval': number;
    /**
     * Bytes of event bodies, before compression and without headers and newlines, after which a file is finished; 0: never. The default makes very small files; one block, 134217728, suits HDFS.
     */
    'hdfs.rollSize': number;
    /**
     * Events after which a file is finished; 0: never. The default makes very small files.
     */
    'hdfs.rollCount': number;
    /**
     * Seconds without an event after which a file is finished; 0: never.
     */
    'hdfs.idleTimeout': number;
    /**
     * Most events in one delivery. Deliveries that wait share a write: a write costs 20 to 450 ms whatever its size.
     */
    'hdfs.batchSize': number;
    /**
     * `append` is Flume's way: a batch is delivered when it is appended to the open file and can be read. `file` delivers a file's events when the file is whole, checked and renamed: nothing half-written is ever seen, and it is faster, but the channel must hold all events of the open files.
     */
    'hdfs.delivery': 'append' | 'file';
    /**
     * `SequenceFile` is Hadoop's own container. `DataStream` writes what `serializer` makes; it refuses a codec. `CompressedStream` compresses that and needs `hdfs.codeC`.
     */
    'hdfs.fileType': 'SequenceFile' | 'DataStream' | 'CompressedStream';
    /**
     * A SequenceFile's values: `Writable` for bytes (BytesWritable), `Text` for text, which Hive reads. The key is the event's `timestamp` or the time of writing; headers are not written.
     */
    'hdfs.writeFormat': 'Writable' | 'Text';
    /**
     * Compression by Hadoop's codec of that name (gzip, deflate, snappy, lz4, zstandard): of a CompressedStream, or of a SequenceFile's blocks. GzipCodec and the class's full name mean the same. `none` is for a SequenceFile alone.
     */
    'hdfs.codeC'?: string;
    /**
     * What DataStream and CompressedStream hold: `text` the body, `header_and_text` the headers before it, `avro_event` an Avro file of events with their headers, `org.apache.flume.sink.hdfs.AvroEventSerializer$Builder` an Avro file of bodies that are Avro data.
     */
    serializer: string;
    /**
     * End each event of the two text serializers with a newline.
     */
    'serializer.appendNewline': boolean;
    /**
     * Bytes of an Avro block, before compression.
     */
    'serializer.syncIntervalBytes': number;
    /**
     * Compression of Avro blocks.
     */
    'serializer.compressionCodec': 'null' | 'deflate' | 'snappy';
    /**
     * File of the Avro schema of bodies that bring none in the header `flume.avro.schema.url` or `flume.avro.schema.literal`.
     */
    'serializer.schemaURL'?: string;
    /**
     * Round the time in escapes down, for folders of some minutes or hours. `%t` is never rounded.
     */
    'hdfs.round': boolean;
    /**
     * Down to a multiple of this; at most 60 seconds or minutes, 24 hours.
     */
    'hdfs.roundValue': number;
    /**
     * Unit of `hdfs.roundValue`.
     */
    'hdfs.roundUnit': 'second' | 'minute' | 'hour';
    /**
     * Zone of the dates in escapes. Absent: the machine's.
     */
    'hdfs.timeZone'?: string;
    /**
     * Escapes use the time of writing in place of the header `timestamp`.
     */
    'hdfs.useLocalTimeStamp': boolean;
    /**
     * Most files open at once: one for each folder and prefix. One more finishes the file that was left alone for the longest.
     */
    'hdfs.maxOpenFiles': number;
    /**
     * Milliseconds for one call to HDFS, its body included; 0 or less: no limit, so a frozen datanode stops the sink.
     */
    'hdfs.callTimeout': number;
    /**
     * Most calls to HDFS at once; each file has one at a time.
     */
    'hdfs.threadsPoolSize': number;
    /**
     * How often renaming a finished file is tried; 0 or less: until it is done.
     */
    'hdfs.closeTries': number;
    /**
     * Seconds between those tries; 0 or less: there is only one.
     */
    'hdfs.retryInterval': number;
    /**
     * The namenodes' HTTP addresses, `host:port` each, in place of the one that `hdfs.path` names. With several (HA) the active one is found and followed.
     *
     * @minItems 1
     */
    'hdfs.namenodes'?: [string, ...string[]];
    /**
     * HTTP port of the namenode that an `hdfs://` path names by its RPC port, and of `hdfs.namenodes` without a port. Absent: 9870, with TLS 9871.
     */
    'hdfs.webhdfsPort'?: number;
    /**
     * Speak HTTPS, as `swebhdfs://` does.
     */
    'hdfs.tls': boolean;
    /**
     * PEM file of the authorities to trust. Absent: those that Node trusts.
     */
    'hdfs.tls.ca'?: string;
    /**
     * Whom a cluster without Kerberos takes the sink for. Absent: as Hadoop, the environment variable HADOOP_USER_NAME, else the process's user.
     */
    'hdfs.user'?: string;
    /**
     * Whom the sink writes for, and who owns the files; the cluster must let its user do so (`hadoop.proxyuser.*`). Not with `hdfs.delegationTokenFile`: HDFS would pass over it.
     */
    'hdfs.proxyUser'?: string;
    /**
     * File with a delegation token, as `hdfs fetchdt` writes it or as text, used in place of a user: the way into a cluster with Kerberos. It is read again when HDFS refuses the token.
     */
    'hdfs.delegationTokenFile'?: string;
    /**
     * Kerberos is not supported yet: use `hdfs.delegationTokenFile`, or a gateway.
     */
    'hdfs.kerberosPrincipal': '';
    /**
     * Kerberos is not supported yet: use `hdfs.delegationTokenFile`, or a gateway.
     */
    'hdfs.kerberosKeytab': '';
    /**
     * Where datanodes are reached that name themselves otherwise (in containers, behind NAT): `name=host` or `name=host:port` each.
     */
    'hdfs.datanodeAddresses': string[];
    /**
     * @deprecated
     * Accepted without effect: WebHDFS does not show the replicas of an open block.
     */
    'hdfs.minBlockReplicas'?: number;
    /**
     * @deprecated
     * Accepted without effect: there are no threads to share out.
     */
    'hdfs.rollTimerPoolSize': number;
    /**
     * @deprecated
     * Accepted without effect: it is about `file:` paths, for which there is the file_roll sink.
     */
    'hdfs.useRawLocalFileSystem': boolean;
}
