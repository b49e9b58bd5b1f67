/** The notes on a segment column: what it is, and for each customer the reason, the distance to others, what to do. */
import type { Classification } from '../classify';
import { dayToIso } from '../facts/calendar';
import { fill, type Locale } from '../i18n/text';
import { words } from '../i18n/words';
import { nextSegments } from './nextSegments';
import { portrait } from './portrait';
import { reasons } from './reason';
import type { Noted } from './runColumns';

/** Sheets slow down under very many notes: above this many rows only customers who moved get a new one. */
export const notesForAll = 5000;

export function customerNotes({ result, others }: Noted, locale: Locale): (customer: number) => string {
  const reason = reasons(result, locale);
  const next = nextSegments(result, locale);
  const also = portrait(others, locale);
  const { segments } = result.pack;
  return (customer) => {
    const segment = segments[result.segment[customer] ?? -1];
    if (!segment) return '';
    const step = segment.playbook[0]?.[locale];
    const lines = [
      segment.title[locale],
      reason(customer),
      also(customer),
      next(customer),
      step ? `→ ${step}` : '',
    ];
    return lines.filter((line) => line !== '').join('\n');
  };
}

export function columnNote({ pack }: Classification, asOf: number, locale: Locale): string {
  return fill(words.columnNote[locale], {
    pack: pack.title[locale],
    description: pack.description[locale],
    date: dayToIso(asOf),
  });
}
