/** Text as the XML of a workbook can hold it. */

/** Halves of characters and the two codes that are none (XML 1.0, section 2.2); control characters are left out by exceljs. */
const NO_CHARACTERS = /[\ud800-\udfff\ufffe\uffff]/gu;

/**
 * The text with the sign for "no character" in place of what would make a workbook unreadable.
 * @example xmlText('tea\uffff') // 'tea\ufffd'
 */
export function xmlText(text: string): string {
  return text.replace(NO_CHARACTERS, '\ufffd');
}
