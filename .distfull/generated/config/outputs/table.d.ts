/**
 * Keeps the rows in the data directory, for the dashboard and `tailrace results`. Open windows are there too, marked as provisional. Written by the checkpoint itself.
 */
export interface TableOutputConfig {
    /**
     * Rows of windows that ended longer before the watermark are removed.
     */
    retention: number;
}
