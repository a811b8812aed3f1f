import { checkSection, loadCheck } from './check-section.js';
/**
 * A section of a pipeline file against the schema of that name; undefined where there is none or a
 * problem was found. `siblings` are options that are read elsewhere.
 */
export async function configOf(section, schema, report, siblings = []) {
    if (section === undefined)
        return undefined;
    const { own } = section;
    if (own !== undefined && !own.empty) {
        const fact = `must be a map of options, found ${JSON.stringify(own.value)}`;
        report.error(own.position, section.path, fact);
        return undefined;
    }
    const { config } = checkSection(section, await loadCheck(schema), report, siblings);
    return config;
}
//# sourceMappingURL=config-of.js.map