/** Format csv is Flink's. Times that it cannot read are texts to it, and computed columns. */
import { declaredColumns } from '../../../codecs/columns/declared.js';
import { quoteName } from '../flink-words.js';
import { timeOfText } from './text-expressions.js';
export function csvTable(options) {
    const { timestampFormat, delimiter, quote, escape, nullLiteral } = options;
    const fields = declaredColumns(options.columns).map(({ name, type }) => {
        const isText = type.startsWith('TIMESTAMP') && timestampFormat !== 'sql';
        const field = isText ? `${name}_text` : name;
        const value = isText ? timeOfText(quoteName(field), timestampFormat) : quoteName(name);
        return { name, value, field, type: isText ? 'STRING' : type };
    });
    return {
        name: 'csv',
        options: {
            'field-delimiter': delimiter,
            ...(quote === '' ? { 'disable-quote-character': 'true' } : { 'quote-character': quote }),
            ...(escape === '' ? {} : { 'escape-character': escape }),
            ...(nullLiteral === undefined ? {} : { 'null-literal': nullLiteral }),
        },
        physical: fields.map(({ field, type }) => [field, type]),
        columns: fields.map(({ name, value }) => [name, value]),
        suffix: '_records',
    };
}
//# sourceMappingURL=csv-table.js.map