import type { Clock } from '#src/core/clock.js';
import { silentLogger } from '#src/core/logger.js';
import { Dashboard } from '#src/dashboard/server.js';
import type { DashboardPorts } from '#src/dashboard/server.js';

/** A dashboard on a free port unless one is given, stopped when the test is over. */
export async function startDashboard(
  test: { after(cleanUp: () => Promise<void>): void },
  ports: DashboardPorts,
  clock: Clock,
  port = 0,
): Promise<Dashboard> {
  const location = 'pipeline.yaml:9';
  const options = { host: '127.0.0.1', port, location, ports, clock, logger: silentLogger };
  const dashboard = new Dashboard(options);
  await dashboard.start();
  test.after(() => dashboard.stop());
  return dashboard;
}
