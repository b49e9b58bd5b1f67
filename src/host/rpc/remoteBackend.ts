/** A spreadsheet that another thread keeps: both ends of it. */
import type { CellLayer, CellLayers, Rect, SheetBackend, SheetId } from '../sheetBackend';
import type { Call, Methods } from './methods';
import { type PackedCells, packCells, unpackCells } from './packCells';

type Facts = Pick<SheetBackend, 'locale' | 'timeZone' | 'calculatesFormulas'>;
/** Cells and named ranges are no plain JSON, or too much of it. */
type Packed = Pick<SheetBackend, 'read' | 'write' | 'namedRanges'>;
type Plain = Omit<SheetBackend, keyof Facts | keyof Packed>;

const PLAIN = {
  sheets: true,
  addSheet: true,
  deleteSheet: true,
  updateSheet: true,
  moveSheet: true,
  usedSize: true,
  insertRows: true,
  insertColumns: true,
  deleteRows: true,
  deleteColumns: true,
  moveRows: true,
  moveColumns: true,
  columnWidth: true,
  setColumnWidth: true,
  hiddenLines: true,
  setHiddenLines: true,
  colorRules: true,
  setColorRules: true,
  parts: true,
  setParts: true,
  metadata: true,
  addMetadata: true,
  updateMetadata: true,
  removeMetadata: true,
  setNamedRange: true,
  filter: true,
  setFilter: true,
} as const satisfies Record<keyof Plain, true>;

const plainMembers = Object.keys(PLAIN) as (keyof Plain)[];

/** The bundle's end; `facts` do not change while a document is open. */
export function remoteBackend(call: Call, facts: Facts): SheetBackend {
  const plain = Object.fromEntries(
    plainMembers.map((member) => [
      member,
      (...given: readonly unknown[]) => call(`backend.${member}`, ...given),
    ]),
  ) as unknown as Plain;
  return {
    ...facts,
    ...plain,
    read: <L extends CellLayer>(sheet: SheetId, layer: L, rect: Rect) =>
      unpackCells(call('backend.read', sheet, layer, rect) as PackedCells<CellLayers[L]>),
    write: (sheet, layer, rect, cells) => void call('backend.write', sheet, layer, rect, packCells(cells)),
    namedRanges: () => new Map(call('backend.namedRanges') as [string, { sheet: SheetId; rect: Rect }][]),
  };
}

/** The page's end. */
export function backendMethods(backend: SheetBackend): Methods {
  const plain = plainMembers.map((member): [string, Method] => [
    `backend.${member}`,
    (...given) => Reflect.apply(backend[member], backend, given),
  ]);
  return new Map<string, Method>([
    ...plain,
    ['backend.read', (sheet, layer, rect) => packCells(backend.read(sheet, layer, rect))],
    [
      'backend.write',
      (sheet, layer, rect, cells) => backend.write(sheet, layer, rect, unpackCells<never>(cells)),
    ],
    ['backend.namedRanges', () => [...backend.namedRanges()]],
  ]);
}

type Method = (...given: readonly never[]) => unknown;
