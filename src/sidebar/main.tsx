/** The page `Sidebar`. */
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { runScript } from './server/runner';
import { createServer } from './server/server';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App server={createServer(runScript)} />);
