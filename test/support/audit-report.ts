import type { AuditResult } from '#src/cli/audit/audit.js';
import { run } from './command-line.js';

/** Runs `tailrace audit --format json` on a pipeline file. */
export async function auditReport(
  file: string,
  ...args: string[]
): Promise<{ readonly result: AuditResult & { readonly summary: string }; readonly code: number }> {
  const command = ['audit', '--conf', file, '--format', 'json', ...args];
  const { stdout, stderr, code } = await run('tailrace', command);
  if (stdout === '') throw new Error(stderr);
  return { result: JSON.parse(stdout), code: code! };
}
