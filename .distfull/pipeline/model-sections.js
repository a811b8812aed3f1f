const sections = ['dataDir', 'broker', 'tables', 'aggregations', 'dashboard'];
/** The sections beside the agents that say something else, wherever in the files it stands. */
export function sectionsThatDiffer(a, b) {
    return sections.filter((section) => essenceOf(a[section]) !== essenceOf(b[section]));
}
function essenceOf(section) {
    return JSON.stringify(section, (key, value) => /^(?:position|sqlPosition)$/.test(key) ? undefined : value);
}
//# sourceMappingURL=model-sections.js.map