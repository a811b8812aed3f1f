import { topicConfigs } from '../log/topic-config-definitions.js';
import { defaultOf } from '../log/topic-configs.js';
export const configSource = { topic: 1, staticBroker: 4, default: 5 };
export const configTypeNumber = {
    boolean: 1,
    string: 2,
    int: 3,
    long: 5,
    double: 6,
    list: 7,
};
/** Every config of a topic that has set `own`. */
export function topicEntries(own, limits) {
    return topicConfigs.map((definition) => topicEntry(definition, own[definition.name], limits));
}
function topicEntry({ name, type, brokerName, description }, own, limits) {
    const { topic, default: byDefault } = configSource;
    const value = defaultOf(name, limits);
    // The values that would take effect one after the other if those before were removed.
    const synonyms = [
        ...(own === undefined ? [] : [{ name, value: own, source: topic }]),
        ...(brokerName === undefined ? [] : [{ name: brokerName, value, source: byDefault }]),
    ];
    return {
        name,
        value: own ?? value,
        readOnly: false,
        configSource: own === undefined ? byDefault : topic,
        isSensitive: false,
        synonyms,
        configType: configTypeNumber[type],
        documentation: description,
    };
}
//# sourceMappingURL=described-configs.js.map