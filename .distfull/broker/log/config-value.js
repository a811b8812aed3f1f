/** What a config is and which texts are values of it. Messages are Kafka's: users search for them. */
const wholeNumber = /^[+-]?\d+$/;
const largest = { int: 2n ** 31n - 1n, long: 2n ** 63n - 1n };
/** What is wrong with the value, in one sentence; undefined: nothing. */
export function configValueProblem(definition, text) {
    const value = text.trim();
    const problem = isOfType(definition.type, value)
        ? rangeProblem(definition, value)
        : typeProblem(definition.type);
    return problem && `Invalid value ${value} for configuration ${definition.name}: ${problem}`;
}
export function configListOf(value) {
    return value
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '');
}
function isOfType(type, value) {
    switch (type) {
        case 'int':
        case 'long': {
            if (!wholeNumber.test(value))
                return false;
            const number = BigInt(value);
            return number <= largest[type] && number >= -largest[type] - 1n;
        }
        case 'double':
            return value !== '' && Number.isFinite(Number(value));
        case 'boolean':
            return /^(true|false)$/i.test(value);
        default:
            return true;
    }
}
function typeProblem(type) {
    return type === 'boolean'
        ? 'Expected value to be either true or false'
        : `Not a number of type ${type.toUpperCase()}`;
}
function rangeProblem({ type, allowed, min, max }, value) {
    if (allowed !== undefined) {
        const parts = type === 'list' ? configListOf(value) : [value];
        const areAllowed = parts.every((part) => allowed.includes(part));
        return areAllowed ? undefined : `String must be one of: ${allowed.join(', ')}`;
    }
    if (min !== undefined && Number(value) < min)
        return `Value must be at least ${min}`;
    if (max !== undefined && Number(value) > max)
        return `Value must be no more than ${max}`;
    return undefined;
}
//# sourceMappingURL=config-value.js.map