/** Starts the command line: `npm run segment -- orders.csv --pack rfm --out result.xlsx`. */
import { runSegmentCommand } from './runSegmentCommand';

process.exitCode = await runSegmentCommand(process.argv.slice(2), process);
