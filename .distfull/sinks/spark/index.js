export const spark = {
    type: 'spark',
    aliases: ['org.apache.spark.streaming.flume.sink.SparkSink'],
    schema: 'sinks/spark',
    delivery: 'at least once',
    async create(context) {
        const { SparkSink } = await import('./spark-sink.js');
        return new SparkSink(context);
    },
};
//# sourceMappingURL=index.js.map