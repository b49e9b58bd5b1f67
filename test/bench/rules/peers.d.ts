/** json-logic-js ships without types. */
declare module 'json-logic-js' {
  const jsonLogic: { apply(logic: object, data: object): unknown };
  export = jsonLogic;
}
