/** Every pack to choose from, by groups that unfold: what it tells, and in it what it needs and its segments. */
import { packCatalog } from '../../protocol/packCatalog';
import type { PackChoice } from '../../protocol/packVersions';
import { Disclosure } from '../controls/Disclosure';
import { useLanguage, useTexts } from '../language/language';
import { segmentTexts } from './segmentTexts';

export interface PackGalleryProps {
  readonly packs: readonly PackChoice[];
  /** Ids of the packs in use: one at least stays. */
  readonly used: readonly string[];
  readonly onUse: (id: string, isUsed: boolean) => void;
}

export function PackGallery({ packs, used, onUse }: PackGalleryProps) {
  const say = useTexts(segmentTexts);
  const language = useLanguage();
  const groups = Object.values(packCatalog).map((group) => ({
    title: group.title[language],
    packs: packs.filter(({ id }) => (group.packs as readonly string[]).includes(id)),
  }));
  const grouped = new Set(groups.flatMap((group) => group.packs));
  const own = { title: say('ownPacks'), packs: packs.filter((pack) => !grouped.has(pack)) };
  return [...groups, own]
    .filter((group) => group.packs.length > 0)
    .map((group) => (
      <Disclosure key={group.title} title={say('groupOf', { title: group.title, count: group.packs.length })}>
        {group.packs.map((pack) => (
          <PackEntry
            key={pack.id}
            pack={pack}
            isUsed={used.includes(pack.id)}
            isLast={used.length === 1 && used.includes(pack.id)}
            onUse={(isUsed) => onUse(pack.id, isUsed)}
          />
        ))}
      </Disclosure>
    ));
}

interface PackEntryProps {
  readonly pack: PackChoice;
  readonly isUsed: boolean;
  readonly isLast: boolean;
  readonly onUse: (isUsed: boolean) => void;
}

function PackEntry({ pack, isUsed, isLast, onUse }: PackEntryProps) {
  const say = useTexts(segmentTexts);
  const { title, description, needs, segments, example } = pack;
  return (
    <div className="segment-pack">
      <label>
        <input
          type="checkbox"
          checked={isUsed}
          disabled={isLast}
          onChange={({ target }) => onUse(target.checked)}
        />{' '}
        {title}
      </label>
      <p className="quiet">{description}</p>
      {example && <DemoBar segments={segments} counts={example} />}
      {segments.length > 0 && (
        <Disclosure title={say('segmentsOf', { count: segments.length })}>
          {needs !== '' && <p className="quiet">{needs}</p>}
          <ul className="segment-chips">
            {segments.map((segment) => (
              <li key={segment.title} style={{ backgroundColor: segment.color }}>
                {segment.title}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

interface DemoBarProps {
  readonly segments: PackChoice['segments'];
  readonly counts: readonly number[];
}

/** The customers of the demo shop, in the colours of the segments that they fall into. */
function DemoBar({ segments, counts }: DemoBarProps) {
  const say = useTexts(segmentTexts);
  const parts = segments
    .map((segment, place) => ({ ...segment, count: counts[place] ?? 0 }))
    .filter(({ count }) => count > 0);
  const told = parts.map(({ title, count }) => `${title} ${count}`).join(', ');
  return (
    <div className="segment-demo" role="img" aria-label={say('inDemo', { segments: told })} title={told}>
      {parts.map(({ title, color, count }) => (
        <span key={title} style={{ flexGrow: count, backgroundColor: color }} />
      ))}
    </div>
  );
}
