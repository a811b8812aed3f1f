export const httpSink = {
    type: 'http',
    aliases: ['org.apache.flume.sink.http.HttpSink'],
    schema: 'sinks/http',
    delivery: 'at least once',
    async create(context) {
        const { HttpSink } = await import('./http-sink.js');
        return new HttpSink(context);
    },
};
//# sourceMappingURL=index.js.map