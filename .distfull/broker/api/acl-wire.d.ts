import { type Acl } from '../../protocol/kafka/security/acl.js';
import type { AclFilter } from '../security/acl-filter.js';
export declare const noAuthorizer: {
    readonly errorCode: 54;
    readonly errorMessage: 'No Authorizer is configured.';
};
interface WireAcl {
    readonly resourceType: number;
    readonly resourceName: string;
    readonly patternType: number;
    readonly principal: string;
    readonly host: string;
    readonly operation: number;
    readonly permissionType: number;
}
interface WireFilter {
    readonly resourceTypeFilter: number;
    readonly resourceNameFilter: string | null;
    readonly patternTypeFilter: number;
    readonly principalFilter: string | null;
    readonly hostFilter: string | null;
    readonly operation: number;
    readonly permissionType: number;
}
/** A string says what is wrong. */
export declare function aclFrom(wire: WireAcl): Acl | string;
export declare function aclToWire({ resource, principal, host, operation, permission }: Acl): WireAcl;
/** A string says what is wrong. */
export declare function filterFrom(wire: WireFilter): AclFilter | string;
export {};
