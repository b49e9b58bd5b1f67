/** Starts the command line: `npm run pack -- my-pack.json`. */
import { runPackCommand } from './runPackCommand';

process.exitCode = await runPackCommand(process.argv.slice(2), process);
