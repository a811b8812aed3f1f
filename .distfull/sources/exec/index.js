export const exec = {
    type: 'exec',
    aliases: ['org.apache.flume.source.ExecSource'],
    schema: 'sources/exec',
    async create(context) {
        const { ExecSource } = await import('./exec-source.js');
        return new ExecSource(context);
    },
};
//# sourceMappingURL=index.js.map