/* Hot path. Finds the end of each datum in a block of Avro data. No value is made of them. */
import { ProtocolError } from '../../core/errors.js';
import { AvroReader } from '../../protocol/avro-rpc/binary.js';
const depthMax = 500;
/** The position after each of `count` data. Throws ProtocolError when they do not fill the block. */
export function datumEnds(type, data, count) {
    // A datum without bytes would make any count fit.
    if (count > data.length)
        throw new ProtocolError(`malformed Avro data: ${count} data in ${data.length} bytes`);
    const reader = new AvroReader(data);
    const ends = new Uint32Array(count);
    for (let i = 0; i < count; i++) {
        passOver(type, reader, 0);
        ends[i] = reader.position;
    }
    if (reader.remaining > 0)
        throw new ProtocolError(`malformed Avro data: ${reader.remaining} bytes too many in a block`);
    return ends;
}
function passOver(type, reader, depth) {
    if (depth > depthMax)
        throw new ProtocolError('malformed Avro data: it is nested too deep');
    switch (type.kind) {
        case 'primitive':
            return passOverPrimitive(type.name, reader);
        case 'record':
            for (const field of type.fields)
                passOver(field.type, reader, depth + 1);
            return;
        case 'enum':
            return passOverVarint(reader);
        case 'fixed':
            return void reader.fixed(type.sizeBytes);
        case 'union':
            return passOver(branchOf(type.branches, reader.long()), reader, depth + 1);
        case 'array':
        case 'map':
            return passOverItems(type, reader, depth + 1);
    }
}
function passOverPrimitive(name, reader) {
    switch (name) {
        case 'null':
            return;
        case 'boolean':
            return void reader.fixed(1);
        case 'int':
        case 'long':
            return passOverVarint(reader);
        case 'float':
            return void reader.fixed(4);
        case 'double':
            return void reader.fixed(8);
        default:
            return void reader.fixed(reader.length());
    }
}
/** Of at most ten bytes. Unlike a length it may be any 64-bit number. */
function passOverVarint(reader) {
    for (let bytes = 1; bytes <= 10; bytes++)
        if (reader.fixed(1)[0] < 0x80)
            return;
    throw new ProtocolError(`malformed Avro data: a varint at byte ${reader.position} does not end`);
}
function branchOf(branches, index) {
    const branch = branches[index];
    if (branch === undefined)
        throw new ProtocolError(`malformed Avro data: branch ${index} of ${branches.length}`);
    return branch;
}
function passOverItems({ kind, items }, reader, depth) {
    for (let count = reader.long(); count !== 0; count = reader.long()) {
        if (count < 0) {
            reader.fixed(reader.length());
            continue;
        }
        for (; count > 0; count--) {
            const start = reader.position;
            if (kind === 'map')
                reader.fixed(reader.length());
            passOver(items, reader, depth);
            if (reader.position === start)
                break; // Nor do the others have bytes.
        }
    }
}
//# sourceMappingURL=datum-ends.js.map