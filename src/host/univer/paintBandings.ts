/** Shows bandings: Univer has looks for ranges, one name for each look, laid over cells without a colour of their own. */

import type { Injector, IRange } from '@univerjs/core';
import { RangeThemeStyle, SheetRangeThemeModel } from '@univerjs/sheets';
import type { Banding } from '../sheetBackend';
import { toRange } from './ranges';
import type { Place } from './univerDocument';

/** Univer does not bring looks of this name back from a saved workbook, which is ours to do. */
const PREFIX = 'table-banding';

/** The bandings of a sheet in place of those that it showed before. */
export function paintBandings(injector: Injector, place: Place, bandings: readonly Banding[]): void {
  const model = injector.get(SheetRangeThemeModel);
  for (const { name, range } of shownOn(model, place)) {
    model.removeRangeThemeRule(name, { ...place, range });
  }
  for (const banding of bandings) {
    const style = styleOf(banding);
    model.registerRangeThemeStyle(place.unitId, style);
    model.registerRangeThemeRule(style.getName(), { ...place, range: toRange(banding.range) });
  }
}

interface Shown {
  readonly name: string;
  readonly range: IRange;
}

/** Univer lists its looks only where it saves them. */
function shownOn(model: SheetRangeThemeModel, { unitId, subUnitId }: Place): readonly Shown[] {
  const { rangeThemeStyleRuleMap = {} } = JSON.parse(model.toJson(unitId)) as {
    readonly rangeThemeStyleRuleMap?: Readonly<
      Record<string, { readonly themeName: string; readonly rangeInfo: Place & { readonly range: IRange } }>
    >;
  };
  return Object.values(rangeThemeStyleRuleMap)
    .filter(({ themeName, rangeInfo }) => themeName.startsWith(PREFIX) && rangeInfo.subUnitId === subUnitId)
    .map(({ themeName, rangeInfo }) => ({ name: themeName, range: rangeInfo.range }));
}

function styleOf({ header, first, second }: Banding): RangeThemeStyle {
  const fill = (rgb: string) => ({ bg: { rgb } });
  return new RangeThemeStyle([PREFIX, header, first, second].join('-'), {
    ...(header !== null && { headerRowStyle: fill(header) }),
    firstRowStyle: fill(first),
    secondRowStyle: fill(second),
  });
}
