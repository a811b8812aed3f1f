export const fileChannel = {
    type: 'file',
    aliases: ['org.apache.flume.channel.file.FileChannel'],
    schema: 'channels/file',
    durable: true,
    async create(context) {
        const { FileChannel } = await import('./file-channel.js');
        return new FileChannel(context);
    },
};
//# sourceMappingURL=index.js.map