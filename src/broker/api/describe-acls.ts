/** DescribeAcls (29), versions 1–3: the rules that a filter means. v1 prefixes · v3 users. */
import {
  describeAclsApi,
  type AclDescriptionInput,
  type DescribeAclsResourceInput,
} from '../../generated/kafka/describe-acls.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { aclToWire, filterFrom, noAuthorizer } from './acl-wire.js';
import { apiHandler } from './handler.js';

type Resource = DescribeAclsResourceInput & { readonly acls: AclDescriptionInput[] };

export const describeAcls = apiHandler(describeAclsApi, (request, { broker: { rules } }) => {
  if (rules === undefined) return { ...noAuthorizer, resources: [] };
  const filter = filterFrom(request);
  if (typeof filter === 'string')
    return { errorCode: ErrorCode.INVALID_REQUEST, errorMessage: filter, resources: [] };
  const resources = new Map<string, Resource>();
  for (const acl of rules.list(filter)) {
    const { resourceType, resourceName, patternType, ...entry } = aclToWire(acl);
    const key = `${resourceType} ${patternType} ${resourceName}`;
    const resource = resources.get(key) ?? { resourceType, resourceName, patternType, acls: [] };
    resource.acls.push(entry);
    resources.set(key, resource);
  }
  return { resources: [...resources.values()] };
});
