/** Configs: those of a topic or group need a right on it, those of the broker one on the cluster. */
import { alterConfigsApi } from '../../../generated/kafka/alter-configs.js';
import { describeConfigsApi } from '../../../generated/kafka/describe-configs.js';
import { incrementalAlterConfigsApi } from '../../../generated/kafka/incremental-alter-configs.js';
import type { Access } from '../access.js';
import {
  clusterRefused,
  groupRefused,
  guard,
  split,
  topicRefused,
  type Guard,
  type Verdict,
} from './guard.js';

interface ConfigResource {
  readonly resourceType: number;
  readonly resourceName: string;
}

type ConfigOperation = 'describeConfigs' | 'alterConfigs';

const topicType = 2;
const groupType = 32;

function isGranted(
  access: Access,
  operation: ConfigOperation,
  { resourceType, resourceName }: ConfigResource,
): boolean {
  if (resourceType === topicType) return access.may(operation, 'topic', resourceName);
  if (resourceType === groupType) return access.may(operation, 'group', resourceName);
  return access.mayOnCluster(operation);
}

function refusal({
  resourceType,
  resourceName,
}: ConfigResource): ConfigResource & { readonly errorCode: number; readonly errorMessage: string } {
  const resource = { resourceType, resourceName };
  if (resourceType === topicType) return { ...resource, ...topicRefused };
  if (resourceType === groupType)
    return { ...resource, ...groupRefused, errorMessage: 'Group authorization failed.' };
  return { ...resource, ...clusterRefused };
}

const describeConfigsGuard = guard(describeConfigsApi, (request, { access }) => {
  const { granted, refused } = split(request.resources, (resource) =>
    isGranted(access, 'describeConfigs', resource),
  );
  if (refused.length === 0) return undefined;
  const answers = refused.map((resource) => ({ ...refusal(resource), configs: [] }));
  return {
    request: { ...request, resources: granted },
    complete: (response) => ({ ...response, results: [...response.results, ...answers] }),
  };
});

/** Of both ways to alter configs. */
function alterable<
  Request extends { readonly resources: readonly ConfigResource[] },
  Response extends { readonly responses: readonly unknown[] },
>(request: Request, access: Access): Verdict<Request, Response> {
  const { granted, refused } = split(request.resources, (resource) =>
    isGranted(access, 'alterConfigs', resource),
  );
  if (refused.length === 0) return undefined;
  const answers = refused.map(refusal);
  return {
    request: { ...request, resources: granted },
    complete: (response) => ({ ...response, responses: [...response.responses, ...answers] }),
  };
}

const alterConfigsGuard = guard(alterConfigsApi, (request, { access }) =>
  alterable(request, access),
);

const incrementalAlterConfigsGuard = guard(incrementalAlterConfigsApi, (request, { access }) =>
  alterable(request, access),
);

export const configGuards: readonly Guard[] = [
  describeConfigsGuard,
  alterConfigsGuard,
  incrementalAlterConfigsGuard,
];
