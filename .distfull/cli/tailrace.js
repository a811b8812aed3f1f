#!/usr/bin/env node
/** Bin `tailrace`. */
import { runProgram } from './program.js';
await runProgram(process.argv.slice(2));
//# sourceMappingURL=tailrace.js.map