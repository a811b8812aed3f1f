export function canonicalForm(schema) {
    const written = new Set();
    const form = (type) => {
        if (type.kind === 'primitive')
            return JSON.stringify(type.name);
        if (type.kind === 'union')
            return `[${type.branches.map(form).join(',')}]`;
        if (type.kind === 'array')
            return `{"type":"array","items":${form(type.items)}}`;
        if (type.kind === 'map')
            return `{"type":"map","values":${form(type.items)}}`;
        const name = JSON.stringify(type.name);
        if (written.has(type))
            return name;
        written.add(type);
        return `{"name":${name},"type":"${type.kind}",${partsOf(type, form)}}`;
    };
    return form(schema);
}
function partsOf(type, form) {
    if (type.kind === 'fixed')
        return `"size":${type.sizeBytes}`;
    if (type.kind === 'enum')
        return `"symbols":${JSON.stringify(type.symbols)}`;
    const fields = type.fields.map((field) => `{"name":${JSON.stringify(field.name)},"type":${form(field.type)}}`);
    return `"fields":[${fields.join(',')}]`;
}
const empty = 0xc15d213aa4d7a795n;
const table = Array.from({ length: 256 }, (_, byte) => {
    let value = BigInt(byte);
    for (let bit = 0; bit < 8; bit++)
        value = (value >> 1n) ^ (value & 1n ? empty : 0n);
    return value;
});
/** The CRC-64-AVRO of the canonical form: 16 hexadecimal digits, the lowest byte first, as in Java. */
export function schemaFingerprint(schema) {
    let value = empty;
    for (const byte of Buffer.from(canonicalForm(schema)))
        value = (value >> 8n) ^ table[Number((value ^ BigInt(byte)) & 0xffn)];
    const bytes = Buffer.alloc(8);
    bytes.writeBigUInt64LE(value);
    return bytes.toString('hex');
}
//# sourceMappingURL=canonical-form.js.map