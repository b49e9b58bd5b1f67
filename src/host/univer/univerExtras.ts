/** What Univer has no place for: developer metadata, parts of sheets, and the numbers to come. Saved with the workbook. */
import {
  CommandType,
  type ICommand,
  ICommandService,
  type IMutationInfo,
  type Injector,
  IResourceManagerService,
  UniverInstanceType,
} from '@univerjs/core';
import type { MetadataEntry, SheetParts } from '../sheetBackend';
import { paintBandings } from './paintBandings';
import type { Place } from './univerDocument';

/** Parts of a sheet that Univer does not keep as Sheets does. */
export type OwnParts = Omit<SheetParts, 'merges'>;

interface Extras {
  readonly metadata: readonly MetadataEntry[];
  /** By the ids of the sheets. */
  readonly parts: Readonly<Record<string, OwnParts>>;
  /** Numbers are never given twice, not even after an undo. */
  readonly nextMetadata: number;
  readonly nextSheet: number;
}

interface MetadataParams {
  readonly unitId: string;
  readonly metadata: readonly MetadataEntry[];
}

interface PartsParams extends Place {
  readonly parts: OwnParts;
}

const FRESH: Extras = { metadata: [], parts: {}, nextMetadata: 1, nextSheet: 0 };
export const NO_PARTS: OwnParts = { bandings: [], protections: [], filterViews: [] };

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
    const setParts: ICommand<PartsParams> = {
      id: SET_PARTS,
      type: CommandType.MUTATION,
      handler: (_, params) => {
        if (!params) return false;
        const { unitId, subUnitId, parts } = params;
        this.#change(unitId, { parts: { ...this.#of(unitId).parts, [subUnitId]: parts } });
        paintBandings(injector, { unitId, subUnitId }, parts.bandings);
        return true;
      },
    };
    injector.get(ICommandService).registerCommand(setMetadata);
    injector.get(ICommandService).registerCommand(setParts);
    injector.get(IResourceManagerService).registerPluginResource<Extras>({
      pluginName: 'SHEET_LOCAL_HOST_PLUGIN',
      businesses: [UniverInstanceType.UNIVER_SHEET],
      toJson: (unitId) => JSON.stringify(this.#of(unitId)),
      parseJson: (json) => (json ? JSON.parse(json) : FRESH),
      onLoad: (unitId, extras) => {
        this.#documents.set(unitId, { ...FRESH, ...extras });
        for (const [subUnitId, { bandings }] of Object.entries(this.#of(unitId).parts))
          paintBandings(injector, { unitId, subUnitId }, bandings);
      },
      onUnLoad: (unitId) => void this.#documents.delete(unitId),
    });
  }

  metadata(unitId: string): readonly MetadataEntry[] {
    return this.#of(unitId).metadata;
  }

  parts({ unitId, subUnitId }: Place): OwnParts {
    // A workbook that was saved earlier may know fewer of them.
    return { ...NO_PARTS, ...this.#of(unitId).parts[subUnitId] };
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
const SET_PARTS = 'local-host.mutation.set-parts';

/** Replaces the developer metadata of a workbook. */
export function setMetadata(unitId: string, metadata: readonly MetadataEntry[]): IMutationInfo {
  return { id: SET_METADATA, params: { unitId, metadata } };
}

/** Replaces the parts of a sheet that Univer does not keep. */
export function setOwnParts(place: Place, parts: OwnParts): IMutationInfo {
  return { id: SET_PARTS, params: { ...place, parts } };
}
