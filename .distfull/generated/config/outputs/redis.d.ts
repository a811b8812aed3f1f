/**
 * Writes each final row into Redis: a field of a hash, a hash, a member of a sorted set or a string, by `layout`. A row is written when its window closes, and again when late events change it; one that is no result any more (HAVING, a Top-N) is removed; an older copy of a row never overwrites a newer one, whatever crashed and whichever state was restored. `{column}` in a template stands for the row's value of that column: times as `2015-05-17T10:00:00Z`, NULL as `(null)`, and a group column that the row sums over (GROUPING SETS) as `(all)`. `{{` and `}}` are braces.
 */
export interface RedisOutputConfig {
    /**
     * Address of the server, with user, password and database where needed.
     */
    url: string;
    /**
     * Template of the key. What tells older rows from newer ones lies beside it in `{<key>}:revisions`, in the same cluster slot, and in `<template>:tailrace:<id>`, which must not expire.
     */
    key: string;
    /**
     * What a key holds: `hash` a field a row (`field`, `value`), so a hash a window; `row` a hash a row, its columns as fields (`columns`); `zset` a sorted set with a member a row (`member`, `score`), for rankings; `string` one value (`value`).
     */
    layout: 'hash' | 'row' | 'zset' | 'string';
    /**
     * Layout `hash`: template of the field within the hash.
     */
    field?: string;
    /**
     * Layouts `hash` and `string`: the column whose value is stored.
     */
    value?: string;
    /**
     * Layout `row`: the columns that become fields. Absent: all. One that is NULL is no field.
     *
     * @minItems 1
     */
    columns?: [string, ...string[]];
    /**
     * Layout `zset`: template of the member.
     */
    member?: string;
    /**
     * Layout `zset`: the column with the score, a number. A row where it is NULL is no member.
     */
    score?: string;
    /**
     * Layout `zset`: only the members with the highest scores are kept, so many. What was cut off does not come back when others leave: for an exact ranking let the query have the Top-N and leave this out.
     */
    limit?: number;
    /**
     * The key expires this long after its last change. Absent: it stays.
     */
    ttl?: number;
}
