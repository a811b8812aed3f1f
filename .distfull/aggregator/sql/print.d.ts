/**
 * An expression as text that Flink reads: keywords in capitals, reserved names in backticks,
 * brackets only where they are needed. Equal texts are equal expressions, however written.
 */
import type { Expression } from './ast.js';
export declare function printExpression(expression: Expression): string;
export declare function quoteString(text: string): string;
