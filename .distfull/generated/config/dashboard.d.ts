/**
 * The live page: the pipeline as a graph, and the window results as charts.
 */
export interface DashboardConfig {
    /**
     * Address of the page, host:port; port 0 takes any free one.
     */
    listen: string;
}
