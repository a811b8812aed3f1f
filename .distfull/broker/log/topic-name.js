/** Kafka's rules for topic names, which are directory names, too; and its words for breaking them. */
const nameLengthMax = 249;
const pattern = /^[a-zA-Z0-9._-]+$/;
/** Kafka keeps its own state in topics of these names; here it is in state logs, and nobody sees it. */
const internalTopics = new Set([
    '__consumer_offsets',
    '__transaction_state',
    '__cluster_metadata',
]);
/** What is wrong with the name, in one sentence; undefined: nothing. */
export function topicNameProblem(name) {
    const problem = problemOf(name);
    return problem && `Topic name is invalid: ${problem}`;
}
export function isInternalTopic(name) {
    return internalTopics.has(name);
}
/** Names that differ only in "." and "_" collide in Kafka's metric names. */
export function collisionKey(name) {
    return name.replaceAll('.', '_');
}
function problemOf(name) {
    if (name === '')
        return 'the empty string is not allowed';
    if (name === '.' || name === '..')
        return `'${name}' is not allowed`;
    if (name.length > nameLengthMax)
        return `the length of '${name}' is longer than the max allowed length ${nameLengthMax}`;
    if (!pattern.test(name))
        return `'${name}' contains one or more characters other than ASCII alphanumerics, '.', '_' and '-'`;
    return undefined;
}
//# sourceMappingURL=topic-name.js.map