/** Format `avro`: one record in Avro's binary a Kafka record, by the schema it was written with. */
import { readFileSync, statSync } from 'node:fs';
import { messageOf } from '../../core/errors.js';
import { parseAvroSchema } from '../avro-container/avro-schema.js';
import { fillRows, FilledRows } from '../columns/filled-rows.js';
import { TableOptionError } from '../table-format-definition.js';
import { recordFields } from './record-fields.js';
import { RecordReader } from './record-reader.js';
const schemaBytesMax = 1_000_000;
export const avro = {
    name: 'avro',
    create(config) {
        const { fields, columns } = avroFields(config);
        return {
            columns,
            parse(slab) {
                const rows = new FilledRows(columns, slab);
                const reader = new RecordReader(fields, slab.buffer, rows);
                return fillRows(slab, rows, (start, end) => reader.read(start, end));
            },
        };
    },
};
/** Throws TableOptionError for a schema that cannot be read or is none of a record. */
export function avroFields({ schema, schemaFile }) {
    const option = schemaFile === undefined ? 'schema' : 'schemaFile';
    if (schema !== undefined && schemaFile !== undefined)
        throw new TableOptionError(option, 'stands beside schema; remove one of the two');
    if (schema === undefined && schemaFile === undefined)
        throw new TableOptionError(option, 'is missing; add schema (its JSON) or schemaFile (a path)');
    const record = parsed(schema ?? textOf(schemaFile), option);
    if (record.kind !== 'record')
        throw new TableOptionError(option, `must be of a record, found one of a ${record.kind}`);
    const fields = recordFields(record);
    if (fields.columns.length > 0)
        return fields;
    throw new TableOptionError(option, 'has no field that can be a column: numbers, texts, times');
}
function parsed(text, option) {
    try {
        return parseAvroSchema(text);
    }
    catch (error) {
        throw new TableOptionError(option, messageOf(error));
    }
}
function textOf(file) {
    try {
        const { size } = statSync(file);
        if (size <= schemaBytesMax)
            return readFileSync(file, 'utf8');
        throw new RangeError(`has ${size} bytes, at most ${schemaBytesMax} are read`);
    }
    catch (error) {
        throw new TableOptionError('schemaFile', `${file} cannot be read: ${messageOf(error)}`);
    }
}
//# sourceMappingURL=index.js.map