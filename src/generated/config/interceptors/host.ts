// Generated from schemas/config/interceptors/host.schema.json by `npm run generate`. Do not edit.

/**
 * Adds the address or name of this machine as a header.
 */
export interface HostInterceptorConfig {
  /**
   * Name of the header.
   */
  hostHeader: string;
  /**
   * The address; false: the name.
   */
  useIP: boolean;
  /**
   * Leave events alone that have the header already.
   */
  preserveExisting: boolean;
}
