export const ownKeywords = [
    'x-separator',
    'x-unit',
    'x-alias-of',
    'x-path',
    'x-secret',
    'x-refers',
    'x-sinks',
    'x-falls-back',
    'x-classes',
];
/** The schema of keys that no property names, or undefined where there are none such. */
export function additionalOf(schema) {
    const additional = schema.additionalProperties;
    if (additional === true)
        return {};
    return additional === false ? undefined : additional;
}
/** The longest property that is the key or its beginning up to a dot. */
export function propertyOf(schema, key) {
    let best;
    for (const name of Object.keys(schema.properties ?? {})) {
        const fits = key === name || key.startsWith(`${name}.`);
        if (fits && (best === undefined || name.length > best.length))
            best = name;
    }
    return best;
}
/** The schema of the value at a flat key, such as `filegroups.a`; undefined: no option has it. */
export function optionAtKey(schema, key) {
    const name = propertyOf(schema, key);
    const option = name === undefined ? undefined : schema.properties[name];
    if (option === undefined)
        return patternOf(schema, key) ?? additionalOf(schema);
    const newer = option['x-alias-of'];
    if (name === key)
        return newer === undefined ? option : optionAtKey(schema, newer);
    return optionAtKey(option, key.slice(name.length + 1));
}
/** The schema of one member of an object, named or not. */
export function memberOf(schema, name) {
    const { properties = {} } = schema;
    if (Object.hasOwn(properties, name))
        return properties[name];
    return patternOf(schema, name) ?? additionalOf(schema);
}
export function patternOf(schema, key) {
    const entries = Object.entries(schema.patternProperties ?? {});
    return entries.find(([pattern]) => new RegExp(pattern, 'u').test(key))?.[1];
}
//# sourceMappingURL=option-schema.js.map