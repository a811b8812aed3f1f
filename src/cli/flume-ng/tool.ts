/**
 * `flume-ng tool FCINTEGRITYTOOL -l DIR,DIR`: what Flume's tool does to its file channels is
 * `tailrace inspect` of ours. The files of Flume's own channels are not read here.
 */
import { exitUsage } from '../exit-codes.js';
import { runProgram } from '../program.js';

export async function checkLogs([tool, ...words]: readonly string[]): Promise<void> {
  if (tool?.toUpperCase() !== 'FCINTEGRITYTOOL') {
    const found = tool === undefined ? 'no tool is named' : `there is no tool "${tool}"`;
    return refuse(`${found}; tools: FCINTEGRITYTOOL -l DIRECTORY,DIRECTORY`);
  }
  const at = words.findIndex((word) => word === '-l' || word === '--dataDirs');
  const directories = (at < 0 ? '' : (words[at + 1] ?? '')).split(',').filter(Boolean);
  if (directories.length === 0)
    return refuse("FCINTEGRITYTOOL: name the channel's directories with -l DIRECTORY,DIRECTORY");
  process.stderr.write(
    'FCINTEGRITYTOOL is "tailrace inspect" here: nothing is repaired without --repair --yes\n',
  );
  let worst = 0;
  for (const directory of directories) {
    await runProgram(['inspect', directory]);
    worst = Math.max(worst, Number(process.exitCode ?? 0));
  }
  process.exitCode = worst;
}

function refuse(message: string): void {
  process.stderr.write(`flume-ng tool: ${message}\n`);
  process.exitCode = exitUsage;
}
