/**
 * A format that `tables: … format:` may name: its options are `schemas/config/formats/<name>`, its
 * folder is here, its line in `formats.ts`.
 */
import { ConfigError } from '../core/errors.js';
/** An option that the schema takes and the format cannot. */
export class TableOptionError extends ConfigError {
    /** Its path below the table, such as `columns.path`. */
    option;
    /** The message says the value found and the remedy. */
    constructor(option, message) {
        super(message);
        this.option = option;
    }
}
//# sourceMappingURL=table-format-definition.js.map