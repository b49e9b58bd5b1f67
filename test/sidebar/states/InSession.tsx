/** A view in a session over fixed sheets: choices and what is said of columns are followed, every call is noted. */
import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Role } from '../../../src/core/facts/roles';
import { previewer } from '../../../src/core/preview/previewer';
import type { Settings } from '../../../src/protocol/settings';
import { useLanguage } from '../../../src/sidebar/language/language';
import { type Searched, type Session, SessionContext } from '../../../src/sidebar/session/session';
import { useProfileDrafts } from '../../../src/sidebar/session/useProfileDrafts';
import { useReasons } from '../../../src/sidebar/session/useReasons';
import { type SomeFile, someSession } from './someSession';

declare global {
  interface Window {
    /** What the view asked of the session or of the script, for tests. */
    sessionCalls: (readonly [name: string, ...given: readonly unknown[]])[];
  }
}

export interface InSessionProps {
  readonly file: SomeFile;
  readonly overrides?: Partial<Session>;
  /** Shows everything that is folded. */
  readonly opened?: boolean;
  /** The sheet changed since it was read. */
  readonly isStale?: boolean;
  readonly children: ReactNode;
}

export function InSession({ file, overrides, opened = false, isStale = false, children }: InSessionProps) {
  const language = useLanguage();
  const [change, setChange] = useState<Partial<Settings>>({});
  const [sheets, setSheets] = useState(file.sheets);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    window.sessionCalls = [];
    if (!opened) return;
    for (const details of place.current?.querySelectorAll('details') ?? []) details.open = true;
  }, [opened]);
  const derived = useMemo(
    () => someSession(language, { ...file, sheets, settings: { ...file.settings, ...change } }),
    [language, file, sheets, change],
  );
  const classify = useMemo(() => derived.facts && previewer(derived.facts), [derived]);
  const searched = useState<Searched | null>(null);
  const profileDrafts = useProfileDrafts(derived.facts);
  const reasonsOf = useReasons(overrides?.lastRun ?? null, classify);
  const session = useMemo((): Session => {
    const note =
      (name: string) =>
      (...given: readonly unknown[]) =>
        window.sessionCalls.push([name, ...given]);
    const sayRoles = (id: number, said: Readonly<Record<number, Role | null>>) => {
      note('sayRoles')(id, said);
      const roles = Object.entries(said).map(([column, role]) => ({ column: Number(column), role }));
      setSheets((before) =>
        before.map((one) =>
          one.id !== id
            ? one
            : {
                ...one,
                marks: {
                  ...one.marks,
                  roles: [...one.marks.roles.filter(({ column }) => !(column in said)), ...roles],
                },
              },
        ),
      );
    };
    const { reading } = derived;
    return {
      ...derived,
      searched,
      profileDrafts,
      reasonsOf,
      reading: reading.state === 'read' ? { ...reading, isStale } : reading,
      server: async (method, argument) => {
        note(method)(argument);
        return null as never;
      },
      sayRole: (id, column, role) => sayRoles(id, { [column]: role }),
      sayRoles,
      changeSettings: (given) => {
        note('changeSettings')(given);
        setChange((before) => ({ ...before, ...given }));
      },
      refresh: note('refresh'),
      showPack: note('showPack'),
      apply: note('apply'),
      cancel: note('cancel'),
      undoRun: note('undoRun'),
      ...overrides,
    };
  }, [derived, searched, profileDrafts, reasonsOf, overrides, isStale]);
  return (
    <div className="frame" style={tall} ref={place}>
      <SessionContext value={session}>{children}</SessionContext>
    </div>
  );
}

/** Pictures show the whole of a view, not only what a sidebar has room for. */
const tall = { height: 'auto', minHeight: '100%' } as const;
