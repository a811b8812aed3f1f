/**
 * Access rules in Kafka's terms (numbers as on the wire), and as a line of a configuration:
 *
 *   read describe topic access-*      operations, kind of resource, name; `*` at the end: any rest
 *   all cluster                       there is one cluster
 */

/** A name that another number stands for on the wire is not among them. */
export const resourceTypes = {
  topic: 2,
  group: 3,
  cluster: 4,
  transactionalId: 5,
  user: 7,
} as const;

export const operations = {
  all: 2,
  read: 3,
  write: 4,
  create: 5,
  delete: 6,
  alter: 7,
  describe: 8,
  clusterAction: 9,
  describeConfigs: 10,
  alterConfigs: 11,
  idempotentWrite: 12,
} as const;

export type ResourceType = keyof typeof resourceTypes;
export type Operation = keyof typeof operations;

export interface AclResource {
  readonly type: ResourceType;
  /** `*` alone is every name. */
  readonly name: string;
  /** Whether names that begin like it are meant, too. */
  readonly isPrefix: boolean;
}

export interface Acl {
  readonly resource: AclResource;
  /** `User:alice`; `User:*` is everybody. */
  readonly principal: string;
  /** An address; `*` is any. */
  readonly host: string;
  readonly operation: Operation;
  readonly permission: 'allow' | 'deny';
}

export const clusterName = 'kafka-cluster';
export const anyName = '*';

/** In a configuration only: Kafka has no such word. */
const ownWords: ReadonlyMap<string, Operation> = new Map([['admin', 'all']]);

/** What one line allows a principal; a string says what is wrong with it. */
export function parseAclRule(principal: string, rule: string): Acl[] | string {
  const words = rule.trim().split(/\s+/);
  const at = words.findIndex((word) => Object.hasOwn(resourceTypes, word));
  if (at < 1)
    return (
      'must be operations, a kind and a name, such as "read topic access-*"; kinds are topic, ' +
      'group, transactionalId and cluster'
    );
  const type = words[at] as ResourceType;
  const [written, ...more] = words.slice(at + 1);
  const name = written ?? (type === 'cluster' ? clusterName : undefined);
  if (name === undefined || more.length > 0) return `must end with one name behind "${type}"`;
  const isPrefix = name.length > 1 && name.endsWith('*');
  const resource = { type, name: isPrefix ? name.slice(0, -1) : name, isPrefix };
  const acls: Acl[] = [];
  for (const word of words.slice(0, at)) {
    const operation = ownWords.get(word) ?? operationNamed(word);
    if (operation === undefined)
      return `"${word}" is no operation; there are ${Object.keys(operations).join(', ')}, admin`;
    acls.push({ resource, principal, host: anyName, operation, permission: 'allow' });
  }
  return acls;
}

export function operationOf(number: number): Operation | undefined {
  return operationNames.get(number);
}

export function resourceTypeOf(number: number): ResourceType | undefined {
  return resourceTypeNames.get(number);
}

const operationNames = byNumber<Operation>(operations);
const resourceTypeNames = byNumber<ResourceType>(resourceTypes);

function byNumber<Name extends string>(
  numbers: Readonly<Record<Name, number>>,
): ReadonlyMap<number, Name> {
  return new Map(
    Object.entries<number>(numbers).map(([name, number]) => [number, name as Name] as const),
  );
}

function operationNamed(word: string): Operation | undefined {
  return Object.hasOwn(operations, word) ? (word as Operation) : undefined;
}
