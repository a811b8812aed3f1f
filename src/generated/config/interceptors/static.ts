// Generated from schemas/config/interceptors/static.schema.json by `npm run generate`. Do not edit.

/**
 * x
 */
export interface Xstatic {
  key?: string;
  value?: string;
}
