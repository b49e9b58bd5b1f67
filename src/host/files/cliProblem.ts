/** What stops a command of the local host, as one sentence in the user's language that says what to do. */
import { cliProblems } from './cliProblems';
import { hostText, type Language, type TextValues } from './hostText';

export type CliProblemCode = keyof typeof cliProblems;

export class CliProblem extends Error {
  readonly code: CliProblemCode;
  readonly values: TextValues;

  constructor(code: CliProblemCode, values: TextValues = {}) {
    super(hostText(cliProblems[code], 'en', values));
    this.name = 'CliProblem';
    this.code = code;
    this.values = values;
  }

  sentence(language: Language): string {
    return hostText(cliProblems[this.code], language, this.values);
  }
}
