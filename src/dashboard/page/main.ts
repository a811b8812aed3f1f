import { ComponentPanel } from './component-panel.js';
import { byId } from './dom.js';
import { flowOf } from './flow-model.js';
import type { FlowNode } from './flow-model.js';
import { FlowView } from './flow-view.js';
import { followServer } from './live.js';
import { showOverview } from './overview.js';
import { showDeadLetters, showQueries, showTopics } from './panels.js';
import { ResultsPanel } from './results-panel.js';
import { Snapshots } from './snapshots.js';

const snapshots = new Snapshots();
const componentPanel = new ComponentPanel();
const flowView = new FlowView(byId('flow'), (id) => componentPanel.choose(id));
const results = new ResultsPanel();

followServer({
  status(status) {
    snapshots.add(status);
    const flow = flowOf(status);
    showOverview(status, flow, snapshots);
    flowView.show(flow, rateOf);
    componentPanel.show(status);
    results.show(status);
    showQueries(status);
    showTopics(status.broker, snapshots);
    showDeadLetters(status);
  },
  results: (queries) => results.changed(queries),
});

function rateOf({ id }: FlowNode): number {
  return snapshots.rate((status) => {
    const nodes = flowOf(status)
      .levels.flat()
      .flatMap(({ columns }) => columns.flat());
    return nodes.find((node) => node.id === id)?.events;
  });
}
