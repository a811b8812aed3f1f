/** The audit of a flow of two channels (audit-flow.ts) after every crash, and now and then between. */
import assert from 'node:assert/strict';
import type { BranchRow } from '#src/cli/audit/branches.js';
import { AuditFlow } from './audit-flow.js';

const stepsPerRun = 60;
/** An audit costs more than a step. */
const auditChance = 0.05;

export async function runSeed(seed: number): Promise<void> {
  await auditedRun(seed, checkAudit);
}

/** Whether cursors alone, without the positions at the destinations, balance all along. */
export async function balancesByCursors(seed: number): Promise<boolean> {
  let balances = true;
  await auditedRun(seed, async (flow) => {
    if (!(await flow.audit(false)).balances) balances = false;
  });
  return balances;
}

async function auditedRun(
  seed: number,
  look: (flow: AuditFlow, where: string) => Promise<void>,
): Promise<void> {
  const flow = new AuditFlow(seed);
  for (let step = 0; step < stepsPerRun; step++) {
    const hasCrashed = await flow.act();
    if (hasCrashed || flow.random.chance(auditChance))
      await look(flow, `step ${step}${hasCrashed ? ', after a crash' : ''}`);
  }
}

async function checkAudit(flow: AuditFlow, where: string): Promise<void> {
  const { findings, branches } = await flow.audit();
  assert.deepEqual(findings, [], where);
  const sum = (name: string, column: keyof BranchRow & ('read' | 'delivered')): number =>
    branches.reduce((total, row) => total + (row.channel === name ? row[column] : 0), 0);
  assert.ok(sum('one.a', 'read') >= flow.acknowledged, where);
  assert.equal(sum('one.a', 'delivered'), sum('two.b', 'read'), where);
  assert.equal(sum('two.b', 'delivered'), flow.list.length, where);
  assert.equal(new Set(flow.list).size, flow.list.length, where);
}
