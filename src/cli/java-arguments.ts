/**
 * Takes the words out of a command line that were meant for Flume's Java launcher: `-Dname=value`
 * (kept: `${sys:name}` in a configuration reads it), JVM flags and class paths (noted, ignored).
 */
export interface SplitArguments {
  readonly words: readonly string[];
  readonly properties: Readonly<Record<string, string>>;
  /** The words that have no meaning here. */
  readonly ignored: readonly string[];
}

const jvmFlag = /^-(X|agentlib|agentpath|javaagent)/;
const withValue = new Set(['--classpath', '-C', '--plugins-path']);

export function splitJavaArguments(argv: readonly string[]): SplitArguments {
  const words: string[] = [];
  const ignored: string[] = [];
  const properties: Record<string, string> = {};
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i]!;
    if (word.startsWith('-D') && word.length > 2) {
      const [name, ...value] = word.slice(2).split('=');
      properties[name!] = value.join('=');
    } else if (jvmFlag.test(word)) ignored.push(word);
    else if (withValue.has(word)) ignored.push(word, argv[++i] ?? '');
    else words.push(word);
  }
  return { words, properties, ignored };
}

/**
 * The same with what the environment has for the launcher. As there, what stands later wins:
 * `JAVA_OPTS`, `FLUME_JAVA_OPTS`, the command line.
 */
export function withJavaOptions(
  given: SplitArguments,
  env: Readonly<Record<string, string | undefined>>,
): SplitArguments {
  const options = [env['JAVA_OPTS'], env['FLUME_JAVA_OPTS']].join(' ').split(/\s+/);
  const { words, properties, ignored } = splitJavaArguments(options.filter(Boolean));
  return {
    words: given.words,
    properties: { ...properties, ...given.properties },
    // Other words of it are flags of a JVM, too.
    ignored: [...ignored, ...words, ...given.ignored],
  };
}
