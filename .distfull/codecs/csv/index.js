import { declaredColumns, refusePaths, schemaOf } from '../columns/declared.js';
import { fillRows, FilledRows } from '../columns/filled-rows.js';
import { TableOptionError } from '../table-format-definition.js';
import { CsvScanner } from './csv-scanner.js';
export const csv = {
    name: 'csv',
    create(config) {
        const declared = declaredColumns(config.columns);
        refusePaths(declared, 'csv');
        const columns = declared.map(schemaOf);
        const { nullLiteral } = config;
        const options = {
            columns: declared,
            times: config.timestampFormat,
            delimiter: byteOf(config.delimiter, 'delimiter'),
            quote: byteOf(config.quote, 'quote'),
            escape: byteOf(config.escape, 'escape'),
            nullLiteral: nullLiteral === undefined ? undefined : Buffer.from(nullLiteral),
        };
        return {
            columns,
            parse(slab) {
                const rows = new FilledRows(columns, slab);
                const scanner = new CsvScanner(options, slab.buffer, rows);
                return fillRows(slab, rows, (start, end) => scanner.scan(start, end));
            },
        };
    },
};
/** -1 for an empty text. */
function byteOf(text, option) {
    const byte = text === '' ? -1 : text.charCodeAt(0);
    if (byte < 0x80 && byte !== 0x0a && byte !== 0x0d)
        return byte;
    throw new TableOptionError(option, `must be one ASCII character, found ${JSON.stringify(text)}`);
}
//# sourceMappingURL=index.js.map