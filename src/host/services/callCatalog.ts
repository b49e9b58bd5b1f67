/**
 * Every member that is emulated: what it takes and what it costs. The one door (`serviceObject.ts`) reads this to
 * count calls, to check arguments and to know what a mode forbids; what is not here throws "not emulated".
 *
 * `handle` gets or makes an object, or asks the execution about itself (the open sheet, the user's language), without
 * touching what the document holds, a store, a lock or the user; `read` and `write`
 * do and are counted as trips. `name(kind,kind)` is one signature, repeated for overloads; a bare name is a
 * property. Kinds: `int`, `number`, `String`, `text` (text, number or boolean, kept as text), `Boolean`, `Date`,
 * `Object` (anything), a class, an enum; `[]` is a list; `?` allows null.
 */

export interface ServiceCalls {
  /** How error texts call the class. */
  readonly path: string;
  /** What `toString` gives where that is not the class's name (gas-fakes). */
  readonly text?: string;
  readonly handle?: string;
  readonly read?: string;
  readonly write?: string;
}

export type ServiceClass = keyof typeof CALL_CATALOG;

const METADATA_SIGNATURES = `addDeveloperMetadata(String) addDeveloperMetadata(String,String)
  addDeveloperMetadata(String,DeveloperMetadataVisibility)
  addDeveloperMetadata(String,String,DeveloperMetadataVisibility)`;

const CELL_SETTERS = `setValue(Object) setFormula(String) setNote(text?) setNumberFormat(String)
  setBackground(String?) setFontColor(String?) setFontWeight(String?) clearContent() clearFormat() clearNote()
  clear() clear(Object)`;

export const CALL_CATALOG = {
  SpreadsheetApp: {
    path: 'SpreadsheetApp',
    handle: `getActive() getActiveSpreadsheet() getActiveSheet() getUi() newConditionalFormatRule()
      DeveloperMetadataVisibility DeveloperMetadataLocationType Dimension Direction SheetType RelativeDate
      BooleanCriteria InterpolationType ProtectionType DataValidationCriteria TextToColumnsDelimiter`,
    read: 'getActiveRange()',
    write: 'flush() setActiveSheet(Sheet) setActiveRange(Range)',
  },
  Spreadsheet: {
    path: 'SpreadsheetApp.Spreadsheet',
    handle:
      'getId() getActiveSheet() getRange(String) getRangeList(String[]) createDeveloperMetadataFinder()',
    read: `getName() getUrl() getSheets() getNumSheets() getSheetByName(String?) getSheetById(number)
      getActiveRange() getSheetName() getDataRange() getLastRow() getLastColumn()
      getSpreadsheetLocale() getSpreadsheetTimeZone() getDeveloperMetadata() getNamedRanges()
      getRangeByName(String)`,
    write: `insertSheet() insertSheet(int) insertSheet(String) insertSheet(String,int) deleteSheet(Sheet)
      deleteActiveSheet() setActiveSheet(Sheet) setActiveRange(Range) moveActiveSheet(int)
      setNamedRange(String,Range) removeNamedRange(String) toast(text) toast(text,text?) toast(text,text?,number)
      ${METADATA_SIGNATURES}`,
  },
  Sheet: {
    path: 'SpreadsheetApp.Sheet',
    handle: `getSheetId() getParent() getType() getRange(String) getRange(int,int) getRange(int,int,int)
      getRange(int,int,int,int) getRangeList(String[]) createDeveloperMetadataFinder()`,
    read: `getName() getSheetName() getIndex() isSheetHidden() getDataRange() getLastRow() getLastColumn()
      getMaxRows() getMaxColumns() getFrozenRows() getFrozenColumns() getColumnWidth(int)
      getSheetValues(int,int,int,int) getConditionalFormatRules() getDeveloperMetadata() getNamedRanges()
      getFilter() getProtections(ProtectionType) getBandings() isRightToLeft() isRowHiddenByUser(int)
      isColumnHiddenByUser(int)`,
    write: `setName(String) activate() hideSheet() showSheet() appendRow(Object[]) clear() clear(Object)
      clearContents() clearFormats() clearNotes() clearConditionalFormatRules()
      setConditionalFormatRules(ConditionalFormatRule[]) deleteRow(int) deleteRows(int,int) deleteColumn(int)
      deleteColumns(int,int) insertRows(int) insertRows(int,int) insertRowBefore(int) insertRowAfter(int)
      insertRowsBefore(int,int) insertRowsAfter(int,int) insertColumns(int) insertColumns(int,int)
      insertColumnBefore(int) insertColumnAfter(int) insertColumnsBefore(int,int) insertColumnsAfter(int,int)
      moveRows(Range,int) moveColumns(Range,int) setFrozenRows(int) setFrozenColumns(int) setColumnWidth(int,int)
      setColumnWidths(int,int,int) autoResizeColumn(int) autoResizeColumns(int,int) sort(int) sort(int,Boolean)
      ${METADATA_SIGNATURES}`,
  },
  Range: {
    path: 'SpreadsheetApp.Range',
    handle: `getRow() getColumn() getRowIndex() getColumnIndex() getNumRows() getNumColumns() getHeight()
      getWidth() getLastRow() getLastColumn() getA1Notation() getGridId() getSheet() getCell(int,int)
      offset(int,int) offset(int,int,int) offset(int,int,int,int) isStartRowBounded() isEndRowBounded()
      isStartColumnBounded() isEndColumnBounded() createDeveloperMetadataFinder()`,
    read: `getValue() getValues() getDisplayValue() getDisplayValues() getFormula() getFormulas() getNote()
      getNotes() getNumberFormat() getNumberFormats() getBackground() getBackgrounds() getFontColor()
      getFontColors() getFontWeight() getFontWeights() isBlank() getDataRegion() getDataRegion(Dimension)
      getNextDataCell(Direction) getFilter() getDeveloperMetadata() getMergedRanges() isPartOfMerge()
      getDataValidation() getDataValidations()`,
    write: `${CELL_SETTERS} setValues(Object[][]) setFormulas(String[][]) setNotes(text[][])
      setNumberFormats(String[][]) setBackgrounds(String?[][]) setFontColors(String?[][])
      setFontWeights(String?[][]) clear(Object) activate() sort(Object) createFilter() merge() splitTextToColumns()
      splitTextToColumns(String) splitTextToColumns(TextToColumnsDelimiter) ${METADATA_SIGNATURES}`,
  },
  RangeList: { path: 'SpreadsheetApp.RangeList', handle: 'getRanges()', write: CELL_SETTERS },
  ConditionalFormatRule: {
    path: 'SpreadsheetApp.ConditionalFormatRule',
    handle: 'getRanges() getBooleanCondition() getGradientCondition() copy()',
  },
  ConditionalFormatRuleBuilder: {
    path: 'SpreadsheetApp.ConditionalFormatRuleBuilder',
    handle: `build() copy() getRanges() getBooleanCondition() setRanges(Range[]) setBackground(String?)
      setFontColor(String?) setBold(Boolean?) setItalic(Boolean?) setUnderline(Boolean?)
      setStrikethrough(Boolean?) getGradientCondition() setGradientMinpoint(String) setGradientMaxpoint(String)
      setGradientMinpointWithValue(String,InterpolationType,String)
      setGradientMidpointWithValue(String,InterpolationType,String)
      setGradientMaxpointWithValue(String,InterpolationType,String) whenCellEmpty() whenCellNotEmpty() whenFormulaSatisfied(String)
      whenNumberBetween(number,number) whenNumberNotBetween(number,number) whenNumberEqualTo(number)
      whenNumberNotEqualTo(number) whenNumberGreaterThan(number) whenNumberGreaterThanOrEqualTo(number)
      whenNumberLessThan(number) whenNumberLessThanOrEqualTo(number) whenTextContains(String)
      whenTextDoesNotContain(String) whenTextEqualTo(String) whenTextStartsWith(String) whenTextEndsWith(String)
      whenDateAfter(Date) whenDateAfter(RelativeDate) whenDateBefore(Date) whenDateBefore(RelativeDate)
      whenDateEqualTo(Date) whenDateEqualTo(RelativeDate)`,
  },
  BooleanCondition: {
    path: 'SpreadsheetApp.BooleanCondition',
    text: 'ConditionalFormatBooleanCondition',
    handle: `getCriteriaType() getCriteriaValues() getBackground() getFontColor() getBold() getItalic()
      getUnderline() getStrikethrough()`,
  },
  GradientCondition: {
    path: 'SpreadsheetApp.GradientCondition',
    text: 'ConditionalFormatGradientCondition',
    handle: `getMinColor() getMidColor() getMaxColor() getMinType() getMidType() getMaxType() getMinValue()
      getMidValue() getMaxValue()`,
  },
  DeveloperMetadata: {
    path: 'SpreadsheetApp.DeveloperMetadata',
    handle: 'getId() getKey() getValue() getVisibility() getLocation()',
    write: `setKey(String) setValue(String) setVisibility(DeveloperMetadataVisibility) remove()
      moveToSpreadsheet() moveToSheet(Sheet) moveToColumn(Range) moveToRow(Range)`,
  },
  DeveloperMetadataLocation: {
    path: 'SpreadsheetApp.DeveloperMetadataLocation',
    handle: 'getLocationType() getSpreadsheet() getSheet() getRow() getColumn()',
  },
  DeveloperMetadataFinder: {
    path: 'SpreadsheetApp.DeveloperMetadataFinder',
    handle: `withId(int) withKey(String) withValue(String) withVisibility(DeveloperMetadataVisibility)
      withLocationType(DeveloperMetadataLocationType) onIntersectingLocations()`,
    read: 'find()',
  },
  NamedRange: {
    path: 'SpreadsheetApp.NamedRange',
    handle: 'getName() getRange()',
    write: 'setName(String) setRange(Range) remove()',
  },
  Filter: { path: 'SpreadsheetApp.Filter', handle: 'getRange()', write: 'remove()' },
  Protection: {
    path: 'SpreadsheetApp.Protection',
    handle: `canEdit() isWarningOnly() getDescription() getProtectionType() getRange() getUnprotectedRanges()`,
  },
  Banding: { path: 'SpreadsheetApp.Banding', handle: 'getRange()' },
  DataValidation: {
    path: 'SpreadsheetApp.DataValidation',
    handle: 'getAllowInvalid() getCriteriaType() getCriteriaValues()',
  },
  Ui: {
    path: 'Ui',
    handle: 'createAddonMenu() createMenu(String) Button ButtonSet',
    write: `alert(text) alert(text,ButtonSet) alert(text,text,ButtonSet) prompt(text) prompt(text,ButtonSet)
      prompt(text,text,ButtonSet) showSidebar(HtmlOutput) showModalDialog(HtmlOutput,String)
      showModelessDialog(HtmlOutput,String)`,
  },
  Menu: {
    path: 'Menu',
    handle: 'addItem(String,String) addSeparator() addSubMenu(Menu)',
    write: 'addToUi()',
  },
  PromptResponse: { path: 'PromptResponse', handle: 'getSelectedButton() getResponseText()' },
  PropertiesService: {
    path: 'PropertiesService',
    handle: 'getDocumentProperties() getScriptProperties() getUserProperties()',
  },
  Properties: {
    path: 'PropertiesService.Properties',
    read: 'getProperty(String?) getProperties() getKeys()',
    write: `setProperty(String?,text) setProperties(Object) setProperties(Object,Boolean) deleteProperty(String)
      deleteAllProperties()`,
  },
  CacheService: {
    path: 'CacheService',
    handle: 'getDocumentCache() getScriptCache() getUserCache()',
  },
  Cache: {
    path: 'CacheService.Cache',
    read: 'get(Object) getAll(String[])',
    write:
      'put(Object,Object) put(Object,Object,int) putAll(Object) putAll(Object,int) remove(String) removeAll(String[])',
  },
  LockService: {
    path: 'LockService',
    handle: 'getDocumentLock() getScriptLock() getUserLock()',
  },
  Lock: { path: 'LockService.Lock', read: 'hasLock()', write: 'tryLock(int) waitLock(int) releaseLock()' },
  Session: {
    path: 'Session',
    handle: 'getActiveUserLocale() getScriptTimeZone()',
    read: 'getActiveUser() getEffectiveUser()',
  },
  Utilities: {
    path: 'Utilities',
    handle: `formatDate(Date,String,String) formatString(String) formatString(String,Object...) getUuid()
      sleep(int) base64Encode(String) base64Encode(int[]) base64EncodeWebSafe(String) base64EncodeWebSafe(int[])
      base64Decode(String) base64DecodeWebSafe(String)`,
  },
  HtmlService: {
    path: 'HtmlService',
    handle: `createHtmlOutput() createHtmlOutput(String) createHtmlOutputFromFile(String)
      createTemplateFromFile(String) SandboxMode XFrameOptionsMode`,
  },
  HtmlOutput: {
    path: 'HtmlService.HtmlOutput',
    handle: `getContent() setContent(String) append(String) appendUntrusted(String) clear() getTitle()
      setTitle(String) getWidth() setWidth(int?) getHeight() setHeight(int?) addMetaTag(String,String)
      setSandboxMode(SandboxMode) setXFrameOptionsMode(XFrameOptionsMode)`,
  },
  HtmlTemplate: { path: 'HtmlService.HtmlTemplate', handle: 'evaluate() getRawContent()' },
  Logger: { path: 'Logger', handle: 'log(Object) log(String,Object...) clear() getLog()' },
  ScriptApp: {
    path: 'ScriptApp',
    handle: `getAuthorizationInfo(AuthMode) newTrigger(String) AuthMode AuthorizationStatus EventType TriggerSource
      WeekDay`,
    read: 'getProjectTriggers()',
    write: 'deleteTrigger(Trigger)',
  },
  TriggerBuilder: { path: 'ScriptApp.TriggerBuilder', handle: 'timeBased()' },
  ClockTriggerBuilder: {
    path: 'ScriptApp.ClockTriggerBuilder',
    handle: `after(int) at(Date) atDate(int,int,int) atHour(int) everyDays(int) everyHours(int) everyMinutes(int)
      everyWeeks(int) inTimezone(String) nearMinute(int) onMonthDay(int) onWeekDay(Weekday)`,
    write: 'create()',
  },
  Trigger: {
    path: 'ScriptApp.Trigger',
    handle: 'getEventType() getHandlerFunction() getTriggerSource() getTriggerSourceId() getUniqueId()',
  },
  AuthorizationInfo: {
    path: 'ScriptApp.AuthorizationInfo',
    handle: 'getAuthorizationStatus() getAuthorizationUrl()',
  },
} as const satisfies Record<string, ServiceCalls>;
