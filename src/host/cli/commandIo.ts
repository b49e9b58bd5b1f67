/** What a command sees of the process that runs it, so that tests can stand in for it. */

export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface CommandIo {
  readonly stdout: Output;
  readonly stderr: Output;
  /** `LANG`, `NO_COLOR` and `FENLEI_DEBUG` are read. */
  readonly env: Readonly<Record<string, string | undefined>>;
}
