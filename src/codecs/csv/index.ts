/** Format `csv`: one line a record, its fields in the order of the columns. */
import type { CsvFormatOptions } from '../../generated/config/formats/csv.js';
import { declaredColumns, refusePaths, schemaOf } from '../columns/declared.js';
import { fillRows, FilledRows } from '../columns/filled-rows.js';
import { TableOptionError, type TableFormatDefinition } from '../table-format-definition.js';
import { CsvScanner, type CsvScannerOptions } from './csv-scanner.js';

export const csv: TableFormatDefinition<CsvFormatOptions> = {
  name: 'csv',
  create(config) {
    const declared = declaredColumns(config.columns);
    refusePaths(declared, 'csv');
    const columns = declared.map(schemaOf);
    const { nullLiteral } = config;
    const options: CsvScannerOptions = {
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
function byteOf(text: string, option: string): number {
  const byte = text === '' ? -1 : text.charCodeAt(0);
  if (byte < 0x80 && byte !== 0x0a && byte !== 0x0d) return byte;
  throw new TableOptionError(option, `must be one ASCII character, found ${JSON.stringify(text)}`);
}
