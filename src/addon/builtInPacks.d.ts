/** Made by `build/builtInPacks.ts` from the files in `rules/`: by id the JSON text of each pack. */
declare module 'built-in-packs' {
  export const builtInTexts: Readonly<Record<string, string>>;
}
