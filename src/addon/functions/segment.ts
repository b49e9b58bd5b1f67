import { type Classification, classify } from '../../core/classify';
import { isBlank } from '../../core/facts/cell';
import { words } from '../../core/i18n/words';
import { userLanguage } from '../services/spreadsheet';
import { answer, type Value } from './answer';
import { isLeftOut, toAsOf, toMatrix } from './argument';
import { toPack } from './packArgument';
import { rowFacts } from './rowFacts';

/** `SEGMENT`: see the function catalogue. */
export function segments(values: unknown, headers: unknown, pack: unknown, asOf?: unknown): Value[][] {
  const language = userLanguage();
  return eachRow({ values, headers, pack, asOf }, ({ pack: { segments: known }, segment, also }) => {
    const titles = known.map(({ title }) => title[language]);
    return (row) =>
      [segment[row] ?? -1, ...(also?.[row] ?? [])]
        .map((index) => titles[index] ?? '')
        .join(words.listSeparator[language]);
  });
}

interface RowArguments {
  readonly values: unknown;
  readonly headers: unknown;
  readonly pack: unknown;
  readonly asOf: unknown;
}

/** One text per row of the values; a blank row gives a blank. */
export function eachRow(
  { values, headers, pack, asOf }: RowArguments,
  write: (result: Classification) => (row: number) => string,
): Value[][] {
  const rules = answer(toPack(pack));
  const rows = toMatrix(values);
  const header = (toMatrix(headers)[0] ?? []).map((cell) =>
    cell === null || typeof cell === 'object' ? '' : String(cell),
  );
  const filled = rows.flatMap((cells, row) => (cells.every(isBlank) ? [] : [{ cells, number: row + 1 }]));
  const facts = answer(
    rowFacts(filled, header, {
      pack: rules,
      asOf: isLeftOut(asOf) ? null : answer(toAsOf(asOf, new Float64Array())),
    }),
  );
  const textOf = write(answer(classify(facts, rules)));
  const texts: Value[][] = rows.map(() => ['']);
  filled.forEach(({ number }, index) => {
    texts[number - 1] = [textOf(index)];
  });
  return texts;
}
