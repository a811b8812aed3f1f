import { declaredColumns, schemaOf } from '../columns/declared.js';
import { fillRows, FilledRows } from '../columns/filled-rows.js';
import { fieldTree } from './field-tree.js';
import { JsonScanner } from './json-scanner.js';
export const json = {
    name: 'json',
    create({ columns: written, timestampFormat: times, failOnMissingField }) {
        const declared = declaredColumns(written);
        const columns = declared.map(schemaOf);
        const options = { columns: declared, root: fieldTree(declared), times, failOnMissingField };
        return {
            columns,
            parse(slab) {
                const rows = new FilledRows(columns, slab);
                const scanner = new JsonScanner(options, slab.buffer, rows);
                return fillRows(slab, rows, (start, end) => scanner.scan(start, end));
            },
        };
    },
};
//# sourceMappingURL=index.js.map