/** The buttons of the add-on's style: one primary button a view, the others plain, as a link or as a sign. */
import type { ReactNode, Ref } from 'react';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onClick: () => void;
  readonly kind?: 'primary' | 'plain' | 'link' | 'sign';
  /** What a button that shows only a sign is called; for others a longer name. */
  readonly label?: string;
  readonly disabled?: boolean;
  /** Works at what was clicked: it says so, and cannot be clicked again. */
  readonly busy?: boolean;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly describedBy?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({
  children,
  onClick,
  kind = 'plain',
  label,
  disabled = false,
  busy = false,
  pressed,
  expanded,
  describedBy,
  ref,
}: ButtonProps) {
  return (
    <button
      type="button"
      ref={ref}
      className={`button ${kind}`}
      onClick={busy ? undefined : onClick}
      disabled={disabled}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      aria-label={label}
      title={kind === 'sign' ? label : undefined}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-describedby={describedBy}
    >
      {children}
    </button>
  );
}
