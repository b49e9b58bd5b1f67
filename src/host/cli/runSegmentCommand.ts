/** The command `npm run segment`: from words on a command line to an exit code. */
import { CliProblem } from '../files/cliProblem';
import { hostText } from '../files/hostText';
import type { CommandIo } from './commandIo';
import { answerLanguage, parseArguments } from './parseArguments';
import { createProgress } from './progress';
import { renderSummary } from './renderSummary';
import { isLongFile, segmentFile } from './segmentFile';
import { summaryJson } from './summaryJson';
import { texts } from './texts';

/** Runs the command and answers its exit code: 0, or 1 after one sentence on stderr that says what to do. */
export async function runSegmentCommand(argv: readonly string[], io: CommandIo): Promise<0 | 1> {
  const language = answerLanguage(argv, io.env.LANG);
  try {
    const options = parseArguments(argv, io.env.LANG);
    if (options === 'help') {
      io.stdout.write(hostText(texts.usage, language));
      return 0;
    }
    const progress = createProgress(io.stderr, { language, isLong: await isLongFile(options.file) });
    const result = await segmentFile(options, progress).finally(progress.end);
    const colored = io.stdout.isTTY === true && !io.env.NO_COLOR;
    io.stdout.write(options.json ? `${summaryJson(result)}\n` : renderSummary(result, { language, colored }));
    return 0;
  } catch (cause) {
    const problem = cause instanceof CliProblem ? cause : unexpected(cause);
    io.stderr.write(`${problem.sentence(language)}\n`);
    if (io.env.FENLEI_DEBUG) io.stderr.write(`${(cause as Partial<Error> | null)?.stack ?? String(cause)}\n`);
    return 1;
  }
}

/** What the sandbox throws is an error of another realm, so its message is asked for and not its class. */
function unexpected(cause: unknown): CliProblem {
  const { message } = (cause ?? {}) as { readonly message?: unknown };
  return new CliProblem('unexpected', { reason: String(message ?? cause).split('\n')[0] ?? '' });
}
