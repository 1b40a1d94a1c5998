import { runProgram } from './runProgram.js';
import { processTerminal } from './terminal.js';

// Whoever reads along, such as `head`, may stop listening; the files are written all the same.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runProgram(process.argv.slice(2), processTerminal());
