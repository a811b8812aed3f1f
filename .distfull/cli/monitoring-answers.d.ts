import type { PipelineStatus } from '../core/status.js';
export interface Answer {
    readonly status: number;
    readonly contentType: string;
    readonly body: string;
}
export declare function answerTo({ method, url }: {
    readonly method?: string;
    readonly url?: string;
}, type: MonitoringType, status: PipelineStatus): Promise<Answer>;
/** What is at `/metrics`. */
export type MonitoringType = 'http' | 'prometheus';
