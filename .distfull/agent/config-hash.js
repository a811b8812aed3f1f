import { crc32cInJavaScript } from '../util/crc32c.js';
/**
 * What decides which events of a range go to which channel: interceptors and selector. Undefined
 * where all go to all, the normal case. Not the channels' names: one more replica changes nothing for
 * the others.
 */
export function configHashOf(source) {
    const { interceptors, selector } = source;
    if (interceptors.length === 0 && selector.type === 'replicating')
        return undefined;
    return crc32cInJavaScript(Buffer.from(JSON.stringify([interceptors.map(essence), essence(selector)])));
}
function essence({ type, config }) {
    return [type, config];
}
//# sourceMappingURL=config-hash.js.map