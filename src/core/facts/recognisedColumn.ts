/** One column with the role that it seems to play. */
import type { Role } from './roles';

export interface RecognisedColumn {
  readonly role: Role;
  /** Counted from 0. */
  readonly column: number;
  readonly header: string;
  /** 0 to 1; below 0.5 a manager should look. */
  readonly confidence: number;
  /** What it rests on; `manager`: somebody said so. */
  readonly evidence: 'header' | 'values' | 'both' | 'manager';
}

export function columnOf(columns: readonly RecognisedColumn[], role: Role): RecognisedColumn | undefined {
  return columns.find((column) => column.role === role);
}
