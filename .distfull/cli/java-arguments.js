const jvmFlag = /^-(X|agentlib|agentpath|javaagent)/;
const withValue = new Set(['--classpath', '-C', '--plugins-path']);
export function splitJavaArguments(argv) {
    const words = [];
    const ignored = [];
    const properties = {};
    for (let i = 0; i < argv.length; i++) {
        const word = argv[i];
        if (word.startsWith('-D') && word.length > 2) {
            const [name, ...value] = word.slice(2).split('=');
            properties[name] = value.join('=');
        }
        else if (jvmFlag.test(word))
            ignored.push(word);
        else if (withValue.has(word))
            ignored.push(word, argv[++i] ?? '');
        else
            words.push(word);
    }
    return { words, properties, ignored };
}
/**
 * The same with what the environment has for the launcher. As there, what stands later wins:
 * `JAVA_OPTS`, `FLUME_JAVA_OPTS`, the command line.
 */
export function withJavaOptions(given, env) {
    const options = [env['JAVA_OPTS'], env['FLUME_JAVA_OPTS']].join(' ').split(/\s+/);
    const { words, properties, ignored } = splitJavaArguments(options.filter(Boolean));
    return {
        words: given.words,
        properties: { ...properties, ...given.properties },
        // Other words of it are flags of a JVM, too.
        ignored: [...ignored, ...words, ...given.ignored],
    };
}
//# sourceMappingURL=java-arguments.js.map