/** A segment's colour beside its name: colour is never the only sign. */
export interface SwatchProps {
  /** `#rrggbb`; `null` for no segment. */
  readonly color: string | null;
}

export function Swatch({ color }: SwatchProps) {
  return (
    <span
      className={color === null ? 'swatch none' : 'swatch'}
      style={color === null ? undefined : { backgroundColor: color }}
      aria-hidden="true"
    />
  );
}
