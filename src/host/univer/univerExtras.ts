/** What Univer has no place for: developer metadata, and the numbers to come. Saved with the workbook. */
import {
  CommandType,
  type ICommand,
  ICommandService,
  type IMutationInfo,
  type Injector,
  IResourceManagerService,
  UniverInstanceType,
} from '@univerjs/core';
import type { MetadataEntry } from '../sheetBackend';

interface Extras {
  readonly metadata: readonly MetadataEntry[];
  /** Numbers are never given twice, not even after an undo. */
  readonly nextMetadata: number;
  readonly nextSheet: number;
}

interface MetadataParams {
  readonly unitId: string;
  readonly metadata: readonly MetadataEntry[];
}

const FRESH: Extras = { metadata: [], nextMetadata: 1, nextSheet: 0 };

export class UniverExtras {
  readonly #documents = new Map<string, Extras>();

  constructor(injector: Injector) {
    const setMetadata: ICommand<MetadataParams> = {
      id: SET_METADATA,
      type: CommandType.MUTATION,
      handler: (_, params) => {
        if (params) this.#change(params.unitId, { metadata: params.metadata });
        return params !== undefined;
      },
    };
    injector.get(ICommandService).registerCommand(setMetadata);
    injector.get(IResourceManagerService).registerPluginResource<Extras>({
      pluginName: 'SHEET_LOCAL_HOST_PLUGIN',
      businesses: [UniverInstanceType.UNIVER_SHEET],
      toJson: (unitId) => JSON.stringify(this.#of(unitId)),
      parseJson: (json) => (json ? JSON.parse(json) : FRESH),
      onLoad: (unitId, extras) => void this.#documents.set(unitId, { ...FRESH, ...extras }),
      onUnLoad: (unitId) => void this.#documents.delete(unitId),
    });
  }

  metadata(unitId: string): readonly MetadataEntry[] {
    return this.#of(unitId).metadata;
  }

  takeMetadataNumber(unitId: string): number {
    const { nextMetadata } = this.#of(unitId);
    this.#change(unitId, { nextMetadata: nextMetadata + 1 });
    return nextMetadata;
  }

  /** Greater than every number in `taken`. */
  takeSheetNumber(unitId: string, taken: readonly number[]): number {
    const number = Math.max(this.#of(unitId).nextSheet, ...taken.map((id) => id + 1));
    this.#change(unitId, { nextSheet: number + 1 });
    return number;
  }

  #of(unitId: string): Extras {
    return this.#documents.get(unitId) ?? FRESH;
  }

  #change(unitId: string, change: Partial<Extras>): void {
    this.#documents.set(unitId, { ...this.#of(unitId), ...change });
  }
}

const SET_METADATA = 'local-host.mutation.set-metadata';

/** Replaces the developer metadata of a workbook. */
export function setMetadata(unitId: string, metadata: readonly MetadataEntry[]): IMutationInfo {
  return { id: SET_METADATA, params: { unitId, metadata } };
}
