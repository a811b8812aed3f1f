/**
 * Formats `common`, `nginx` and `apache`: lines that a web server's log format describes. One that
 * begins as format combined does is read by its scanner, which is faster.
 */
import { fillRows, FilledRows } from '../columns/filled-rows.js';
import { combinedFormat } from '../combined/index.js';
import { apacheFormat } from './apache.js';
import { nginxFormat } from './nginx.js';
import { LineScanner, scanPlan } from './scan.js';
const commonText = '%h %l %u %t "%r" %>s %b';
const combinedText = `${commonText} "%{Referer}i" "%{User-Agent}i"`;
const nginxCombinedText = '$remote_addr - $remote_user [$time_local] "$request" $status $body_bytes_sent ' +
    '"$http_referer" "$http_user_agent"';
export const common = {
    name: 'common',
    create: () => formatOf(apacheFormat(commonText)),
};
export const nginx = {
    name: 'nginx',
    create: ({ logFormat }) => formatOf(nginxFormat(logFormat)),
};
export const apache = {
    name: 'apache',
    create: ({ logFormat }) => formatOf(apacheFormat(logFormat)),
};
/** The line that a table's options describe; format combined has a description, too. */
export function lineFormatOf(format, options) {
    switch (format) {
        case 'common':
            return apacheFormat(commonText);
        case 'nginx':
            return nginxFormat(options.logFormat);
        case 'apache':
            return apacheFormat(options.logFormat);
        default:
            return undefined;
    }
}
export function isCombined(format) {
    const texts = ({ prefix, fields }) => [prefix, ...fields.flatMap(({ kind, name, literal }) => [kind, name, literal])].join('\n');
    return [apacheFormat(combinedText), nginxFormat(nginxCombinedText)].some((combined) => texts(combined) === texts(format));
}
function formatOf(format) {
    if (isCombined(format))
        return combinedFormat;
    const plan = scanPlan(format);
    return {
        columns: format.columns,
        parse(slab) {
            const rows = new FilledRows(format.columns, slab);
            const scanner = new LineScanner(plan, slab.buffer, rows);
            return fillRows(slab, rows, (start, end) => scanner.scan(start, end));
        },
    };
}
//# sourceMappingURL=index.js.map