#!/usr/bin/env node
/** Bin `agent`: `tailrace agent`. */
import { runProgram } from './program.js';
await runProgram(['agent', ...process.argv.slice(2)]);
//# sourceMappingURL=agent-bin.js.map