/** The columns of one sheet: what each seems to hold, how sure that is, and a list to say otherwise. */
import { useLayoutEffect, useRef, useState } from 'react';
import type { Recognition } from '../../core/facts/recogniseColumns';
import { type Role, type RoleSpec, roleCatalog, roles } from '../../core/facts/roles';
import { columnLetters, type Table } from '../../core/facts/table';
import { cellText } from '../../core/preview/cellText';
import type { ReadTable } from '../../core/source/openSource';
import { Button } from '../controls/Button';
import { Disclosure } from '../controls/Disclosure';
import { useLanguage, useTexts } from '../language/language';
import { useSession } from '../session/session';
import { segmentTexts } from './segmentTexts';

export interface ColumnsPartProps {
  readonly read: ReadTable;
}

export function ColumnsPart({ read: { snapshot, table, recognition } }: ColumnsPartProps) {
  const { sayRoles } = useSession();
  const say = useTexts(segmentTexts);
  const [chosen, setChosen] = useState<number | null>(null);
  const columns = describeColumns(table, recognition);
  const used = columns.filter(({ role }) => role !== null);
  const unused = columns.filter(({ role }) => role === null);
  const doubtful = used.filter(({ trust }) => trust === 'doubtful').length + recognition.missing.length;
  // Once open, it stays so: it must not fold under the hands of who corrects the last doubtful column.
  const [isOpen, setOpen] = useState(false);
  if (doubtful > 0 && !isOpen) setOpen(true);
  if (columns.length === 0) return null;
  const rowOf = (column: DescribedColumn) => (
    <ColumnRow
      key={column.place}
      column={column}
      sheet={snapshot.id}
      kind={recognition.kind}
      isChosen={column.place === chosen}
      onChoose={() => setChosen(column.place)}
    />
  );
  const state = doubtful > 0 ? say('columnsDoubt', { count: doubtful }) : say('columnsSure');
  return (
    <Disclosure
      title={
        <>
          {say('columns', { sheet: table.sheet })} <span className="quiet">· {state}</span>
        </>
      }
      open={isOpen}
    >
      {used.map(rowOf)}
      {recognition.kind !== null && used.some(({ trust }) => trust === 'doubtful') && (
        <Button
          onClick={() =>
            sayRoles(snapshot.id, Object.fromEntries(used.map(({ place, role }) => [place, role])))
          }
        >
          {say('theseAreRight')}
        </Button>
      )}
      {unused.length > 0 && (
        <Disclosure title={say('otherColumns', { count: unused.length })} open={recognition.kind === null}>
          {unused.map(rowOf)}
        </Disclosure>
      )}
    </Disclosure>
  );
}

interface ColumnRowProps {
  readonly column: DescribedColumn;
  readonly sheet: number;
  readonly kind: Recognition['kind'];
  /** The last column whose meaning was chosen. */
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

const signs = { sure: '✓', said: '✓', likely: '≈', doubtful: '?' } as const;

function ColumnRow({ column, sheet, kind, isChosen, onChoose }: ColumnRowProps) {
  const { place, header, role, trust, samples } = column;
  const { sayRole } = useSession();
  const say = useTexts(segmentTexts);
  const language = useLanguage();
  const name = header || say('unnamed', { letters: columnLetters(place) });
  const select = useRef<HTMLSelectElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a row drawn anew, in the other list, has lost the focus
  useLayoutEffect(() => {
    if (isChosen) focusOn(select.current);
  }, []);
  const offered = roles.filter((candidate) => kind === null || spec(candidate).in.includes(kind));
  return (
    <div className="segment-column">
      <div className="segment-line">
        <strong>{name}</strong>
        {trust && (
          <span className={`segment-trust ${trust}`}>
            <span aria-hidden="true">{signs[trust]}</span> {say(trust)}
          </span>
        )}
      </div>
      <p className="quiet segment-samples">{samples.join(' · ') || say('noValues')}</p>
      <select
        ref={select}
        aria-label={say('meaning', { column: name })}
        value={role ?? ''}
        onChange={(event) => {
          onChoose();
          sayRole(sheet, place, roles.find((other) => other === event.target.value) ?? null);
        }}
      >
        <option value="">{say('unused')}</option>
        {offered.map((candidate) => (
          <option key={candidate} value={candidate}>
            {spec(candidate).title[language]}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Opens what it is folded into: nothing hidden takes the focus. */
function focusOn(select: HTMLSelectElement | null): void {
  for (let part = select?.closest('details'); part; part = part.parentElement?.closest('details'))
    part.open = true;
  select?.focus();
}

interface DescribedColumn {
  /** From 1. */
  readonly place: number;
  readonly header: string;
  readonly role: Role | null;
  readonly trust: 'sure' | 'likely' | 'doubtful' | 'said' | null;
  readonly samples: readonly string[];
}

/** Every column with a header or values, in the order of the sheet. */
function describeColumns(table: Table, { columns }: Recognition): readonly DescribedColumn[] {
  return table.header.flatMap((header, at): readonly DescribedColumn[] => {
    const samples = samplesOf(table, at);
    if (header === '' && samples.length === 0) return [];
    const found = columns.find(({ column }) => column === at);
    const described = { place: at + table.firstColumn, header, samples };
    if (!found) return [{ ...described, role: null, trust: null }];
    const { role, confidence, evidence } = found;
    const trust = confidence >= 0.8 ? 'sure' : confidence >= 0.5 ? 'likely' : 'doubtful';
    return [{ ...described, role, trust: evidence === 'manager' ? 'said' : trust }];
  });
}

const mostSamples = 3;
const longestSample = 24;

/** The first different values of a column. */
function samplesOf({ rows }: Table, at: number): readonly string[] {
  const found = new Set<string>();
  for (const row of rows.slice(0, 200)) {
    const text = cellText(row[at] ?? null);
    if (text !== '') found.add(text.length > longestSample ? `${text.slice(0, longestSample)}…` : text);
    if (found.size === mostSamples) break;
  }
  return [...found];
}

function spec(role: Role): RoleSpec {
  return roleCatalog[role];
}
