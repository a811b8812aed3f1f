/*
 * Rows as lines:
 *
 *   jsonl   {"window_start":"…","path":"/a","pv":17,"revision":2,"order":41,"operation":"upsert"}
 *   csv     window_start,path,pv,revision,order,operation        the first line of each file
 *           …,/a,17,2,41,upsert
 *
 * Files are appended to: of the lines of a row the last one counts, and "delete" says that it is no
 * result any more. Late rows have no such columns.
 */
import { ConfigError } from '../../../core/errors.js';
import { csvLine } from '../../../util/csv-line.js';
import { fieldsOf, jsonOf } from '../row-fields.js';
const ownNames = ['revision', 'order', 'operation'];
/** Throws ConfigError where the query has a column that the output adds. */
export function rowLines(context) {
    const { columns, content, config, location } = context;
    const names = columns.map(({ name }) => name);
    const isResult = content === 'results';
    const taken = isResult ? names.find((name) => ownNames.some((own) => own === name)) : undefined;
    if (taken !== undefined)
        throw new ConfigError(`${location}: the output file adds a column "${taken}" to each line: give that of the ` +
            'query another name with AS');
    const own = ({ revision, order, deleted }) => ({
        revision,
        order,
        operation: deleted ? 'delete' : 'upsert',
    });
    if (config.format === 'jsonl')
        return {
            head: '',
            lineOf(row) {
                const fields = jsonOf(row, columns);
                return `${JSON.stringify(isResult ? { ...fields, ...own(row) } : fields)}\n`;
            },
        };
    return {
        head: `${csvLine(isResult ? [...names, ...ownNames] : names)}\n`,
        lineOf(row) {
            const fields = fieldsOf(row, columns);
            return `${csvLine(isResult ? [...fields, ...Object.values(own(row))] : fields)}\n`;
        },
    };
}
//# sourceMappingURL=row-lines.js.map