/** Kafka's rules for topic names: they are directory names, too. */
const nameBytesMax = 249;
const pattern = /^[a-zA-Z0-9._-]+$/;

/** What is wrong with the name, in one sentence; undefined: nothing. */
export function topicNameProblem(name: string): string | undefined {
  if (name === '') return 'the empty string is not a topic name';
  if (name === '.' || name === '..') return `topic name cannot be "${name}"`;
  if (name.length > nameBytesMax)
    return `topic name has ${name.length} characters; the most are ${nameBytesMax}`;
  if (!pattern.test(name))
    return `topic name ${JSON.stringify(name)} is illegal: it may hold ASCII letters, digits, ".", "_" and "-"`;
  return undefined;
}

/** Names that differ only in "." and "_" collide in Kafka's metric names. */
export function collisionKey(name: string): string {
  return name.replaceAll('.', '_');
}
