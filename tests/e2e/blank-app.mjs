// An Electron app of one empty page, for stories that need its browser and nothing of the office.
import { app, BrowserWindow } from 'electron';

app.whenReady().then(() => new BrowserWindow({ show: false }).loadURL('about:blank'));
