/** The enums of the services that are emulated. */
import { serviceEnum } from './enumMember';

export const DeveloperMetadataVisibility = serviceEnum('DeveloperMetadataVisibility', [
  'DOCUMENT',
  'PROJECT',
]);
export const DeveloperMetadataLocationType = serviceEnum('DeveloperMetadataLocationType', [
  'SPREADSHEET',
  'SHEET',
  'ROW',
  'COLUMN',
]);
export const Dimension = serviceEnum('Dimension', ['COLUMNS', 'ROWS']);
export const Direction = serviceEnum('Direction', ['UP', 'DOWN', 'PREVIOUS', 'NEXT']);
export const SheetType = serviceEnum('SheetType', ['GRID', 'OBJECT', 'DATASOURCE']);
/** Those that the sheet model holds. */
export const DataValidationCriteria = serviceEnum('DataValidationCriteria', [
  'CHECKBOX',
  'VALUE_IN_LIST',
  'NUMBER_BETWEEN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
]);
export const ProtectionType = serviceEnum('ProtectionType', ['RANGE', 'SHEET']);
export const TextToColumnsDelimiter = serviceEnum('TextToColumnsDelimiter', [
  'COMMA',
  'SEMICOLON',
  'PERIOD',
  'SPACE',
]);
export const RelativeDate = serviceEnum('RelativeDate', [
  'TODAY',
  'TOMORROW',
  'YESTERDAY',
  'PAST_WEEK',
  'PAST_MONTH',
  'PAST_YEAR',
]);
export const InterpolationType = serviceEnum('InterpolationType', [
  'NUMBER',
  'PERCENT',
  'PERCENTILE',
  'MIN',
  'MAX',
]);
export const BooleanCriteria = serviceEnum('BooleanCriteria', [
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE_RELATIVE',
  'DATE_EQUAL_TO_RELATIVE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'CUSTOM_FORMULA',
]);
export const Button = serviceEnum('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
export const ButtonSet = serviceEnum('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);
export const AuthMode = serviceEnum('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
export const AuthorizationStatus = serviceEnum('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);
export const EventType = serviceEnum('EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);
export const TriggerSource = serviceEnum('TriggerSource', [
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
]);
export const Weekday = serviceEnum('Weekday', [
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
]);
export const SandboxMode = serviceEnum('SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']);
export const XFrameOptionsMode = serviceEnum('XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']);
