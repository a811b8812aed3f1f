/** Which rules a client means that lists or removes them (Kafka's AclBindingFilter). */
import { anyName, } from '../../protocol/kafka/security/acl.js';
export function isMeant(filter, acl) {
    const { resourceType, principal, host, operation, permission } = filter;
    return ((resourceType === undefined || resourceType === acl.resource.type) &&
        isPatternMeant(filter, acl) &&
        (principal === undefined || principal === acl.principal) &&
        (host === undefined || host === acl.host) &&
        (operation === undefined || operation === acl.operation) &&
        (permission === undefined || permission === acl.permission));
}
function isPatternMeant({ resourceName, pattern }, { resource }) {
    const { name, isPrefix } = resource;
    if (pattern === 'literal' && isPrefix)
        return false;
    if (pattern === 'prefix' && !isPrefix)
        return false;
    if (resourceName === undefined)
        return true;
    if (pattern === 'match')
        return covers(resource, resourceName);
    return name === resourceName;
}
/** Whether a rule for this resource counts for the one of that name. */
export function covers({ name, isPrefix }, asked) {
    return isPrefix ? asked.startsWith(name) : name === asked || name === anyName;
}
//# sourceMappingURL=acl-filter.js.map