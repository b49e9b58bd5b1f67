/** What `npm start` says. */
import type { Text } from '../core/i18n/text';

export const startTexts = {
  open: {
    en: 'The workbench is open at {value} (Ctrl+C ends it).',
    'zh-CN': '工作台已启动：{value}（按 Ctrl+C 结束）',
    'zh-TW': '工作台已啟動：{value}（按 Ctrl+C 結束）',
  },
  rebuilt: { en: 'Rebuilt.', 'zh-CN': '已重新构建。', 'zh-TW': '已重新建置。' },
  usage: {
    en: 'npm start [-- FILE] [--port N]: opens the workbench, with a csv or xlsx file of yours; the port is a number up to 65535.',
    'zh-CN': 'npm start [-- 文件] [--port N]：打开工作台，可附上您的 csv 或 xlsx 文件；端口号最大为 65535。',
    'zh-TW': 'npm start [-- 檔案] [--port N]：開啟工作台，可附上您的 csv 或 xlsx 檔案；連接埠最大為 65535。',
  },
  missingFile: {
    en: 'This file cannot be read: {value}',
    'zh-CN': '无法读取此文件：{value}',
    'zh-TW': '無法讀取此檔案：{value}',
  },
  noPort: {
    en: 'The server cannot start: {value}. Choose another port with --port.',
    'zh-CN': '服务器无法启动：{value}。请用 --port 换一个端口。',
    'zh-TW': '伺服器無法啟動：{value}。請用 --port 換一個連接埠。',
  },
} as const satisfies Readonly<Record<string, Text>>;
