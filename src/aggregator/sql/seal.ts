/** Makes rows of a relation: its expressions and conditions become the last step of a plan. */
import {
  windowColumnCount,
  type Aggregation,
  type PlanColumn,
  type RowMask,
  type Stage,
  type StageColumn,
} from '../plan.js';
import { scalarOf } from './aggregates.js';
import type { Expression, Slot } from './ast.js';
import { and, mask } from './evaluate/logic.js';
import { printExpression } from './print.js';
import type { ProblemList } from './problem.js';
import {
  columnSlot,
  type Condition,
  type Groups,
  type PlanParts,
  type Relation,
  type RelationColumn,
  type StageRows,
  type Value,
} from './relation.js';
import { both } from './rewrite.js';
import { columnTypeOf } from './typed.js';

interface SoundColumn {
  readonly name: string;
  readonly value: Value;
}

/** The same relation as the rows of a stage. Undefined: it has a problem, reported now or before. */
export function seal(
  relation: Relation,
  problems: ProblemList,
): (Relation & { readonly rows: StageRows }) | undefined {
  const columns = relation.columns.filter(isSound);
  if (columns.length < relation.columns.length) return undefined;
  const plan = planOf(relation, columns, problems);
  if (plan === undefined) return undefined;
  return {
    ...relation,
    columns: columns.map(handOn),
    filters: [],
    rows: { kind: 'stage', plan, names: columns.map(({ name }) => name), ranking: undefined },
  };
}

function isSound(column: RelationColumn): column is SoundColumn {
  return column.value !== undefined;
}

function handOn({ name, value }: SoundColumn, index: number): RelationColumn {
  const { type } = value.typed;
  const { role, aggregate } = provenance(value.expression);
  // A bare NULL has become a column of texts.
  return {
    name,
    value: columnSlot(name, index, type === 'null' ? 'string' : type, role, aggregate),
  };
}

function provenance(expression: Expression): Pick<Slot, 'role' | 'aggregate'> {
  return expression.kind === 'slot' ? expression : { role: 'value' };
}

function planOf(
  { rows, filters }: Relation,
  columns: readonly SoundColumn[],
  problems: ProblemList,
): PlanParts | undefined {
  if (rows.kind === 'table') throw new Error('the rows of a table are no result');
  if (rows.kind === 'groups') return planOfGroups(rows, columns, maskOf(filters));
  const ranked = rows.ranking === undefined ? rows.plan : withRanking(rows, problems);
  if (ranked === undefined || (filters.length === 0 && isSame(rows, columns))) return ranked;
  const selected = columns.map(stageColumn);
  const project: Stage = { kind: 'project', filter: maskOf(filters), columns: selected };
  return { ...ranked, stages: [...ranked.stages, project] };
}

function planOfGroups(
  { below, groupKeys, groupingSets, aggregates }: Groups,
  columns: readonly SoundColumn[],
  having: RowMask | undefined,
): PlanParts {
  const aggregation: Aggregation = {
    ...filterOf(below.kind === 'table' ? below.filters : []),
    groupKeys,
    groupingSets,
    aggregates,
    having,
    columns: columns.map((column) => planColumn(column, groupKeys.length, aggregates.length)),
  };
  if (below.kind === 'table') {
    const { table, window } = below;
    return { table, window, first: aggregation, stages: [] };
  }
  const stage = { kind: 'aggregate', window: below.window, ...aggregation } as const;
  return { ...below.plan, stages: [...below.plan.stages, stage] };
}

function withRanking({ plan, ranking }: StageRows, problems: ProblemList): PlanParts | undefined {
  const { stage, place } = ranking!;
  if (stage.limit === undefined) {
    const remedy = `write SELECT * FROM (SELECT …) WHERE ${stage.name} <= 10 around it`;
    problems.add(place, `ROW_NUMBER() wants a limit, as in Flink; ${remedy}`);
    return undefined;
  }
  return { ...plan, stages: [...plan.stages, stage] };
}

/** Every column of the stage, in order and by its name. */
function isSame({ names }: StageRows, columns: readonly SoundColumn[]): boolean {
  return (
    columns.length === names.length &&
    columns.every(({ name, value: { expression } }, i) => {
      return name === names[i] && expression.kind === 'slot' && expression.index === i;
    })
  );
}

function maskOf(filters: readonly Condition[]): RowMask | undefined {
  return filters.length === 0
    ? undefined
    : mask(filters.map(({ evaluate }) => evaluate).reduce(and));
}

/** Equal texts are equal filters. */
function filterOf(filters: readonly Condition[]): Pick<Aggregation, 'filter' | 'filterText'> {
  const condition = filters.map(({ expression }) => expression).reduce(both, undefined);
  const filter = maskOf(filters);
  return condition === undefined ? { filter } : { filter, filterText: printExpression(condition) };
}

const windowKinds = ['window start', 'window end', 'window time'] as const;

function planColumn({ name, value }: SoundColumn, keys: number, aggregates: number): PlanColumn {
  const { expression, typed } = value;
  const type = columnTypeOf(typed.type);
  if (expression.kind === 'slot') {
    const { index } = expression;
    const window = windowKinds[index];
    if (window !== undefined) return { name, type, value: { kind: window } };
    const key = index - windowColumnCount;
    if (key < keys) return { name, type, value: { kind: 'group', index: key } };
    const aggregate = key - keys;
    if (aggregate < aggregates)
      return { name, type, value: { kind: 'aggregate', index: aggregate } };
  }
  return { name, type, value: { kind: 'expression', scalar: scalarOf(typed, expression) } };
}

function stageColumn({ name, value: { expression, typed } }: SoundColumn): StageColumn {
  const { role, aggregate } = provenance(expression);
  return {
    name,
    type: columnTypeOf(typed.type),
    scalar: scalarOf(typed, expression),
    role: role === 'window_time' ? 'value' : role,
    ...(expression.kind === 'slot' && { input: expression.index }),
    ...(aggregate && { aggregate }),
  };
}
