/**
 * The protocols spoken. Peers name one by the MD5 of its JSON text. Ours is the text of the Java
 * classes, licence header included, so the hash is the one that every peer already knows (Flume 1.9.0
 * and 1.11.0 measured) and no text is exchanged.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
/** Flume's `AvroSourceProtocol`: 86aadae2c45474c0fe93ffd0f2350a65. */
export const flumeProtocol = protocolIn('avro-source-protocol', isFlumeProtocol);
export function protocolIn(file, isCompatible) {
    const path = new URL(`../../../schemas/avro/${file}.avpr`, import.meta.url);
    const definition = JSON.parse(readFileSync(path, 'utf8'));
    const text = JSON.stringify(definition);
    return {
        name: definition.protocol,
        text,
        hash: protocolHashOf(text),
        isCompatible(other) {
            try {
                return isCompatible(JSON.parse(other));
            }
            catch {
                return false;
            }
        },
    };
}
export function protocolHashOf(text) {
    return createHash('md5').update(text).digest();
}
export const Status = { ok: 0, failed: 1, unknown: 2 };
/** Of an event: the same in both. */
export const eventLayout = JSON.stringify([
    ['headers', { type: 'map', values: 'string' }],
    ['body', 'bytes'],
]);
/** `append` takes an AvroFlumeEvent of a map of strings, then bytes, and `appendBatch` an array. */
function isFlumeProtocol(protocol) {
    const { messages = {} } = protocol;
    const one = messages['append']?.request?.[0]?.type;
    const many = messages['appendBatch']?.request?.[0]?.type;
    const isEvent = (type) => isNamed(type, 'AvroFlumeEvent');
    return (layoutOf(protocol, 'AvroFlumeEvent') === eventLayout && isEvent(one) && isEvent(many?.items));
}
/** Names and types of a record's fields; undefined when there is no such record. */
export function layoutOf({ types = [] }, record) {
    const found = types.find(({ name }) => shortName(name) === record);
    return JSON.stringify(found?.fields?.map(({ name, type }) => [name, withoutAnnotations(type)]));
}
export function isNamed(type, name) {
    return typeof type === 'string' && shortName(type) === name;
}
function shortName(name) {
    return name?.split('.').at(-1);
}
/** Java may write `{"type":"string","avro.java.string":"String"}` for `"string"`. */
function withoutAnnotations(type) {
    if (typeof type !== 'object' || type === null)
        return type;
    const { type: kind, values } = type;
    return kind === 'map' ? { type: 'map', values: withoutAnnotations(values) } : kind;
}
//# sourceMappingURL=protocol.js.map