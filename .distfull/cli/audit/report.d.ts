import type { AuditResult } from './audit.js';
export declare const auditFormats: {
    /** The line for a person, what does not balance, and a table for each kind of equation. */
    table(result: AuditResult, hours: number, nowHour: number): string;
    json(result: AuditResult): string;
};
