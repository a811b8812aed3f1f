import type { QueryPlan } from './plan.js';
/**
 * Why several processes cannot share the topic of a query; undefined: they can, when it is
 * partitioned by the group keys. Each process writes absolute values, so a row must be of one of
 * them.
 */
export declare function sharingProblem({ groupingSets, groupKeys, stages }: QueryPlan): string | undefined;
