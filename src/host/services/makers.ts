/** The objects that services lead to and back from, tied to one execution. */
import type { Makers, Platform } from './platform';
import { Range } from './range';
import { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';

/** `platform` is asked for later, since it holds what is made here. */
export function makersFor(platform: () => Platform): Makers {
  return {
    spreadsheet: () => new Spreadsheet(platform()),
    sheet: (sheet) => new Sheet(platform(), sheet),
    range: (at) => new Range(platform(), at),
  };
}
