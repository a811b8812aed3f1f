import type { PipelineStatus } from '../../core/status.js';
import { ComponentPanel } from './component-panel.js';
import { byId } from './dom.js';
import { flowOf } from './flow-model.js';
import { FlowView } from './flow-view.js';
import { followServer } from './live.js';
import { showOverview } from './overview.js';
import { GroupsPanel } from './groups-panel.js';
import { showDeadLetters, showQueries } from './panels.js';
import { ResultsPanel } from './results-panel.js';
import { Snapshots } from './snapshots.js';
import { TopicsPanel } from './topics-panel.js';

const snapshots = new Snapshots();
const componentPanel = new ComponentPanel();
const flowView = new FlowView(byId('flow'), (id) => componentPanel.choose(id));
const results = new ResultsPanel();
const topics = new TopicsPanel();
const groups = new GroupsPanel();

followServer({
  status(status) {
    snapshots.add(status);
    const flow = flowOf(status);
    showOverview(status, flow, snapshots);
    const rates = snapshots.rates(eventsOf);
    flowView.show(flow, ({ id }) => rates.get(id) ?? 0);
    componentPanel.show(status);
    results.show(status);
    showQueries(status);
    topics.show(status.broker, snapshots);
    groups.show(status.broker);
    showDeadLetters(status);
  },
  results: (queries) => results.changed(queries),
});

function eventsOf(status: PipelineStatus): Map<string, number> {
  const nodes = flowOf(status)
    .levels.flat()
    .flatMap(({ columns }) => columns.flat());
  return new Map(nodes.map(({ id, events }) => [id, events]));
}
