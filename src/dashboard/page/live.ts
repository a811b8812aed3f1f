import type { PipelineStatus } from '../../core/status.js';
import { byId } from './dom.js';

export interface LiveHandler {
  status(status: PipelineStatus): void;
  results(queries: readonly string[]): void;
}

/** Without a snapshot for so long, the connection counts as lost even if the socket seems open. */
const silenceMs = 5_000;
const retryMs = 2_000;

/**
 * Follows the server's events and says so when they stop; connects again for as long as it takes.
 */
export function followServer(handler: LiveHandler): void {
  const banner = byId('connection');
  let silence = 0;
  const connect = (): void => {
    const events = new EventSource('/api/events');
    const lost = (): void => {
      banner.textContent = 'Connection lost. Numbers below are old; trying again …';
      banner.hidden = false;
      document.body.classList.add('stale');
      events.close();
      clearTimeout(silence);
      setTimeout(connect, retryMs);
    };
    const heard = (): void => {
      banner.hidden = true;
      document.body.classList.remove('stale');
      clearTimeout(silence);
      silence = setTimeout(lost, silenceMs);
    };
    events.addEventListener('status', ({ data }) => {
      heard();
      handler.status(JSON.parse(data as string) as PipelineStatus);
    });
    events.addEventListener('results', ({ data }) =>
      handler.results(JSON.parse(data as string) as string[]),
    );
    events.addEventListener('error', lost);
  };
  connect();
}
