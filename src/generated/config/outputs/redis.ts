// Generated from schemas/config/outputs/redis.schema.json by `npm run generate`. Do not edit.

/**
 * Writes each final row into a Redis hash. A row is written when its window closes, and again when late events change it; an older copy of a row never overwrites a newer one, whatever crashed and whichever state was restored. `{column}` in a template stands for the row's value of that column: times as `2015-05-17T10:00:00Z`, NULL as `(null)`, and a group column that the row sums over (GROUPING SETS) as `(all)`. `{{` and `}}` are braces.
 */
export interface RedisOutputConfig {
  /**
   * Address of the server, with user, password and database where needed.
   */
  url: string;
  /**
   * Template of the hash's key. What tells older rows from newer ones lies beside it in `{<key>}:revisions`, in the same cluster slot, and in `<template>:tailrace:<id>`, which must not expire.
   */
  key: string;
  /**
   * Template of the field within the hash.
   */
  field: string;
  /**
   * The column whose value is stored.
   */
  value: string;
  /**
   * The hash expires this long after its last change. Absent: it stays.
   */
  ttl?: number;
}
