/** The sheets that a run would read, kept up to date with the file and with what a manager says of their columns. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { toRegional } from '../../core/facts/regional';
import type { Role } from '../../core/facts/roles';
import { openSource, readTable } from '../../core/source/openSource';
import type { SheetSnapshot } from '../../core/source/sheetSnapshot';
import {
  type ChosenSheets,
  type SourceSheets,
  sheetsToRead,
  sourceSheets,
} from '../../core/source/sourceSheets';
import type { SheetInfo, Start } from '../../protocol/sidebarApi';
import { Refusal, type Server } from '../server/server';
import { readSheets } from './readSheets';
import type { Reading } from './session';

export interface UsedReading {
  readonly reading: Reading;
  /** The sheets as they were read; empty until they are. */
  readonly snapshots: readonly SheetSnapshot[];
  readonly sayRoles: (sheet: number, roles: Roles) => void;
}

/** By the numbers of the columns, from 1. */
type Roles = Readonly<Record<number, Role | null>>;

interface State {
  readonly snapshots: readonly SheetSnapshot[] | null;
  readonly share: number;
  readonly failed: readonly string[] | null;
  /** The round that the snapshots belong to. */
  readonly round: number;
}

const nothingRead: State = { snapshots: null, share: 0, failed: null, round: -1 };

/** A new `round` reads anew; until that is through, what was read before stays in view as stale. */
export function useReading(
  server: Server,
  { locale, sheets, activeSheet }: Start,
  chosen: ChosenSheets | null,
  round: number,
): UsedReading {
  const [state, setState] = useState<State>(nothingRead);
  const wanted = useMemo(
    () => sourceSheets(overviews(sheets), chosen, activeSheet),
    [sheets, chosen, activeSheet],
  );
  const key = wanted.ok ? sheetsToRead(wanted.value).join(' ') : '';
  const infos = useRef(sheets);
  infos.current = sheets;

  useEffect(() => {
    let isCurrent = true;
    const ids = key === '' ? [] : key.split(' ').map(Number);
    const read = ids.flatMap((id) => infos.current.find((sheet) => sheet.id === id) ?? []);
    const onShare = (share: number) => isCurrent && setState((before) => ({ ...before, share }));
    setState((before) => ({ ...before, share: 0, failed: null }));
    readSheets(server, read, onShare).then(
      (snapshots) => isCurrent && setState({ snapshots, share: 1, failed: null, round }),
      (error: Error) => isCurrent && setState({ ...nothingRead, failed: sentencesOf(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [server, key, round]);

  const sayRoles = useCallback(
    (sheet: number, roles: Roles) => {
      setState((before) => ({
        ...before,
        snapshots:
          before.snapshots?.map((snapshot) =>
            snapshot.id === sheet ? withRoles(snapshot, roles) : snapshot,
          ) ?? null,
      }));
      server('saveRoles', { sheet, roles }).catch((error: Error) =>
        setState((before) => ({ ...before, failed: sentencesOf(error) })),
      );
    },
    [server],
  );

  const { snapshots, share, failed } = state;
  const reading = useMemo((): Reading => {
    if (failed) return { state: 'failed', sentences: failed };
    if (!snapshots) return { state: 'reading', share };
    const regional = toRegional(locale);
    const isStale = state.round !== round;
    if (!wanted.ok) return { state: 'read', tables: [], source: wanted, isStale };
    const kinds = kindsOf(wanted.value);
    const isThere = sheetsToRead(wanted.value).every((id) =>
      snapshots.some((snapshot) => snapshot.id === id),
    );
    if (!isThere) return { state: 'reading', share };
    const tables = snapshots
      .filter(({ id }) => id !== wanted.value.ownTab)
      .map((snapshot) => readTable(snapshot, regional, kinds.get(snapshot.id) ?? null));
    return { state: 'read', tables, source: openSource(wanted.value, snapshots, regional), isStale };
  }, [snapshots, share, failed, locale, wanted, state.round, round]);

  return { reading, snapshots: snapshots ?? [], sayRoles };
}

function overviews(sheets: readonly SheetInfo[]) {
  return sheets.map(({ id, marks }) => ({ id, owned: marks.owned }));
}

function kindsOf({ orders, customers }: SourceSheets): ReadonlyMap<number, 'orders' | 'customers'> {
  const kinds = new Map<number, 'orders' | 'customers'>();
  if (orders !== null) kinds.set(orders, 'orders');
  if (customers !== null) kinds.set(customers, 'customers');
  return kinds;
}

/** As the script marks it: what was said of the columns before is replaced. */
function withRoles(snapshot: SheetSnapshot, roles: Roles): SheetSnapshot {
  const said = Object.entries(roles).map(([column, role]) => ({ role, column: Number(column) }));
  const others = snapshot.marks.roles.filter(({ column }) => !(column in roles));
  return { ...snapshot, marks: { ...snapshot.marks, roles: [...others, ...said] } };
}

export function sentencesOf(error: Error): readonly string[] {
  return error instanceof Refusal && error.problems.length > 0 ? error.problems : [error.message];
}
