/** Format raw is Flink's. */
import { declaredColumns } from '../../../codecs/columns/declared.js';
import type { RawFormatOptions } from '../../../generated/config/formats/raw.js';
import { quoteName } from '../flink-words.js';
import type { FlinkFormat } from './source-table.js';

export function rawTable({ columns }: RawFormatOptions): FlinkFormat {
  const { name, type } = declaredColumns(columns)[0]!;
  return {
    name: 'raw',
    options: {},
    physical: [[name, type]],
    columns: [[name, quoteName(name)]],
    suffix: '_records',
  };
}
