export const seq = {
    type: 'seq',
    aliases: ['org.apache.flume.source.SequenceGeneratorSource'],
    schema: 'sources/seq',
    async create(context) {
        const { SeqSource } = await import('./seq-source.js');
        return new SeqSource(context);
    },
};
//# sourceMappingURL=index.js.map