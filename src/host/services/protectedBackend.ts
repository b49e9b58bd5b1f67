/**
 * The spreadsheet as a script meets it: what lies under a protection that the user may not edit is refused, whatever the
 * service that would change it. Results of formulas are the spreadsheet's own work and pass.
 *
 * Documented is that protected cells refuse edits. That inserting lines across a protected range, colour rules over one
 * and any change of a protected sheet's structure are refused, too, nobody wrote down: assumed, the stricter way.
 */
import type { Axis, Rect, SheetBackend, SheetId } from '../sheetBackend';
import { refuse, SAYS } from './platformError';

type Check = (...given: readonly never[]) => void;

export function protectedBackend(backend: SheetBackend): SheetBackend {
  const checks = checksOf(backend);
  return new Proxy(backend, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      const check = checks.get(name as keyof SheetBackend);
      return (...given: readonly never[]) => {
        check?.(...given);
        return Reflect.apply(member, target, given);
      };
    },
  });
}

function checksOf(backend: SheetBackend): ReadonlyMap<keyof SheetBackend, Check> {
  const guardOf = (sheet: SheetId) =>
    backend.parts(sheet, 'protections').filter(({ canEdit, warningOnly }) => !canEdit && !warningOnly);
  const refuseWhere = (sheet: SheetId, isHit: (range: Rect) => boolean, rect: Rect | null) => {
    for (const { range, unprotected } of guardOf(sheet)) {
      const isFree = range === null && rect !== null && unprotected.some((free) => holds(free, rect));
      if (range === null ? !isFree : isHit(range)) refuse(SAYS.protectedCell);
    }
  };
  const cells = (sheet: SheetId, rect: Rect) => refuseWhere(sheet, (range) => meets(range, rect), rect);
  const wholeSheet = (sheet: SheetId) => refuseWhere(sheet, () => false, null);
  const lines = (axis: Axis) => (sheet: SheetId, first: number, count: number) =>
    refuseWhere(sheet, (range) => first < end(range, axis) && first + count > range[axis], null);
  const between = (axis: Axis) => (sheet: SheetId, before: number) =>
    refuseWhere(sheet, (range) => range[axis] < before && before < end(range, axis), null);
  const move = (axis: Axis) => (sheet: SheetId, first: number, count: number, before: number) => {
    lines(axis)(sheet, first, count);
    between(axis)(sheet, before);
  };
  const rules: SheetBackend['setColorRules'] = (sheet, after) => {
    const same = (a: unknown) => (b: unknown) => JSON.stringify(a) === JSON.stringify(b);
    const before = backend.colorRules(sheet);
    const changed = [
      ...before.filter((rule) => !after.some(same(rule))),
      ...after.filter((rule) => !before.some(same(rule))),
    ];
    for (const { ranges } of changed) for (const range of ranges) cells(sheet, range);
  };
  const write: SheetBackend['write'] = (sheet, layer, rect) => {
    if (layer !== 'result') cells(sheet, rect);
  };
  const filter: SheetBackend['setFilter'] = (sheet, rect) => {
    const now = rect ?? backend.filter(sheet);
    if (now) cells(sheet, now);
  };
  const update: SheetBackend['updateSheet'] = (sheet, change) => {
    // Showing a tab brings it to the front, which every reader may do.
    if (Object.keys(change).some((name) => name !== 'hidden') || change.hidden) wholeSheet(sheet);
  };
  const remove = (sheet: SheetId) => refuseWhere(sheet, () => true, null);
  return new Map<keyof SheetBackend, Check>([
    ['write', write],
    ['insertRows', between('row')],
    ['insertColumns', between('column')],
    ['deleteRows', lines('row')],
    ['deleteColumns', lines('column')],
    ['moveRows', move('row')],
    ['moveColumns', move('column')],
    ['setColorRules', rules],
    ['setFilter', filter],
    ['setColumnWidth', wholeSheet],
    ['updateSheet', update],
    ['deleteSheet', remove],
  ] as const satisfies readonly (readonly [keyof SheetBackend, Check])[]);
}

function end(range: Rect, axis: Axis): number {
  return axis === 'row' ? range.row + range.rows : range.column + range.columns;
}

function meets(a: Rect, b: Rect): boolean {
  return (
    a.row < end(b, 'row') &&
    b.row < end(a, 'row') &&
    a.column < end(b, 'column') &&
    b.column < end(a, 'column')
  );
}

function holds(outer: Rect, inner: Rect): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    end(outer, 'row') >= end(inner, 'row') &&
    end(outer, 'column') >= end(inner, 'column')
  );
}
