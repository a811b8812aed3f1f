// Generated from schemas/config/interceptors/timestamp.schema.json by `npm run generate`. Do not edit.

/**
 * x
 */
export interface Xtimestamp {
  key?: string;
  value?: string;
}
