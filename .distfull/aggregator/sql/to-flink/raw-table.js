/** Format raw is Flink's. */
import { declaredColumns } from '../../../codecs/columns/declared.js';
import { quoteName } from '../flink-words.js';
export function rawTable({ columns }) {
    const { name, type } = declaredColumns(columns)[0];
    return {
        name: 'raw',
        options: {},
        physical: [[name, type]],
        columns: [[name, quoteName(name)]],
        suffix: '_records',
    };
}
//# sourceMappingURL=raw-table.js.map