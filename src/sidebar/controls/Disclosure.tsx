/** A part that opens on demand, with its heading as the button. */
import type { ReactNode } from 'react';

export interface DisclosureProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  readonly onOpen?: () => void;
}

export function Disclosure({ title, children, open = false, onOpen }: DisclosureProps) {
  return (
    <details
      className="disclosure"
      open={open}
      onToggle={({ currentTarget }) => currentTarget.open && onOpen?.()}
    >
      <summary>{title}</summary>
      <div className="disclosed">{children}</div>
    </details>
  );
}
