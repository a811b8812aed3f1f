const legacy = 'it takes events of Flume 0.9; update those agents and use';
const hbase = 'it needs the client libraries of HBase; use kafka and a connector to HBase';
const morphline = 'morphlines are Java; use regex_extractor, search_replace and regex_filter, then';
export const refusedTypes = [
    {
        kind: 'source',
        names: ['jms', 'org.apache.flume.source.jms.JMSSource'],
        advice: 'it needs naming providers of Java; bridge the queue to Kafka, or to an http source',
    },
    {
        kind: 'source',
        names: ['scribe', 'org.apache.flume.source.scribe.ScribeSource'],
        advice: 'Scribe is retired; let clients send to a thrift, avro or syslogtcp source',
    },
    {
        kind: 'source',
        names: ['twitter', 'org.apache.flume.source.twitter.TwitterSource'],
        advice: 'the interface that it reads is gone; run a client of the new one in an exec source',
    },
    {
        kind: 'source',
        names: ['avrolegacy', 'org.apache.flume.source.avroLegacy.AvroLegacySource'],
        advice: `${legacy} avro`,
    },
    {
        kind: 'source',
        names: ['thriftlegacy', 'org.apache.flume.source.thriftLegacy.ThriftLegacySource'],
        advice: `${legacy} thrift`,
    },
    {
        kind: 'channel',
        names: ['jdbc', 'org.apache.flume.channel.jdbc.JdbcChannel'],
        advice: 'it is a Derby database; use file, which is durable, too',
    },
    {
        kind: 'sink',
        names: ['hive', 'org.apache.flume.sink.hive.HiveSink'],
        advice: 'it needs a client of the Hive metastore; write files by hdfs below an external table',
    },
    { kind: 'sink', names: ['hbase', 'org.apache.flume.sink.hbase.HBaseSink'], advice: hbase },
    {
        kind: 'sink',
        names: ['asynchbase', 'org.apache.flume.sink.hbase.AsyncHBaseSink'],
        advice: hbase,
    },
    { kind: 'sink', names: ['hbase2', 'org.apache.flume.sink.hbase2.HBase2Sink'], advice: hbase },
    {
        kind: 'sink',
        names: [
            'morphline_solr',
            'org.apache.flume.sink.solr.morphline.MorphlineSolrSink',
            'org.apache.flume.sink.solr.morphline.MorphlineSink',
        ],
        advice: `${morphline} kafka and a connector to Solr`,
    },
    {
        kind: 'sink',
        names: ['elasticsearch', 'org.apache.flume.sink.elasticsearch.ElasticSearchSink'],
        advice: 'Flume removed it; use kafka and a connector, or the http sink',
    },
    {
        kind: 'sink',
        names: ['irc', 'org.apache.flume.sink.irc.IRCSink'],
        advice: 'Flume moved it out; post by the http sink, or read a kafka topic with a bot',
    },
    {
        kind: 'sink',
        names: ['dataset', 'org.apache.flume.sink.kite.DatasetSink'],
        advice: 'Kite is retired; use hdfs with the avro_event serializer, or kafka',
    },
    {
        kind: 'sink',
        names: ['kudu', 'org.apache.kudu.flume.sink.KuduSink', 'org.apache.flume.sink.kudu.KuduSink'],
        advice: 'it needs a client of Kudu; use kafka and a connector to Kudu',
    },
    {
        kind: 'sink',
        names: ['phoenix', 'org.apache.phoenix.flume.sink.PhoenixSink'],
        advice: 'it needs the client libraries of HBase; use kafka and a connector to Phoenix',
    },
    {
        kind: 'interceptor',
        names: ['morphline', 'org.apache.flume.sink.solr.morphline.MorphlineInterceptor$Builder'],
        advice: `${morphline} any sink`,
    },
];
/** Why a type is refused, or undefined where it is none of these. */
export function adviceFor(kind, type) {
    const lower = type.toLowerCase();
    return refusedTypes.find((refused) => refused.kind === kind && refused.names.some((name) => name.toLowerCase() === lower))?.advice;
}
//# sourceMappingURL=refused-types.js.map