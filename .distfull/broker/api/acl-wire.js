/** Rules and filters as the ACL APIs write them, in numbers. */
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { clusterName, operationOf, operations, resourceTypeOf, resourceTypes, } from '../../protocol/kafka/security/acl.js';
export const noAuthorizer = {
    errorCode: ErrorCode.SECURITY_DISABLED,
    errorMessage: 'No Authorizer is configured.',
};
const any = 1;
const patterns = { match: 2, literal: 3, prefix: 4 };
const permissions = { deny: 2, allow: 3 };
/** A string says what is wrong. */
export function aclFrom(wire) {
    const type = resourceTypeOf(wire.resourceType);
    const operation = operationOf(wire.operation);
    const pattern = nameOf(patterns, wire.patternType);
    const permission = nameOf(permissions, wire.permissionType);
    if (type === undefined)
        return `resource type ${wire.resourceType} is not known here`;
    if (operation === undefined)
        return `operation ${wire.operation} is not known here`;
    if (permission === undefined)
        return `permission type ${wire.permissionType} is not known`;
    if (pattern === undefined || pattern === 'match')
        return `pattern type ${wire.patternType} is not literal or prefixed`;
    if (wire.resourceName === '')
        return 'Invalid empty resource name';
    if (type === 'cluster' && wire.resourceName !== clusterName)
        return `The only valid name for the CLUSTER resource is ${clusterName}`;
    if (!/^[^:]+:./.test(wire.principal))
        return `Could not parse principal from \`${wire.principal}\`: write User:name`;
    const { resourceName: name, principal, host } = wire;
    return {
        resource: { type, name, isPrefix: pattern === 'prefix' },
        principal,
        host,
        operation,
        permission,
    };
}
export function aclToWire({ resource, principal, host, operation, permission }) {
    return {
        resourceType: resourceTypes[resource.type],
        resourceName: resource.name,
        patternType: resource.isPrefix ? patterns.prefix : patterns.literal,
        principal,
        host,
        operation: operations[operation],
        permissionType: permissions[permission],
    };
}
/** A string says what is wrong. */
export function filterFrom(wire) {
    const resourceType = resourceTypeOf(wire.resourceTypeFilter);
    const operation = operationOf(wire.operation);
    const pattern = nameOf(patterns, wire.patternTypeFilter);
    const permission = nameOf(permissions, wire.permissionType);
    const parts = [
        [wire.resourceTypeFilter, resourceType, 'resource type'],
        [wire.operation, operation, 'operation'],
        [wire.patternTypeFilter, pattern, 'pattern type'],
        [wire.permissionType, permission, 'permission type'],
    ];
    for (const [number, found, what] of parts)
        if (found === undefined && number !== any)
            return `${what} ${number} is not known here`;
    return {
        resourceType,
        resourceName: wire.resourceNameFilter ?? undefined,
        pattern,
        principal: wire.principalFilter ?? undefined,
        host: wire.hostFilter ?? undefined,
        operation,
        permission,
    };
}
function nameOf(numbers, number) {
    return Object.keys(numbers).find((name) => numbers[name] === number);
}
//# sourceMappingURL=acl-wire.js.map