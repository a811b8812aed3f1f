import { host } from './host/index.js';
import { regexExtractor } from './regex-extractor/index.js';
import { regexFilter } from './regex-filter/index.js';
import { removeHeader } from './remove-header/index.js';
import { searchReplace } from './search-replace/index.js';
import { staticHeader } from './static/index.js';
import { timestamp } from './timestamp/index.js';
import { uuid } from './uuid/index.js';
/** Every interceptor type. A new one is a schema, a folder and a line here. */
export const interceptors = [
    host,
    regexExtractor,
    regexFilter,
    removeHeader,
    searchReplace,
    staticHeader,
    timestamp,
    uuid,
];
//# sourceMappingURL=index.js.map