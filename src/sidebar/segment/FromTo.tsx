/** A move in one line: both segments with their colours, and a sentence for those who listen. */
import type { PackPreview } from '../../core/preview/runPreview';
import { Swatch } from '../controls/Swatch';
import { useTexts } from '../language/language';
import { segmentTexts } from './segmentTexts';

/** Segments by their places in the pack. */
export interface Pair {
  readonly from: number;
  readonly to: number;
}

export interface FromToProps {
  readonly pack: PackPreview;
  readonly move: Pair;
}

export function FromTo({ pack: { segments }, move: { from, to } }: FromToProps) {
  const say = useTexts(segmentTexts);
  const [before, after] = [segments[from], segments[to]];
  return (
    <span className="segment-from-to">
      <span className="visually-hidden">
        {say('fromTo', { from: before?.title ?? '', to: after?.title ?? '' })}
      </span>
      <span aria-hidden="true">
        <Swatch color={before?.color ?? null} /> {before?.title} → <Swatch color={after?.color ?? null} />{' '}
        {after?.title}
      </span>
    </span>
  );
}

export function isPair(one: Pair, other: Pair): boolean {
  return one.from === other.from && one.to === other.to;
}
