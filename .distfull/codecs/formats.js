/** The formats that `tables: … format:` may name. A new one: one schema, one folder, one line here. */
import { avro } from './avro/index.js';
import { combined } from './combined/index.js';
import { csv } from './csv/index.js';
import { json } from './json/index.js';
import { apache, common, nginx } from './line-format/index.js';
import { raw } from './raw/index.js';
import { regex } from './regex/index.js';
export const tableFormats = [
    combined,
    common,
    nginx,
    apache,
    json,
    csv,
    regex,
    avro,
    raw,
];
//# sourceMappingURL=formats.js.map