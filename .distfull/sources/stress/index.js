export const stress = {
    type: 'stress',
    aliases: ['org.apache.flume.source.StressSource'],
    schema: 'sources/stress',
    async create(context) {
        const { StressSource } = await import('./stress-source.js');
        return new StressSource(context);
    },
};
//# sourceMappingURL=index.js.map