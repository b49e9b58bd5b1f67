/** `google.script`, as a page of the add-on has it: the only file that names it. */

interface Runner {
  readonly withSuccessHandler: (handler: (value: unknown) => void) => Runner;
  readonly withFailureHandler: (handler: (error: Error) => void) => Runner;
  readonly sidebarCall: (method: string, argument: string) => void;
}

declare const google: {
  readonly script: {
    readonly run: Runner;
    readonly host: { readonly close: () => void; readonly editor: { readonly focus: () => void } };
  };
};

/** One call of the script: the text that it answers, or a rejection with what the platform says. */
export function runScript(method: string, argument: string): Promise<string> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((value) => resolve(String(value)))
      .withFailureHandler(reject)
      .sidebarCall(method, argument);
  });
}

export function closePage(): void {
  google.script.host.close();
}

export function focusSheet(): void {
  google.script.host.editor.focus();
}
