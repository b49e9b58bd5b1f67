/** The row that is selected, and the way from a page to a cell. */
import { failure, success } from '../../core/result';
import { toCells } from '../services/readSheet';
import { selectCell, selectedRow } from '../services/selection';
import { record, toText } from './argument';
import type { Handlers } from './handler';
import { saveProfile } from './saveProfile';

export const customerHandlers: Handlers<'readSelection' | 'saveProfile' | 'showCell'> = {
  readSelection: (_, { spreadsheet, toDay }) => {
    const { sheet, row, values } = selectedRow(spreadsheet);
    return success({ sheet, row, cells: toCells([values], toDay)[0] ?? [] });
  },
  saveProfile,
  showCell: (argument, { spreadsheet }) => {
    const { sheet, cell } = record(argument);
    const place = [toText(sheet), toText(cell)];
    const isShown =
      /^[A-Z]{1,3}[1-9][0-9]{0,6}$/.test(place[1] ?? '') &&
      selectCell(spreadsheet, place[0] ?? '', place[1] ?? '');
    return isShown ? success(null) : failure({ code: 'cellGone', at: [], found: place.join('!') });
  },
};
