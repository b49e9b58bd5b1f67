/** A page with nothing but the files and kept works of the workbench. */
import { openBytes } from '../../../src/host/files/openBytes';
import { createMemoryBackend } from '../../../src/host/memory/memoryBackend';
import { acceptDrops } from '../../../src/host/workbench/files/acceptDrops';
import { chooseFile } from '../../../src/host/workbench/files/chooseFile';
import { download } from '../../../src/host/workbench/files/download';
import { openFile } from '../../../src/host/workbench/files/openFile';
import { csvFile, xlsxFile } from '../../../src/host/workbench/files/saveFile';
import { createWorkKeeper } from '../../../src/host/workbench/files/workKeeper';
import { openWorkStore } from '../../../src/host/workbench/files/workStore';

/** A file of these bytes as a spreadsheet in memory. */
async function open(name: string, base64: string) {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const settings = { locale: 'zh_CN', timeZone: 'Asia/Shanghai' };
  const { work } = await openFile(new File([bytes], name), settings);
  const { sheets, fill } = await openBytes(bytes, { path: name, locale: settings.locale });
  const backend = createMemoryBackend({ ...settings, sheets });
  fill(backend);
  return { backend, work };
}

Object.assign(window, {
  harness: {
    open,
    openFile,
    csvFile,
    xlsxFile,
    download,
    chooseFile,
    acceptDrops,
    openWorkStore,
    createWorkKeeper,
  },
});
