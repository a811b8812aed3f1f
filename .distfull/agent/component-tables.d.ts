import type { ComponentTables } from '../core/contracts.js';
export declare const componentTables: ComponentTables;
