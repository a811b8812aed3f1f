import { start } from './command-line.js';
import type { RunningCommand } from './command-line.js';
import { temporaryDirectory } from './temporary-directory.js';

export interface BrokerProcess {
  readonly address: string;
  readonly dataDir: string;
  readonly command: RunningCommand;
}

/** `tailrace broker` in a process of its own, as users start it; it ends with the test. */
export async function startBrokerProcess(
  test: { after(cleanUp: () => void | Promise<void>): void },
  limitMs = 540_000,
): Promise<BrokerProcess> {
  const dataDir = temporaryDirectory(test);
  const args = ['broker', '--listen', '127.0.0.1:0', '--data-dir', dataDir, '--log-level', 'warn'];
  const command = start('tailrace', args, { limitMs });
  test.after(async () => void (await command.end()));
  const [, address] = await command.untilOutput(/accepts on (\S+)/);
  return { address: address!, dataDir, command };
}
