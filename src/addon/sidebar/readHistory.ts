/** The segments that a customer came into, run by run. */
import { toId } from '../../core/facts/toId';
import { pastSegments } from '../../core/preview/runHistory';
import { type Result, success } from '../../core/result';
import { acceptPack } from '../../core/rules/check/acceptPack';
import type { RulePack } from '../../core/rules/pack';
import type { PastSegment } from '../../protocol/customerView';
import { standingRuns } from '../journal';
import { newestVersion } from '../packs';
import { readMoves } from '../services/keptRuns';
import type { OpenSpreadsheet } from '../services/spreadsheet';
import { record, toText } from './argument';

/** The newest first. Segments go by their present titles; one that its pack no longer has goes by its id. */
export function readHistory(
  argument: unknown,
  { marks, language }: OpenSpreadsheet,
): Result<readonly PastSegment[]> {
  const customer = toId(toText(record(argument).customer));
  if (customer === null) return success([]);
  const packs = new Map<string, RulePack | null>();
  const packOf = (id: string) => {
    const version = packs.has(id) ? null : newestVersion(id, marks.store);
    const pack = version && acceptPack(version.json);
    if (!packs.has(id)) packs.set(id, pack?.ok ? pack.value : null);
    return packs.get(id);
  };
  return success(
    readMoves(marks.store, standingRuns(marks.journal)).flatMap(({ text }) => {
      const { asOf, segments } = pastSegments(text, customer);
      return segments.map(([pack, id]) => {
        const segment = packOf(pack)?.segments.find((one) => one.id === id);
        return { asOf, pack, segment: segment?.title[language] ?? id };
      });
    }),
  );
}
