import { ConfigError } from '../../core/errors.js';
import { didYouMean } from '../../util/did-you-mean.js';
/**
 * The topics that are named, or match as a whole where a name is a regular expression (Kafka's
 * habit). A name that is there is never taken as an expression: `a.b` does not delete `axb`.
 */
export function chosenTopics(all, wanted, { isOptional = false } = {}) {
    const chosen = new Set();
    for (const text of wanted) {
        const named = all.find(({ name }) => name === text);
        const found = named === undefined ? matching(all, text) : [named];
        if (found.length === 0 && !isOptional)
            throw new UnknownTopicError(text, all);
        for (const topic of found)
            chosen.add(topic);
    }
    return [...chosen];
}
export class UnknownTopicError extends Error {
    constructor(name, all) {
        const names = all.map((topic) => topic.name);
        const near = didYouMean(name, names);
        const remedy = near === '' ? '; "tailrace topics list" has the names' : near;
        super(`topic "${name}" does not exist${remedy}`);
    }
}
function matching(all, text) {
    if (/^[\w-]+$/.test(text))
        return [];
    let pattern;
    try {
        pattern = new RegExp(`^(?:${text.replaceAll(',', '|')})$`);
    }
    catch {
        throw new ConfigError(`"${text}" is neither a topic nor a regular expression`);
    }
    return all.filter(({ name }) => pattern.test(name));
}
//# sourceMappingURL=chosen-topics.js.map