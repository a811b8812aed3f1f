/** Names of options in Kafka's own scripts, old and new (KIP-1147), that have another one here. */
const sameAs: ReadonlyMap<string, string> = new Map([
  ['--broker-list', '--bootstrap-server'],
  ['--producer.config', '--command-config'],
  ['--consumer.config', '--command-config'],
  ['--producer-property', '--command-property'],
  ['--consumer-property', '--command-property'],
  ['--reader-property', '--property'],
  ['--formatter-property', '--property'],
  ['--whitelist', '--include'],
]);

export function kafkaWords(words: readonly string[]): string[] {
  return words.map((word) => {
    const at = word.indexOf('=');
    const name = at < 0 ? word : word.slice(0, at);
    return (sameAs.get(name) ?? name) + (at < 0 ? '' : word.slice(at));
  });
}
