/** A part that opens on demand, with its heading as the button. */
import type { ReactNode } from 'react';

export interface DisclosureProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
}

export function Disclosure({ title, children, open = false }: DisclosureProps) {
  return (
    <details className="disclosure" open={open}>
      <summary>{title}</summary>
      <div className="disclosed">{children}</div>
    </details>
  );
}
