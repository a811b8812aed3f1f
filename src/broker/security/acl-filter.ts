/** Which rules a client means that lists or removes them (Kafka's AclBindingFilter). */
import {
  anyName,
  type Acl,
  type Operation,
  type ResourceType,
} from '../../protocol/kafka/security/acl.js';

/** An absent part is any. */
export interface AclFilter {
  readonly resourceType?: ResourceType | undefined;
  readonly resourceName?: string | undefined;
  /** `match`: every rule that counts for a resource of that name. */
  readonly pattern?: 'match' | 'literal' | 'prefix' | undefined;
  readonly principal?: string | undefined;
  readonly host?: string | undefined;
  readonly operation?: Operation | undefined;
  readonly permission?: Acl['permission'] | undefined;
}

export function isMeant(filter: AclFilter, acl: Acl): boolean {
  const { resourceType, principal, host, operation, permission } = filter;
  return (
    (resourceType === undefined || resourceType === acl.resource.type) &&
    isPatternMeant(filter, acl) &&
    (principal === undefined || principal === acl.principal) &&
    (host === undefined || host === acl.host) &&
    (operation === undefined || operation === acl.operation) &&
    (permission === undefined || permission === acl.permission)
  );
}

function isPatternMeant({ resourceName, pattern }: AclFilter, { resource }: Acl): boolean {
  const { name, isPrefix } = resource;
  if (pattern === 'literal' && isPrefix) return false;
  if (pattern === 'prefix' && !isPrefix) return false;
  if (resourceName === undefined) return true;
  if (pattern === 'match') return covers(resource, resourceName);
  return name === resourceName;
}

/** Whether a rule for this resource counts for the one of that name. */
export function covers(
  { name, isPrefix }: Pick<Acl['resource'], 'name' | 'isPrefix'>,
  asked: string,
): boolean {
  return isPrefix ? asked.startsWith(name) : name === asked || name === anyName;
}
