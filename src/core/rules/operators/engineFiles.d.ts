/** The files of json-rules-engine that run in the core have no types: `engine.ts` says what is in them. */
declare module 'json-rules-engine/dist/*';
