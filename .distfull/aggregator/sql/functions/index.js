/**
 * The scalar functions, as Flink defines them: a table a family. A new one is an entry in its family.
 * `docs/reference/sql-functions.md` is made from these tables.
 */
import { conditionFunctions } from './conditions.js';
import { encodingFunctions } from './encodings.js';
import { jsonFunctions } from './json.js';
import { numberFunctions } from './numbers.js';
import { patternFunctions } from './patterns.js';
import { textFunctions } from './texts.js';
import { timeFunctions } from './times.js';
import { trimFunctions } from './trim.js';
import { urlFunctions } from './urls.js';
/** By the heading of the reference. */
export const functionFamilies = {
    Texts: { ...textFunctions, ...trimFunctions },
    Patterns: patternFunctions,
    Encodings: encodingFunctions,
    Numbers: numberFunctions,
    Times: timeFunctions,
    JSON: jsonFunctions,
    URLs: urlFunctions,
    Choices: conditionFunctions,
};
/** By name in capitals. */
export const scalarFunctions = new Map(Object.values(functionFamilies).flatMap((family) => Object.entries(family)));
const changing = (name, remedy) => [
    name,
    `${name} gives another value at every run, and the results would change after a restart; ${remedy}`,
];
/** Functions that Flink has, and why they are not here. */
export const refusedFunctions = new Map([
    changing('CURRENT_DATE', 'use the time column of the table'),
    changing('CURRENT_ROW_TIMESTAMP', 'use the time column of the table'),
    changing('CURRENT_TIMESTAMP', 'use the time column of the table'),
    changing('LOCALTIME', 'use the time column of the table'),
    changing('LOCALTIMESTAMP', 'use the time column of the table'),
    changing('NOW', 'use the time column of the table'),
    changing('RAND', 'use a column'),
    changing('RAND_INTEGER', 'use a column'),
    changing('UUID', 'use a column'),
]);
//# sourceMappingURL=index.js.map