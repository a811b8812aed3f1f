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
export declare function splitJavaArguments(argv: readonly string[]): SplitArguments;
/**
 * The same with what the environment has for the launcher. As there, what stands later wins:
 * `JAVA_OPTS`, `FLUME_JAVA_OPTS`, the command line.
 */
export declare function withJavaOptions(given: SplitArguments, env: Readonly<Record<string, string | undefined>>): SplitArguments;
