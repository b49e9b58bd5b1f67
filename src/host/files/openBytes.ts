/** Reads the bytes of a csv or xlsx file as what a spreadsheet holds. */
import { CliProblem } from './cliProblem';
import { fileEnding, fileTitle } from './fileNames';
import { type FileOptions, gridSizes, type SpreadsheetContent } from './fileOptions';
import { readCsv } from './readCsv';
import { readXlsx } from './readXlsx';

/**
 * The content of a file, whose ending decides how it is read; a csv file becomes one sheet, named after the file. Rejects
 * with a `CliProblem`.
 */
export async function openBytes(bytes: Uint8Array, options: FileOptions): Promise<SpreadsheetContent> {
  const { path } = options;
  const kind = fileKind(path);
  if (bytes.length === 0) throw new CliProblem('emptyFile', { path });
  return kind === 'text' ? csvContent(bytes, options) : readXlsx(bytes, path);
}

/** How a file of this name is read; throws the `CliProblem` of a name that cannot be opened. */
export function fileKind(path: string): 'text' | 'workbook' {
  const ending = fileEnding(path);
  if (['.csv', '.tsv', '.txt'].includes(ending)) return 'text';
  if (ending === '.xlsx') return 'workbook';
  throw new CliProblem('unknownExtension', { path, found: ending || fileTitle(path) });
}

function csvContent(bytes: Uint8Array, options: FileOptions): SpreadsheetContent {
  const { path } = options;
  const { values, formats } = readCsv(bytes, options);
  const content = { rows: values.length, columns: values[0]?.length ?? 0 };
  if (content.rows === 0) throw new CliProblem('emptyFile', { path });
  return {
    sheets: gridSizes([content], options).map((size) => ({ name: fileTitle(path).slice(0, 100), ...size })),
    fill: (backend) => {
      const rect = { row: 0, column: 0, ...content };
      for (const { id } of backend.sheets()) {
        backend.write(id, 'numberFormat', rect, formats);
        backend.write(id, 'value', rect, values);
      }
    },
    lost: [],
  };
}
