// Generated from schemas/config/interceptors/remove_header.schema.json by `npm run generate`. Do not edit.

/**
 * Removes headers by name, by list or by pattern.
 */
export interface RemoveHeaderInterceptorConfig {
  /**
   * Name of one header.
   */
  withName?: string;
  /**
   * Names of headers.
   */
  fromList?: string;
  /**
   * Java regular expression between the names of the list.
   */
  fromListSeparator: string;
  /**
   * Java regular expression for whole names.
   */
  matching?: string;
}
