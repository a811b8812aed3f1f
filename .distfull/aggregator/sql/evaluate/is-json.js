import { isObject, isScalar, readJson } from '../functions/json-text.js';
import { rowwiseWithNulls } from './rowwise.js';
export function isJson(operand, test) {
    return rowwiseWithNulls((text) => {
        const value = text === null ? undefined : readJson(text);
        if (value === undefined)
            return false;
        if (test === 'JSON OBJECT')
            return isObject(value);
        if (test === 'JSON ARRAY')
            return Array.isArray(value);
        return test !== 'JSON SCALAR' || isScalar(value);
    }, [operand], false);
}
//# sourceMappingURL=is-json.js.map