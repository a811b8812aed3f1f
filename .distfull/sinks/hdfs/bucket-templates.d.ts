/** `hdfs.path` and `hdfs.filePrefix`, read and looked at before the first event. */
import { type EscapeTemplate } from '../../codecs/event-escapes/template.js';
export interface BucketTemplates {
    /** From `/`. */
    readonly folder: EscapeTemplate;
    readonly prefix: EscapeTemplate;
}
/**
 * `where` is the sink in the user's configuration.
 * @throws ConfigError for what no event could make a path of.
 */
export declare function bucketTemplates(folder: string, prefix: string, where: string): BucketTemplates;
