import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { QueryPlan } from '#src/aggregator/plan.js';
import { compileQuery } from '#src/aggregator/sql/compile.js';
import { goldenDirectory } from './golden.js';
import { accessTable } from './sql-tables.js';

/** The queries of `test/golden/sql` that are not there to be refused. */
export function goldenPlans(): { name: string; plan: QueryPlan }[] {
  const folder = join(goldenDirectory, 'sql');
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  return names.flatMap((name) => {
    const { plan } = compileQuery(readFileSync(join(folder, name), 'utf8'), [accessTable]);
    return plan === undefined ? [] : [{ name, plan }];
  });
}
