/** How far something is that takes a while, in words and as a bar. */
export interface ProgressBarProps {
  readonly label: string;
  /** From 0 to 1; `null` where nobody can tell. */
  readonly share: number | null;
}

export function ProgressBar({ label, share }: ProgressBarProps) {
  return (
    <div className="progress" role="status">
      <span>{label}</span>
      <progress aria-label={label} max={1} {...(share === null ? {} : { value: share })} />
    </div>
  );
}
