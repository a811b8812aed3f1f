import { references } from './lists.js';
import { namesIn } from './section.js';
/** Names that are listed or configured, whether or not they turned out to be usable. */
export function declaredNames(agent, list) {
    const section = agent.child(list);
    if (section === undefined)
        return [];
    const names = section.own === undefined ? [] : namesIn(section.own).map(({ text }) => text);
    return [...new Set([...names, ...section.children.keys()])];
}
/** The channels that a source or a sink names and the agent declares. */
export function channelsNamed(scope, component, option) {
    const leaf = component.leaf(option);
    const path = `${component.path}.${option}`;
    const declared = declaredNames(scope.section, 'channels');
    if (leaf === undefined || leaf.empty) {
        // Singular and plural are mixed up often: the unknown one is reported already.
        if (component.leaf(option === 'channel' ? 'channels' : 'channel') !== undefined)
            return [];
        const remedy = declared.length === 0 ? '' : `; defined channels: ${declared.join(', ')}`;
        const fact = `required option "${option}" is missing${remedy}`;
        scope.report.error(component.position, path, fact);
        return [];
    }
    return references(namesIn(leaf), path, 'channel', declared, scope.report);
}
//# sourceMappingURL=agent-scope.js.map