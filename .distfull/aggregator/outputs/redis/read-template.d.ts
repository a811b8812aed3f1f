/** The way back from what a template made to the texts of its columns. */
import type { ResultColumn } from '../../../core/status.js';
/** Texts of a row's columns, by the index of the column. */
export type Cells = ReadonlyMap<number, string>;
export interface TemplateReader {
    /** Pattern for SCAN MATCH: fits whatever the template makes, and other keys, too. */
    readonly glob: string;
    /** Indexes of the columns in it. */
    readonly columns: readonly number[];
    /**
     * Undefined for a text that the template does not make. A column is left out where the text can
     * be read in two ways: in `{host}:{path}` both may have a colon.
     */
    read(text: string): Cells | undefined;
}
/** Throws ConfigError, beginning with `where`, for a column that the query does not have. */
export declare function compileTemplateReader(text: string, columns: readonly ResultColumn[], where: string): TemplateReader;
