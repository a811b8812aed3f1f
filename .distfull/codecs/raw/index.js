import { declaredColumns, refusePaths, schemaOf } from '../columns/declared.js';
import { fillRows, FilledRows } from '../columns/filled-rows.js';
import { TableOptionError } from '../table-format-definition.js';
const binaries = {
    BOOLEAN: { sizeBytes: 1, read: (buffer, at) => (buffer[at] === 0 ? 0 : 1) },
    BIGINT: { sizeBytes: 8, read: (buffer, at) => readLong(buffer, at) },
    DOUBLE: { sizeBytes: 8, read: (buffer, at) => buffer.readDoubleBE(at) },
};
export const raw = {
    name: 'raw',
    create({ columns: written }) {
        const declared = declaredColumns(written);
        refusePaths(declared, 'raw');
        const columns = declared.map(schemaOf);
        const { name, type } = declared[0];
        const binary = binaries[type];
        if (type !== 'STRING' && binary === undefined)
            throw new TableOptionError(`columns.${name}`, `format raw has no ${type}; the time of the record is \`metadata: { ${name}: timestamp }\``);
        return {
            columns,
            parse(slab) {
                const rows = new FilledRows(columns, slab);
                return fillRows(slab, rows, (start, end) => {
                    if (binary === undefined) {
                        rows.setText(0, start, end);
                        return undefined;
                    }
                    if (end - start !== binary.sizeBytes)
                        return `${name}: expected ${binary.sizeBytes} bytes, found ${end - start}`;
                    rows.setNumber(0, binary.read(slab.buffer, start));
                    return undefined;
                });
            },
        };
    },
};
/** The nearest double, without a BigInt. */
function readLong(buffer, at) {
    return buffer.readInt32BE(at) * 2 ** 32 + buffer.readUInt32BE(at + 4);
}
//# sourceMappingURL=index.js.map