import type { AuditResult } from './audit.js';
/** `balances: 5,543 read = 5,542 in windows + 1 dead-lettered` */
export declare function summaryOf(result: AuditResult): string;
export declare function number(value: number): string;
