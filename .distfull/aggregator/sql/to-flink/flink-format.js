/** Which of Flink's formats reads a table, and how. */
import { isCombined, lineFormatOf } from '../../../codecs/line-format/index.js';
import { avroTable } from './avro-table.js';
import { combinedTable } from './combined-table.js';
import { csvTable } from './csv-table.js';
import { jsonTable } from './json-table.js';
import { lineTable } from './line-table.js';
import { rawTable } from './raw-table.js';
import { regexTable } from './regex-table.js';
/** A string is why there is none. The options have been checked: the format was made of them. */
export function flinkFormat({ format, options }) {
    switch (format) {
        case 'combined':
            return combinedTable;
        case 'json':
            return jsonTable(options);
        case 'csv':
            return csvTable(options);
        case 'regex':
            return regexTable(options);
        case 'avro':
            return avroTable(options);
        case 'raw':
            return rawTable(options);
        default: {
            const lines = lineFormatOf(format, options);
            if (lines === undefined)
                return `Flink has no format ${format}`;
            return isCombined(lines) ? combinedTable : lineTable(lines);
        }
    }
}
//# sourceMappingURL=flink-format.js.map