/**
 * `topics --bootstrap-server … --describe`, as Kafka's own tools are called, is `topics describe
 * --bootstrap-server …`.
 */
export function actionWords(command, words) {
    const names = new Set(command.commands.map((each) => each.name()));
    if (names.has(words[0] ?? ''))
        return words;
    const at = words.findIndex((word) => word.startsWith('--') && names.has(word.slice(2)));
    return at < 0 ? words : [words[at].slice(2), ...words.slice(0, at), ...words.slice(at + 1)];
}
//# sourceMappingURL=action-words.js.map