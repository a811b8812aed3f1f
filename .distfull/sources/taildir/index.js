export const taildir = {
    type: 'taildir',
    aliases: ['org.apache.flume.source.taildir.TaildirSource'],
    schema: 'sources/taildir',
    async create(context) {
        const { TaildirSource } = await import('./taildir-source.js');
        return new TaildirSource(context);
    },
};
//# sourceMappingURL=index.js.map