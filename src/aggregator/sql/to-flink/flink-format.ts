/** Which of Flink's formats reads a table, and how. */
import { isCombined, lineFormatOf } from '../../../codecs/line-format/index.js';
import type { AvroFormatOptions } from '../../../generated/config/formats/avro.js';
import type { CsvFormatOptions } from '../../../generated/config/formats/csv.js';
import type { JsonFormatOptions } from '../../../generated/config/formats/json.js';
import type { RawFormatOptions } from '../../../generated/config/formats/raw.js';
import type { RegexFormatOptions } from '../../../generated/config/formats/regex.js';
import { avroTable } from './avro-table.js';
import { combinedTable } from './combined-table.js';
import { csvTable } from './csv-table.js';
import { jsonTable } from './json-table.js';
import { lineTable } from './line-table.js';
import { rawTable } from './raw-table.js';
import { regexTable } from './regex-table.js';
import type { FlinkFormat, FlinkTable } from './source-table.js';

/** A string is why there is none. The options have been checked: the format was made of them. */
export function flinkFormat({ format, options }: FlinkTable): FlinkFormat | string {
  switch (format) {
    case 'combined':
      return combinedTable;
    case 'json':
      return jsonTable(options as unknown as JsonFormatOptions);
    case 'csv':
      return csvTable(options as unknown as CsvFormatOptions);
    case 'regex':
      return regexTable(options as unknown as RegexFormatOptions);
    case 'avro':
      return avroTable(options as AvroFormatOptions);
    case 'raw':
      return rawTable(options as unknown as RawFormatOptions);
    default: {
      const lines = lineFormatOf(format, options);
      if (lines === undefined) return `Flink has no format ${format}`;
      return isCombined(lines) ? combinedTable : lineTable(lines);
    }
  }
}
