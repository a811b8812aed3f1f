export const spooldir = {
    type: 'spooldir',
    aliases: ['org.apache.flume.source.SpoolDirectorySource'],
    schema: 'sources/spooldir',
    async create(context) {
        const { SpooldirSource } = await import('./spooldir-source.js');
        return new SpooldirSource(context);
    },
};
//# sourceMappingURL=index.js.map