/** The versions of a pack that were saved in this file, the newest first, and the built-in one. */
import { useMemo, useState } from 'react';
import { acceptPack } from '../../core/rules/check/acceptPack';
import type { RulePack } from '../../core/rules/pack';
import type { PackVersion } from '../../protocol/packVersions';
import { Button } from '../controls/Button';
import { type Say, useLanguage, useTexts } from '../language/language';
import type { PackDesk } from '../session/session';
import { DiffList, useDiff } from './DiffList';
import { versionTexts } from './versionTexts';

export interface VersionListProps {
  readonly desk: Pick<PackDesk, 'pack' | 'base' | 'versions' | 'builtIn' | 'replace'>;
}

export function VersionList({ desk }: VersionListProps) {
  const { pack, base, versions, builtIn, replace } = desk;
  const say = useTexts(versionTexts);
  const newestFirst = [...versions].reverse();
  return (
    <>
      {versions.length === 0 && <p className="quiet">{say('noVersions')}</p>}
      <ol className="rules-versions">
        {newestFirst.map((version) => (
          <SavedEntry
            key={version.version}
            version={version}
            pack={pack}
            isBase={version.version === base}
            onRestore={replace}
          />
        ))}
        {builtIn && (
          <Entry
            name={say('builtIn')}
            time=""
            version={builtIn}
            pack={pack}
            isBase={base === 0}
            onRestore={replace}
          />
        )}
      </ol>
    </>
  );
}

/** `Version 3: Autumn`. */
export function versionTitle({ version, name }: PackVersion, say: Say<keyof typeof versionTexts>): string {
  return name === '' ? say('version', { number: version }) : say('versionNamed', { number: version, name });
}

interface EntryProps {
  readonly name: string;
  /** An ISO instant, or `''`. */
  readonly time: string;
  /** `null` where it cannot be read. */
  readonly version: RulePack | null;
  readonly pack: RulePack;
  readonly isBase: boolean;
  readonly onRestore: (pack: RulePack) => void;
}

function SavedEntry({
  version,
  ...rest
}: Omit<EntryProps, 'name' | 'time' | 'version'> & { readonly version: PackVersion }) {
  const say = useTexts(versionTexts);
  const saved = useMemo(() => acceptPack(version.json), [version.json]);
  return (
    <Entry
      {...rest}
      name={versionTitle(version, say)}
      time={version.time}
      version={saved.ok ? saved.value : null}
    />
  );
}

function Entry({ name, time, version, pack, isBase, onRestore }: EntryProps) {
  const say = useTexts(versionTexts);
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const when = useMemo(
    () =>
      new Intl.DateTimeFormat(language, {
        year: 'numeric',
        month: 'short',
        day: 'numeric',
        hour: 'numeric',
        minute: '2-digit',
      }),
    [language],
  );
  return (
    <li>
      <strong>{name}</strong>
      <p className="quiet">
        {[time && when.format(new Date(time)), isBase && say('present')].filter(Boolean).join(' · ')}
      </p>
      {version ? (
        <div className="rules-actions">
          <Button
            kind="link"
            label={say('ofVersion', { action: say(isOpen ? 'close' : 'compare'), name })}
            expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {say(isOpen ? 'close' : 'compare')}
          </Button>
          <Button
            kind="link"
            label={say('ofVersion', { action: say('restore'), name })}
            onClick={() => onRestore(version)}
          >
            {say('restore')}
          </Button>
        </div>
      ) : (
        <p>{say('unreadable')}</p>
      )}
      {isOpen && version && <Comparison before={version} after={pack} />}
    </li>
  );
}

function Comparison({ before, after }: { readonly before: RulePack; readonly after: RulePack }) {
  const say = useTexts(versionTexts);
  const sentences = useDiff(before, after);
  if (sentences.length === 0) return <p>{say('same')}</p>;
  return (
    <>
      <p>{say('sinceThen')}</p>
      <DiffList sentences={sentences} />
    </>
  );
}
