/** The command that writes one event. */
export function eventCommand(batch, index, { dataType, key }) {
    const body = batch.body(index);
    if (dataType === 'list')
        return ['rpush', key, body];
    if (dataType === 'string')
        return ['set', key, body];
    if (dataType === 'channel')
        return ['publish', key, body];
    return ['xadd', key, '*', 'body', body, ...Object.entries(batch.headersOf(index)).flat()];
}
/** What the key must hold, where Redis minds. */
export function keyTypeOf(dataType) {
    return dataType === 'list' || dataType === 'stream' ? dataType : undefined;
}
//# sourceMappingURL=event-command.js.map