/** What happened or what to know, in the page where it belongs: never a dialog. */
import type { ReactNode } from 'react';

export interface NoticeProps {
  readonly kind: 'info' | 'done' | 'warning' | 'problem';
  readonly children: ReactNode;
}

/** Problems are read out at once, the rest when there is a pause. */
export function Notice({ kind, children }: NoticeProps) {
  return (
    <div className={`notice ${kind}`} role={kind === 'problem' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
